import { expect } from '@open-wc/testing';
import '../bench/bench.css';
import { DURATION, STAGE, dotChange, markChange, type Change } from '../bench/change.ts';
import { d3Canvas, d3Svg } from '../bench/d3-dots.ts';
import { d3Marks } from '../bench/d3-marks.ts';
import { engine } from '../bench/engine.ts';
import type { Side } from '../bench/side.ts';
import { tween } from '../../src/scene/index.ts';
import { fontsReady } from './support.ts';

/** What `npm run bench` compares is one change drawn in two ways; never how long it takes. */
describe('the bench', () => {
  let root: HTMLElement;

  before(fontsReady);
  beforeEach(() => {
    root = document.createElement('main');
    document.body.append(root);
  });
  afterEach(() => root.remove());

  const NAMES = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'font-size', 'stroke-width'];
  /** What a side shows: for each kind of element its numbers and colours, in the order of the marks. */
  function shown(within: ParentNode): string[] {
    return ['rect', 'circle', 'line', 'text'].flatMap((shape) =>
      [...within.querySelectorAll(shape)].map((element) => {
        const place = element.querySelector('tspan') ?? element;
        const numbers = NAMES.map((name) => element.getAttribute(name) ?? place.getAttribute(name))
          .map((value) => (value === null ? '-' : Number(value).toFixed(1)))
          .join(' ');
        const { fill, stroke } = getComputedStyle(element);
        return `${shape} ${numbers} ${shape === 'line' ? stroke : fill} ${element.textContent}`;
      }),
    );
  }
  const within = (): ParentNode => root.querySelector('forum-scene')?.renderRoot ?? root;

  async function ends(side: Side): Promise<[string[], string[]]> {
    await side.mount(root);
    const begin = shown(within());
    await side.go();
    const end = shown(within());
    side.remove();
    return [begin, end];
  }

  /** Of two pictures the pixels that differ, as a share of those that one of them has. */
  function difference(a: ImageData, b: ImageData): number {
    const [p, q] = [new Uint32Array(a.data.buffer), new Uint32Array(b.data.buffer)];
    let [set, differ] = [0, 0];
    for (let i = 0; i < p.length; i++) {
      if (p[i] || q[i]) set++;
      if (p[i] !== q[i]) differ++;
    }
    return differ / set;
  }

  async function pictures(side: Side): Promise<[ImageData, ImageData]> {
    await side.mount(root);
    const canvas = within().querySelector('canvas')!;
    const read = () => canvas.getContext('2d')!.getImageData(0, 0, STAGE.width, STAGE.height);
    const begin = read();
    await side.go();
    const end = read();
    side.remove();
    return [begin, end];
  }

  it('moves 300 marks of four kinds, every one of them, for as long as d3 is told to', () => {
    const { a, b } = markChange(300);
    const kinds = (shape: string) => b.marks.filter((mark) => mark.shape === shape).length;
    expect(['rect', 'circle', 'line', 'text'].map(kinds)).to.deep.equal([120, 60, 60, 60]);
    expect(b.marks.every((mark, i) => JSON.stringify(mark) !== JSON.stringify(a.marks[i]))).to.equal(true);
    for (const change of [{ a, b }, dotChange(1000)]) expect(tween(change.a, change.b).duration).to.equal(DURATION);
  });

  it('draws the marks alike with the engine and with d3, at both ends', async () => {
    const change = markChange(300);
    const [ours, theirs] = [await ends(engine(change)), await ends(d3Marks(change))];
    expect(ours[0]).to.have.length(300);
    expect(ours).to.deep.equal(theirs);
    expect(ours[0]).not.to.deep.equal(ours[1]);
  });

  it('draws the dots alike on both canvases, at both ends', async () => {
    const change: Change = dotChange(10_000);
    const [ours, theirs] = [await pictures(engine(change)), await pictures(d3Canvas(change))];
    expect(difference(ours[0], theirs[0])).to.be.lessThan(0.001);
    expect(difference(ours[1], theirs[1])).to.be.lessThan(0.001);
    expect(difference(ours[0], ours[1])).to.be.greaterThan(0.5);
  });

  it('draws the dots as one element each where it says so', async () => {
    const side = d3Svg(dotChange(500));
    const [begin, end] = await ends(side);
    expect([begin.length, end.length]).to.deep.equal([500, 500]);
    expect(begin).not.to.deep.equal(end);
  });
});
