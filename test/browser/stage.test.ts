import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, render } from 'lit';
import type { ForumStage, StageShape } from '../../src/ui/index.ts';
import '../../src/ui/index.ts';
import { chooseStage } from '../../src/scene/index.ts';
import { listen, painted, plainFrame, waitUntil } from './support.ts';

const choose = (width: number, height: number): StageShape => ({
  ...chooseStage(width, height),
  properties: { '--margin': `${chooseStage(width, height).margin}px` },
});

/** Where the plane of the stage is drawn. */
interface Drawn {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

describe('<forum-stage>', () => {
  let stage: ForumStage;
  let shapes: CustomEvent<StageShape>[];

  const plane = (): HTMLElement => stage.renderRoot.querySelector('div')!;
  function drawn(): Drawn {
    const { left, top, width, height } = plane().getBoundingClientRect();
    return { left, top, width, height };
  }

  async function resize(width: number, height: number): Promise<void> {
    await setViewport({ width, height });
    await waitUntil(() => innerWidth === width && innerHeight === height && stage.clientWidth === width);
    await painted();
    await stage.updateComplete;
  }

  beforeEach(async () => {
    await setViewport({ width: 1280, height: 720 });
    stage = document.createElement('forum-stage');
    stage.choose = choose;
    render(html`<main><h1>A story</h1></main>`, stage);
    shapes = listen(stage, 'stage-change');
    document.body.append(stage);
    await stage.updateComplete;
    await painted();
  });
  afterEach(async () => {
    stage.remove();
    await setViewport({ width: 800, height: 600 });
  });

  it('is accessible', async () => {
    await expect(stage).to.be.accessible();
  });

  for (const [width, height, name] of [
    [1920, 1080, 'landscape'],
    [3840, 2160, 'landscape'],
    [1280, 720, 'landscape'],
    [1366, 768, 'landscape'],
    [1024, 768, 'landscape'],
    [2560, 1080, 'landscape'],
    [1080, 1920, 'portrait'],
    [768, 1024, 'portrait'],
    [390, 844, 'narrow'],
    [360, 640, 'narrow'],
  ] as const)
    it(`fills a window of ${width} x ${height} with the ${name} stage`, async () => {
      await resize(width, height);
      const shape = choose(width, height);
      expect([shape.name, stage.dataset['stage']]).to.deep.equal([name, name]);
      const box = drawn();
      const scale = Math.min(width / shape.width, height / shape.height);
      expect(box.width).to.be.closeTo(shape.width * scale, 0.01);
      expect(box.height).to.be.closeTo(shape.height * scale, 0.01);
      // Nothing is cut off, and it stands in the middle.
      expect(box.left).to.be.at.least(-0.5);
      expect(box.top).to.be.at.least(-0.5);
      expect(box.left + box.width / 2).to.be.closeTo(width / 2, 0.51);
      expect(box.top + box.height / 2).to.be.closeTo(height / 2, 0.51);
      // It begins on a whole device pixel, so that dots stay sharp.
      expect((box.left * devicePixelRatio) % 1).to.be.closeTo(0, 1e-6);
      expect((box.top * devicePixelRatio) % 1).to.be.closeTo(0, 1e-6);
      expect(Number(stage.style.getPropertyValue('--stage-scale'))).to.be.closeTo(scale, 1e-9);
      expect(stage.style.getPropertyValue('--margin')).to.equal(shape.properties['--margin']);
    });

  it('says when the window asks for another stage, and only then', async () => {
    const names = () => shapes.map(({ detail }) => detail.name);
    expect(names()).to.deep.equal(['landscape']);
    await resize(1600, 900);
    expect(names()).to.deep.equal(['landscape']);
    await resize(1080, 1920);
    expect(names()).to.deep.equal(['landscape', 'portrait']);
    await resize(1280, 720);
    expect(names()).to.deep.equal(['landscape', 'portrait', 'landscape']);
  });
  it('gives the dots on it the pixels of the new window', async () => {
    const scene = document.createElement('forum-scene');
    scene.frame = plainFrame();
    stage.replaceChildren(scene);
    await resize(960, 540);
    await resize(1920, 1080);
    await painted();
    expect(scene.renderRoot.querySelector('canvas')!.width).to.equal(1920 * devicePixelRatio);
  });

  it('asks for the stage of the part that it keeps to, and stands at its foot', async () => {
    await resize(1080, 1920);
    const asked: unknown[] = [];
    stage.choose = (width, height, area) => {
      asked.push(area);
      return { ...choose(width, height), name: 'low', width: 1350, height: 1440 };
    };
    stage.area = { top: 0.4, bottom: 1 };
    await stage.updateComplete;
    await painted();
    expect(asked.at(-1)).to.deep.equal({ top: 0.4, bottom: 1 });
    expect(drawn()).to.deep.equal({ left: 0, top: 768, width: 1080, height: 1152 });
    stage.area = null;
    await stage.updateComplete;
    expect(asked.at(-1)).to.equal(null);
  });

  it('says when other words are asked for, though the stage is as large', async () => {
    stage.choose = (width, height) => ({ ...choose(width, height), properties: { '--title-size': '60px' } });
    await stage.updateComplete;
    expect(shapes.map(({ detail }) => detail.properties['--title-size'])).to.deep.equal([undefined, '60px']);
  });

  it('outlives a window without size, and comes back as it was', async () => {
    const before = drawn();
    stage.style.setProperty('display', 'none');
    await painted();
    expect(shapes).to.have.length(1);
    stage.style.removeProperty('display');
    await painted();
    expect(drawn()).to.deep.equal(before);
    expect(shapes).to.have.length(1);
    expect(stage.style.getPropertyValue('--stage-scale')).to.match(/^0\.66/);
  });

  it('begins without size, and appears when there is one', async () => {
    stage.remove();
    stage = document.createElement('forum-stage');
    stage.choose = choose;
    stage.style.setProperty('display', 'none');
    shapes = listen(stage, 'stage-change');
    document.body.append(stage);
    await painted();
    expect(shapes).to.have.length(0);
    stage.style.removeProperty('display');
    await waitUntil(() => shapes.length === 1);
    await painted();
    expect(drawn()).to.include({ width: 1280, height: 720 });
  });
});
