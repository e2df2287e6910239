import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import { html } from 'lit';
import {
  factAt,
  identity,
  measure,
  stagePoint,
  type Drawing,
  type ForumScene,
  type Mark,
  type RectMark,
  type Weight,
} from '../../src/scene/index.ts';
import { en } from '../../src/ui/words/en.ts';
import { vi } from '../../src/ui/words/vi.ts';
import { drawing } from '../fixtures/drawings.ts';
import { fontsReady, listen, onPlane, painted, plainFrame, type PlaneOptions } from './support.ts';

/** A scene on a stage of 1920 x 1080, scaled. */
const scene = (place: PlaneOptions = {}): Promise<ForumScene> =>
  onPlane(html`<forum-scene .frame=${plainFrame()} label="Firms grow"></forum-scene>`, place);

const group = (element: ForumScene): SVGGElement => element.renderRoot.querySelector('g')!;
const drawn = (element: ForumScene): SVGElement[] => [...group(element).children] as SVGElement[];
const canvasOf = (element: ForumScene): HTMLCanvasElement => element.renderRoot.querySelector('canvas')!;
const still = (marks: readonly Mark[]): Drawing => ({ marks, scales: {} });
const at = (d: Drawing) => () => d;

const bar = (more: Partial<RectMark> = {}): Mark => ({
  shape: 'rect',
  key: 'bar',
  group: 'data',
  x1: 0,
  y1: 0,
  x2: 100,
  y2: 50,
  fill: 'gold',
  ...more,
});
const words = (key: string, lines: string[], size = 40, weight: Weight = 400): Mark => ({
  shape: 'text',
  key,
  group: 'label',
  x: 0,
  y: 100,
  lines,
  size,
  weight,
  anchor: 'start',
  fill: 'ink',
});

/** What markup says of a drawing: an attribute at its default is as good as none, their order says nothing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  opacity: '1',
  'stroke-dasharray': 'none',
  stroke: 'none',
  rx: '0',
};
function markup(element: Element, but: readonly string[] = []): string {
  const attributes = [...element.attributes]
    .filter(({ name, value }) => DEFAULTS[name] !== value && !but.includes(name))
    .map(({ name, value }) => `${name}="${value}"`)
    .sort();
  const inner = element.children.length
    ? [...element.children].map((child) => markup(child)).join('')
    : element.textContent;
  return `<${element.tagName} ${attributes.join(' ')}>${inner}`;
}

/** Counts what is changed in the drawing. */
async function mutations(element: ForumScene, act: () => void): Promise<MutationRecord[]> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(group(element), { attributes: true, childList: true, characterData: true, subtree: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  await element.updateComplete;
  return records;
}

describe('<forum-scene>', () => {
  before(fontsReady);

  it('is fitted anew into a stage of another size, and not painted for another frame of the same', async () => {
    const element = await scene();
    element.show(at(still([bar()])), 'at once');
    let paints = 0;
    element.addEventListener('scene-painted', () => (paints += 1));
    element.frame = { ...plainFrame() };
    await element.updateComplete;
    expect(paints).to.equal(0);
    element.frame = { ...plainFrame(), height: 1000 };
    await element.updateComplete;
    expect(paints).to.be.greaterThan(0);
    expect(element.renderRoot.querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 1920 1000');
  });

  it('is accessible', async () => {
    const element = await scene();
    element.show(at(still([bar(), words('name', ['Lúa gạo'])])), 'at once');
    await expect(element).to.be.accessible();
    expect(element.renderRoot.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('Firms grow');
  });

  describe('drawing marks', () => {
    it('touches nothing when it draws the same again', async () => {
      const element = await scene();
      const target = still([bar(), words('name', ['một', 'hai'])]);
      element.show(at(target), 'at once');
      expect(await mutations(element, () => element.show(at(target), 'at once'))).to.have.length(0);
      const equal = still([bar(), words('name', ['một', 'hai'])]);
      expect(await mutations(element, () => element.show(at(equal), 'at once'))).to.have.length(0);
    });

    it('sets only the attributes that differ', async () => {
      const element = await scene();
      element.show(at(still([bar(), words('name', ['một'])])), 'at once');
      const records = await mutations(element, () =>
        element.show(at(still([bar({ x2: 140 }), words('name', ['một'])])), 'at once'),
      );
      expect(records.map(({ attributeName }) => attributeName)).to.deep.equal(['width']);
    });

    it('keeps the elements in the order of the marks', async () => {
      const element = await scene();
      await fc.assert(
        fc.asyncProperty(fc.array(drawing, { minLength: 1, maxLength: 5 }), async (way) => {
          for (const target of way) element.show(at(target), 'at once');
          const cold = await scene();
          cold.show(at(way.at(-1)!), 'at once');
          expect(drawn(element).map(({ tagName }) => tagName)).to.deep.equal(
            way
              .at(-1)!
              .marks.filter(({ shape }) => shape !== 'dots')
              .map(({ shape }) => (shape === 'number' ? 'text' : shape)),
          );
          cold.parentElement!.remove();
        }),
        { numRuns: 30 },
      );
    });

    it('law: after any way there the picture is the one drawn from cold', async () => {
      const step = fc.tuple(drawing, fc.constantFrom(0.2, 0.5, 0.8, 1));
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (way) => {
          const [element, cold] = [await scene(), await scene()];
          for (const [target, t] of way) {
            element.show(at(target));
            element.player.seek(t);
          }
          element.player.finish();
          cold.show(at(way.at(-1)![0]), 'at once');
          const look = (node: SVGElement) => markup(node, ['class']);
          expect(drawn(element).map(look)).to.deep.equal(drawn(cold).map(look));
          element.parentElement!.remove();
          cold.parentElement!.remove();
        }),
        { numRuns: 40 },
      );
    });

    describe('that are parts of one thing', () => {
      const ornament = (i: number, opacity = 1): Mark => ({ partOf: 'drum', shape: 'circle', key: `ring-${i}`, group: 'ornament', x: 500, y: 500, r: 9 * i, opacity, stroke: 'gold' }); // prettier-ignore
      const drum = (opacity?: number) => Array.from({ length: 12 }, (_, i) => ornament(i, opacity));
      /** Every mark as it is seen, in its order. */
      const seen = (element: ForumScene): string[] =>
        [...group(element).querySelectorAll<SVGElement>('.mark')].map((mark) => {
          const { parentElement: parent } = mark;
          const whole = parent === (group(element) as Element) ? 1 : Number(parent!.getAttribute('opacity') ?? 1);
          const own = Number(mark.getAttribute('opacity') ?? 1);
          return `${mark.tagName} ${mark.getAttribute('r') ?? ''} ${Math.round(own * whole * 100)} %`;
        });

      it('lets them come and go as one thing: a frame changes nothing but the group', async () => {
        const element = await scene();
        element.show(at(still([bar()])), 'at once');
        element.show(at(still([bar(), ...drum()])));
        element.player.seek(0.4);
        const records = await mutations(element, () => element.player.seek(0.6));
        expect(new Set(records.map(({ target }) => (target as Element).tagName))).to.deep.equal(new Set(['g']));
        const whole = drawn(element)[1]!;
        expect(whole.children).to.have.length(12);
        expect(Number(whole.getAttribute('opacity'))).to.be.within(0.01, 0.99);
        element.player.finish();
        expect(whole.attributes).to.have.length(0);
      });

      it('law: after any way there every mark is seen as from cold, in its order', async () => {
        const target = fc
          .record({
            drawing,
            at: fc.nat(12),
            count: fc.nat(14),
            opacity: fc.constantFrom(1, 0.5),
            other: fc.option(fc.nat(13)),
          })
          .map(({ drawing: { marks, scales }, at: place, count, opacity, other }) => {
            const rings = Array.from({ length: count }, (_, i) => ornament(i, i === other ? 0.25 : opacity));
            const ours = marks.filter(({ shape }) => shape !== 'dots');
            return { scales, marks: ours.toSpliced(Math.min(place, ours.length), 0, ...rings) };
          });
        const step = fc.tuple(target, fc.constantFrom(0.2, 0.5, 0.8, 1));
        await fc.assert(
          fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (way) => {
            const [element, cold] = [await scene(), await scene()];
            for (const [drawing, t] of way) {
              element.show(at(drawing));
              element.player.seek(t);
            }
            element.player.finish();
            const { marks } = way.at(-1)![0];
            cold.show(at(way.at(-1)![0]), 'at once');
            expect(seen(element)).to.deep.equal(seen(cold));
            expect(seen(element).map((text) => text.split(' ').at(-2))).to.deep.equal(
              marks.map(({ opacity = 1 }) => String(Math.round(opacity * 100))),
            );
            element.parentElement!.remove();
            cold.parentElement!.remove();
          }),
          { numRuns: 60 },
        );
      });
    });

    it('takes away what a mark no longer has, and follows its group', async () => {
      const element = await scene();
      const [full, bare] = [
        bar({ fact: 'firms-2019', stroke: 'ink', strokeWidth: 2, dash: [4, 4], radius: 6, opacity: 0.5 }),
        bar({ group: 'label' }),
      ];
      const cold = await scene();
      cold.show(at(still([bare])), 'at once');
      element.show(at(still([full])), 'at once');
      element.show(at(still([bare])), 'at once');
      expect(markup(drawn(element)[0]!, ['stroke-width'])).to.equal(markup(drawn(cold)[0]!));
    });
  });

  describe('text', () => {
    const PLAIN = (text: string) => !/[{}]/.test(text);
    const STRINGS = [
      ...Object.values(vi).filter(PLAIN).slice(0, 28),
      ...Object.values(en).filter(PLAIN).slice(0, 24),
      'AVATAR Ty To VA',
      'fi fl ffi office',
      '1.234,5 · 98,9 tỷ USD',
      'Make in Việt\u00a0Nam',
      'NGHỆ THUẬT ĐƯỜNG ẴẪẶỆỔỮỠ',
      'khoảng 1,5 nghìn tỷ đồng',
      'VND 50 trillion, 10%',
      '“Quoted” – and (bracketed)',
    ];

    for (const size of [16, 34, 132])
      it(`is as wide as the table says, at ${size} px in three weights`, async () => {
        expect(STRINGS).to.have.length(60);
        const element = await scene({ scale: 1 / 3 });
        const wrong: string[] = [];
        for (const weight of [400, 600, 700] as const) {
          element.show(at(still(STRINGS.map((text, i) => words(`${i}`, [text], size, weight)))), 'at once');
          (drawn(element) as SVGTextElement[]).forEach((text, i) => {
            const [shown, table] = [text.getComputedTextLength(), measure(STRINGS[i]!, size, weight)];
            if (Math.abs(shown / table - 1) > 0.001)
              wrong.push(`${weight} "${STRINGS[i]}": ${shown.toFixed(2)}, table ${table.toFixed(2)}`);
          });
        }
        expect(wrong).to.deep.equal([]);
      });

    it('gives every digit of a number a box of its own', async () => {
      const element = await scene();
      const number = (value: number): Mark => ({
        shape: 'number',
        key: 'n',
        group: 'label',
        x: 500,
        y: 200,
        value,
        digits: 0,
        language: 'vi',
        size: 100,
        weight: 700,
        anchor: 'end',
        fill: 'ink',
      });
      const edges = (value: number): number[] => {
        element.show(at(still([number(value)])), 'at once');
        const text = drawn(element)[0] as SVGTextElement;
        return [...text.textContent].map((_, i) => {
          const { x, width } = text.getExtentOfChar(i);
          return x + width / 2;
        });
      };
      const [ones, fours] = [edges(11111), edges(44444)];
      expect(ones).to.have.length('11.111'.length);
      // The middle of a character stays where it is, whichever digit stands there.
      ones.forEach((x, i) => expect(x).to.be.closeTo(fours[i]!, 0.5));
    });
  });

  describe('dots', () => {
    const cloud = (places: number[], more: object = {}): Drawing =>
      still([
        {
          shape: 'dots',
          key: 'cloud',
          group: 'data',
          count: places.length / 2,
          at: Float32Array.from(places),
          size: 8,
          bands: [
            { key: 'lit', until: 1, fill: 'gold' },
            { key: 'dark', until: places.length / 2, fill: 'sky' },
          ],
          ...more,
        },
      ]);
    const GOLD = [240, 181, 74, 255];
    const SKY = [113, 186, 236, 255];
    const pixel = (element: ForumScene, x: number, y: number): number[] => [
      ...canvasOf(element).getContext('2d')!.getImageData(x, y, 1, 1).data,
    ];

    it('have their colours at their places', async () => {
      const element = await scene({ scale: 0.5 });
      element.show(at(cloud([100, 200, 400, 60])), 'at once');
      // 8 px of the stage are 4 px of the screen, from their top left corner on.
      expect(pixel(element, 50, 100)).to.deep.equal(GOLD);
      expect(pixel(element, 53, 103)).to.deep.equal(GOLD);
      expect(pixel(element, 54, 104)).to.deep.equal([0, 0, 0, 0]);
      expect(pixel(element, 49, 100)).to.deep.equal([0, 0, 0, 0]);
      expect(pixel(element, 201, 31)).to.deep.equal(SKY);
    });

    it('are where the mix of two places is, on the way', async () => {
      const element = await scene({ scale: 0.5 });
      element.show(at(cloud([100, 200, 400, 60])), 'at once');
      element.show(at(cloud([300, 200, 400, 460])));
      element.player.seek(0.5);
      expect(pixel(element, 101, 101)).to.deep.equal(GOLD);
      expect(pixel(element, 201, 131)).to.deep.equal(SKY);
      expect(pixel(element, 51, 101)).to.deep.equal([0, 0, 0, 0]);
    });

    it('take a canvas only where there are any: without a graphics card all of it is handed on in every frame', async () => {
      const element = await scene();
      const canvas = canvasOf(element);
      expect(canvas.checkVisibility()).to.equal(false);
      element.show(at(cloud([100, 200, 400, 60])), 'at once');
      expect(canvas.checkVisibility()).to.equal(true);
      element.show(at(still([bar()])));
      element.player.seek(0.1);
      expect(canvas.checkVisibility()).to.equal(true);
      element.player.finish();
      expect(canvas.checkVisibility()).to.equal(false);
    });

    it('leave nothing behind', async () => {
      const element = await scene({ scale: 0.5 });
      element.show(at(cloud([100, 200, 400, 60])), 'at once');
      element.show(at(still([])), 'at once');
      const { width, height } = canvasOf(element);
      const { data } = canvasOf(element).getContext('2d')!.getImageData(0, 0, width, height);
      expect(data.some((value) => value !== 0)).to.equal(false);
    });

    it('have the pixels of the screen', async () => {
      const element = await scene({ scale: 0.5 });
      const { width, height } = canvasOf(element);
      expect([width, height]).to.deep.equal([960 * devicePixelRatio, 540 * devicePixelRatio]);
      // In stage pixels the canvas is as large as the stage, so that the scaled plane shows it pixel for pixel.
      expect(parseFloat(canvasOf(element).style.width)).to.equal(1920);
    });

    it('stay where they belong on a stage of another size that fills the same screen', async () => {
      const element = await scene({ scale: 0.5 });
      element.show(at(cloud([960, 540, 0, 0])), 'at once');
      const plane = element.parentElement!;
      plane.style.setProperty('width', '1536px');
      plane.style.setProperty('height', '864px');
      plane.style.setProperty('transform', 'scale(0.625)');
      element.frame = { ...plainFrame(), width: 1536, height: 864 };
      await element.updateComplete;
      await painted();
      const { width, style } = canvasOf(element);
      expect(width).to.equal(960 * devicePixelRatio);
      expect(parseFloat(style.width)).to.equal(1536);
      const [x, y] = [964, 544].map((place) => Math.floor(place * 0.625 * devicePixelRatio));
      expect(pixel(element, x!, y!)).to.deep.equal(GOLD);
    });

    it('have more pixels than the screen where a printer asks for them, in the same place', async () => {
      const element = await scene({ scale: 0.25 });
      element.show(at(cloud([960, 540, 0, 0])), 'at once');
      element.density = 3;
      await element.updateComplete;
      const { width, style } = canvasOf(element);
      expect(width).to.equal(3 * 480 * devicePixelRatio);
      expect(parseFloat(style.width)).to.equal(1920);
      const [x, y] = [964, 544].map((place) => Math.floor(place * 0.75 * devicePixelRatio));
      expect(pixel(element, x!, y!)).to.deep.equal(GOLD);
    });

    it('have no more pixels than can be drawn in time', async () => {
      const element = await scene({ scale: 2 });
      const { width, height } = canvasOf(element);
      expect(width * height).to.be.within(2_150_000, 2_205_000);
      expect(width / height).to.be.closeTo(16 / 9, 0.01);
      element.show(at(cloud([1900, 1060, 0, 0])), 'at once');
      expect(pixel(element, Math.round(1904 * (width / 1920)), Math.round(1064 * (height / 1080)))).to.deep.equal(GOLD);
    });

    it('are drawn again only when a cloud has changed', async () => {
      const element = await scene({ scale: 0.5 });
      const context = canvasOf(element).getContext('2d')!;
      const put = context.putImageData.bind(context);
      let count = 0;
      context.putImageData = (image: ImageData, x: number, y: number) => {
        count++;
        put(image, x, y);
      };
      const target = cloud([100, 200, 400, 60]);
      element.show(at(target), 'at once');
      expect(count).to.equal(1);
      element.show(at(target), 'at once');
      expect(count).to.equal(1);
      element.show(at(still([...target.marks, bar()])));
      for (const t of [0.2, 0.5, 0.9]) element.player.seek(t);
      expect(count).to.equal(1);
      element.show(at(cloud([100, 204, 400, 60])), 'at once');
      expect(count).to.equal(2);
      element.refreshColours();
      expect(count).to.equal(3);
    });
    it('have the pixels of the screen when the frame comes after the element', async () => {
      const element = await onPlane<ForumScene>(html`<forum-scene></forum-scene>`, { scale: 0.5 });
      await painted();
      element.frame = plainFrame();
      await element.updateComplete;
      expect(canvasOf(element).width).to.equal(960 * devicePixelRatio);
    });
  });

  describe('time', () => {
    it('arrives by itself', async () => {
      const element = await scene();
      element.player.pace = 0.05;
      element.show(at(still([bar()])), 'at once');
      const paints = listen<number>(element, 'scene-painted');
      element.show(at(still([bar({ x2: 900 })])));
      expect(element.player.moving).to.equal(true);
      while (element.player.moving) await painted();
      expect(drawn(element)[0]!.getAttribute('width')).to.equal('900');
      expect(paints.at(-1)!.detail).to.equal(1);
    });

    it('shows changes at once where nothing is to move', async () => {
      const element = await scene();
      element.show(at(still([bar()])), 'at once');
      element.still = true;
      await element.updateComplete;
      element.show(at(still([bar({ x2: 900 })])));
      expect(drawn(element)[0]!.getAttribute('width')).to.equal('900');
      expect(element.player.moving).to.equal(false);
    });

    it('ends a change that is under way when motion is switched off', async () => {
      const element = await scene();
      element.show(at(still([bar()])), 'at once');
      element.show(at(still([bar({ x2: 900 })])));
      element.still = true;
      await element.updateComplete;
      expect(drawn(element)[0]!.getAttribute('width')).to.equal('900');
    });

    it('stops with the element', async () => {
      const element = await scene();
      element.show(at(still([bar()])), 'at once');
      element.show(at(still([bar({ x2: 900 })])));
      const { parentElement } = element;
      element.remove();
      const paints = listen(element, 'scene-painted');
      await painted();
      await painted();
      expect(paints).to.have.length(0);
      parentElement!.append(element);
    });

    it('law: a change that is interrupted goes on from what is on screen', async () => {
      await fc.assert(
        fc.asyncProperty(drawing, drawing, drawing, fc.integer({ min: 1, max: 99 }), async (a, b, c, percent) => {
          const element = await scene();
          element.show(at(a), 'at once');
          element.show(at(b));
          element.player.seek(percent / 100);
          const ids = element.drawing.marks.filter(({ shape }) => shape !== 'dots').map(identity);
          const before = new Map(drawn(element).map((node, i) => [ids[i]!, look(node)]));
          element.show(at(c));
          element.player.stop();
          expect(element.player.progress).to.equal(element.player.duration ? 0 : 1);
          // Nothing is painted before its first frame: the beginning is, here.
          if (element.player.duration) element.player.seek(0);
          const after = element.drawing.marks.filter(({ shape }) => shape !== 'dots').map(identity);
          const now = new Map(drawn(element).map((node, i) => [after[i]!, look(node)]));
          if (element.player.duration)
            for (const [id, one] of before) {
              if (one['opacity']! <= 0.01) continue;
              const two = now.get(id);
              expect(two, id).not.to.equal(undefined);
              for (const [name, value] of Object.entries(one))
                if (name in two!) expect(two![name], `${id} ${name}`).to.be.closeTo(value, 0.02);
            }
          element.parentElement!.remove();
        }),
        { numRuns: 60 },
      );
    });
  });

  describe('pointing', () => {
    it('finds the place on the stage, also where the stage is scaled', async () => {
      const element = await scene({ scale: 0.25, left: 30, top: 40 });
      expect(stagePoint(element, { clientX: 30, clientY: 40 })).to.deep.equal({ x: 0, y: 0 });
      expect(stagePoint(element, { clientX: 130, clientY: 90 })).to.deep.equal({ x: 400, y: 200 });
      (element.parentElement as HTMLElement).style.transform = 'translate(30px, 40px) scale(0.5)';
      expect(stagePoint(element, { clientX: 130, clientY: 90 })).to.deep.equal({ x: 200, y: 100 });
    });

    it('knows the fact of the mark that was touched', async () => {
      const element = await scene({ scale: 0.25, left: 30, top: 40 });
      const facts: (string | null)[] = [];
      element.parentElement!.addEventListener('click', (event) => facts.push(factAt(event)));
      element.show(at(still([bar({ x1: 400, x2: 800, y1: 200, y2: 400, fact: 'firms-2019' })])), 'at once');
      await sendMouse({ type: 'click', position: [30 + 150, 40 + 75] });
      await sendMouse({ type: 'click', position: [30 + 50, 40 + 75] });
      expect(facts).to.deep.equal(['firms-2019', null]);
    });
  });
});

/** The attributes that show: numbers as they are, a path by its length. */
function look(node: SVGElement): Record<string, number> {
  const values: Record<string, number> = { opacity: 1 };
  const own = [...node.attributes].concat(...[...node.children].slice(0, 1).map((child) => [...child.attributes]));
  for (const { name, value } of own)
    if (!['class', 'd', 'fill', 'stroke'].includes(name) && value !== '' && !Number.isNaN(Number(value)))
      values[name] = Number(value);
  return values;
}
