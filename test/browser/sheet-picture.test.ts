import { expect, fixture, html } from '@open-wc/testing';
import type { PublishedSlide } from '../../src/content/index.ts';
import '../../src/stage/sheet-picture.ts';
import type { SheetPicture } from '../../src/stage/sheet-picture.ts';
import type { Frame, SceneKind } from '../../src/scene/index.ts';
import { listen, plainFrame } from './support.ts';

const SLIDE: PublishedSlide = {
  ...{ id: 'one', scene: 'bars', title: 'Claim', takeaway: 'What it says', data: { steps: [{}] } },
  ...{ steps: [{ caption: 'Said', seconds: 8 }], sources: [], facts: [] },
};
const table: SceneKind['table'] = () => [{ label: 'Firms', value: '50', date: '2019', fact: 'firms' }];
const drawing: SceneKind = {
  table,
  scene: (_data, _step, { width }: Frame) => ({
    marks: [{ shape: 'rect', group: 'data', key: 'a', x1: 0, y1: 0, x2: width, y2: 10, fill: 'gold' }],
    scales: {},
  }),
};
const throwing: SceneKind = {
  table,
  scene: () => {
    throw new Error('no such row');
  },
};

const create = (kind: SceneKind | null): Promise<SheetPicture> =>
  fixture(
    html`<sheet-picture
      .slide=${SLIDE}
      .kind=${kind}
      .sheet=${{ frame: plainFrame(), lines: [], rules: [] }}
      failure="Not drawn. Its figures:"
    ></sheet-picture>`,
  );

describe('<sheet-picture>', () => {
  it('scales the picture to its column by styles alone, and takes no more room than that', async () => {
    const element = await create(drawing);
    for (const wide of [300, 657]) {
      element.style.setProperty('width', `${wide}px`);
      const { width } = element.renderRoot.querySelector('forum-scene')!.getBoundingClientRect();
      expect(width).to.be.closeTo(wide, 0.5);
      expect(element.scrollWidth).to.be.at.most(wide);
      expect(element.getBoundingClientRect().height).to.be.closeTo((wide * 1080) / 1920, 0.5);
    }
    await expect(element).to.be.accessible();
  });

  it('shows the figures of a picture that cannot be drawn, and says so', async () => {
    const problems = listen<Error>(document, 'forum-problem');
    const element = await create(throwing);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('forum-scene')).to.equal(null);
    expect(element.renderRoot.textContent).to.contain('Not drawn. Its figures:');
    expect(element.renderRoot.querySelector('td')!.textContent).to.equal('50');
    expect(problems[0]!.detail.message).to.contain('no such row');
  });

  it('says what is missing where the code of a picture could not be loaded', async () => {
    const element = await create(null);
    expect(element.renderRoot.textContent).to.contain('Not drawn. Its figures:');
  });
});
