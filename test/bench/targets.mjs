import { summary } from './steps.mjs';

/** What the product may take at most of what the plain deck takes, and of what it takes itself with ten slides. */
const MOST = { loading: 0.6, step: 0.5, dropped: 1, length: 1.2 };
/** Bytes for 100 steps: less is what a garbage collection leaves by chance. */
const NO_GROWTH = 1000;

const LOADED = [
  ['largest', 'largest paint, ms', MOST.loading],
  ['chart', 'first chart, ms', MOST.loading],
  ['paintBytes', 'bytes to first paint', null],
  ['paintRequests', 'requests to first paint', null],
  ['chartBytes', 'bytes to first chart', null],
  ['chartRequests', 'requests to first chart', null],
  ['own', 'chart drawn by the app, ms', null],
  ['ownBytes', 'bytes to that', null],
];

/**
 * What was found, one row for each figure: of the product and of what it is held against (`against`: the plain deck, or the
 * product itself with ten slides), their ratio, how much of it is allowed (`most`) and whether that holds; null where nothing
 * is asked.
 */
export function findingsOf({ load, steps, memory }) {
  const lengths = [...new Set([...load, ...steps, ...memory].map(({ slides }) => slides))];
  const of = (slides) => (row) => row.slides === slides;
  const beside = lengths.flatMap((slides) => [
    ...loadFindings(load.filter(of(slides))),
    ...stepFindings(steps.filter(of(slides))),
    ...memoryFindings(memory.filter(of(slides))),
  ]);
  return [
    ...beside,
    ...lengths.slice(1).flatMap((slides) => lengthFindings({ load, steps, memory }, slides, lengths[0])),
  ];
}

function finding(what, slides, engine, other, most = null, against = 'plain') {
  const ratio = other > 0 ? engine / other : null;
  return { what, slides, engine, other, against, ratio, most, isMet: most === null ? null : engine <= most * other };
}

function loadFindings(rows) {
  const plain = rows.find(({ name }) => name === 'plain chart');
  return rows
    .filter((row) => row !== plain)
    .flatMap((row) =>
      LOADED.map(([key, what, most]) =>
        finding(`${what}, ${row.name.split(' ')[1]}`, row.slides, row[key], plain[key], most),
      ),
    );
}

const KINDS = [
  ['', () => true],
  [' within a slide', ({ step }) => step > 0],
  [' to another slide', ({ step }) => step === 0],
];

function stepFindings(rows) {
  return [...new Set(rows.map(({ rate }) => rate))].flatMap((rate) => {
    const [engine, plain] = ['engine', 'plain'].map((side) =>
      rows.find((row) => row.rate === rate && row.side === side),
    );
    const { slides } = engine;
    const both = (what, key, isMeant, most) =>
      finding(
        `x${rate} ${what}`,
        slides,
        ...[engine, plain].map(({ presses }) => summary(presses.filter(isMeant))[key]),
        most,
      );
    const most = rate === 4 ? MOST.step : null;
    const scenes = [...new Set(engine.presses.map(({ scene }) => scene))];
    return [
      ...KINDS.flatMap(([kind, isMeant]) =>
        ['p50', 'p98'].map((key) => both(`step${kind}, ${key} ms`, key, isMeant, most)),
      ),
      both('main thread a step, ms', 'work', () => true),
      ...scenes.map((scene) => both(`frames dropped, ${scene}`, 'dropped', (one) => one.scene === scene, MOST.dropped)),
    ];
  });
}

function memoryFindings(rows) {
  if (!rows.length) return [];
  const [engine, plain] = ['engine', 'plain'].map((side) => rows.find((row) => row.side === side));
  const both = (what, key) => finding(what, engine.slides, engine[key], plain[key]);
  return [
    both('heap, bytes', 'heap'),
    { ...both('heap for 100 steps, bytes', 'growth'), most: 0, isMet: engine.growth < NO_GROWTH },
    both('nodes for 100 steps', 'nodeGrowth'),
    both('elements on the page', 'elements'),
  ];
}

/** The product with a longer story beside itself with the shortest: the same visits, the same presses. */
function lengthFindings({ load, steps, memory }, slides, base) {
  const against = `${base} slides`;
  const pairs = (rows, isSame) =>
    rows
      .filter((row) => row.slides === slides)
      .flatMap((row) => {
        const other = rows.find((one) => one.slides === base && isSame(one, row));
        return other ? [[row, other]] : [];
      });
  const ownLoad = load.filter(({ name }) => name !== 'plain chart');
  const own = (rows) => rows.filter(({ side }) => side === 'engine');
  const row = (what, [one, other]) => finding(what, slides, one, other, MOST.length, against);
  return [
    ...pairs(ownLoad, (a, b) => a.name === b.name).flatMap(([one, other]) =>
      LOADED.slice(0, 2).map(([key, what]) => row(`${what}, ${one.name.split(' ')[1]}`, [one[key], other[key]])),
    ),
    ...pairs(own(steps), (a, b) => a.rate === b.rate).map(([one, other]) => {
      const scenes = new Set(one.presses.map(({ scene }) => scene));
      const same = [one.presses, other.presses.filter(({ scene }) => scenes.has(scene))];
      return row(
        `x${one.rate} step, p50 ms`,
        same.map((presses) => summary(presses).p50),
      );
    }),
    ...pairs(own(memory), () => true).flatMap(([one, other]) => [
      row('heap, bytes', [one.heap, other.heap]),
      row('elements on the page', [one.elements, other.elements]),
    ]),
  ];
}
