import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { PublishedSlide } from '../../src/content/index.ts';
import type { LearnFigure } from '../../src/modes/learn/figure.ts';
import '../../src/modes/learn/figure.ts';
import type { Frame, SceneKind } from '../../src/scene/index.ts';
import { catalogue } from '../../src/ui/words/index.ts';
import { say, waitUntil } from './support.ts';

const STEPS = [0, 1, 2];
const SLIDE: PublishedSlide = {
  ...{ id: 'one', scene: 'bars', title: 'Claim', takeaway: 'What it says', data: { steps: STEPS } },
  ...{ steps: STEPS.map((step) => ({ caption: `Said ${step}`, seconds: 8 })), sources: [], facts: [] },
};
/** A bar that is as many hundred pixels long as steps were made. */
const KIND: SceneKind = {
  table: () => [],
  scene: (_data, step, { box }: Frame) => ({
    marks: [
      {
        ...{ shape: 'rect', group: 'data', key: 'a', fill: 'gold' },
        ...{ x1: box.x, y1: box.y, x2: box.x + 100 + 100 * step, y2: box.y + 10 },
      },
    ],
    scales: {},
  }),
};
const START = { language: 'en', units: {}, words: catalogue['en']! } as never;

async function create(): Promise<LearnFigure> {
  const element = await fixture<LearnFigure>(
    html`<learn-figure .slide=${SLIDE} .kind=${KIND} .start=${START} .say=${say} still></learn-figure>`,
  );
  element.addEventListener('figure-step', ((event: CustomEvent<number>) => (element.step = event.detail)) as never);
  await waitUntil(() => element.renderRoot.querySelector('forum-scene'), 'there is no scene');
  return element;
}
const long = (element: LearnFigure) => {
  const [mark] = element.renderRoot.querySelector('forum-scene')!.drawing.marks as unknown as {
    x1: number;
    x2: number;
  }[];
  return mark ? Math.round(mark.x2 - mark.x1) : null;
};

describe('<learn-figure>', () => {
  it('goes on by its buttons after the scrubber was moved and brought back', async () => {
    const element = await create();
    await waitUntil(() => long(element) === 100, 'the first step is not shown');
    const scrub = element.renderRoot.querySelector('.scrub')!;
    const { left, top, height } = scrub.getBoundingClientRect();
    const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: at(4) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(60) });
    await waitUntil(() => long(element) !== 100, 'the hand moves nothing');
    await sendMouse({ type: 'move', position: at(-30) });
    await waitUntil(() => long(element) === 100, 'it does not come back');
    await sendMouse({ type: 'up' });
    const buttons = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.controls button')];
    buttons.find((button) => button.getAttribute('aria-label') === say('deck.next'))!.click();
    await waitUntil(() => element.step === 1);
    await element.updateComplete;
    expect(long(element)).to.equal(200);
  });
});
