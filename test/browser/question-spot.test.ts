import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionSpot } from '../../src/quiz/questions/spot/element.ts';
import '../../src/quiz/questions/spot/index.ts';
import type { ForumScene } from '../../src/scene/index.ts';
import { FACT_TOUCHED } from '../../src/ui/index.ts';
import '../../src/ui/tokens.css';
import { sampleFrame, sampleSay } from '../fixtures/quiz.ts';
import { sampleSpot } from '../fixtures/spot.ts';
import { waitUntil } from './wait.ts';

/** A chart in the hands of a parent that does as it is asked, and what it was asked for. */
async function chart(name = 'revenue') {
  const { key, ...ask } = sampleSpot(name, 'en');
  const box = await fixture<HTMLElement>(html`<main><question-spot still></question-spot></main>`);
  box.style.cssText = 'position: relative; display: block; width: 1728px';
  const element = box.querySelector<QuestionSpot>('question-spot')!;
  const answers: string[] = [];
  element.addEventListener('answer', (event) => {
    answers.push((event as CustomEvent<string>).detail);
    element.answer = answers.at(-1)!;
  });
  Object.assign(element, { ask, frame: sampleFrame('landscape', 'en'), say: sampleSay('en') });
  await element.updateComplete;
  const root = element.shadowRoot!;
  const field = root.querySelector<HTMLElement>('.field')!;
  // The browser knows no pointers that a test makes up.
  field.setPointerCapture = () => undefined;
  return {
    element,
    key,
    ask,
    answers,
    field,
    scene: root.querySelector<ForumScene>('forum-scene')!,
    radios: [...root.querySelectorAll<HTMLElement>('[role=radio]')],
  };
}
type Chart = Awaited<ReturnType<typeof chart>>;

/** A finger on the middle of a mark's button, or so many pixels beside it. */
function finger({ radios }: Chart, type: string, index: number, pointerId = 1, [dx, dy] = [0, 0]): void {
  const { left, top, width, height } = radios[index]!.getBoundingClientRect();
  radios[index]!.dispatchEvent(
    new PointerEvent(type, {
      pointerId,
      pointerType: 'touch',
      bubbles: true,
      composed: true,
      clientX: left + width / 2 + dx,
      clientY: top + height / 2 + dy,
    }),
  );
}
const tap = (made: Chart, index: number, jitter: [number, number] = [0, 0]) => {
  finger(made, 'pointerdown', index, 1, jitter);
  finger(made, 'pointerup', index, 1, jitter);
};
const lines = ({ scene }: Chart) => scene.drawing.marks.flatMap((mark) => (mark.shape === 'text' ? mark.lines : []));
const keys = ({ scene }: Chart) => scene.drawing.marks.map(({ key }) => key);

describe('question-spot', () => {
  it('is accessible while it asks and when it has answered', async () => {
    for (const name of ['revenue', 'parts', 'years']) {
      const made = await chart(name);
      await expect(made.element).to.be.accessible();
      tap(made, 0);
      made.element.key = made.key;
      await made.element.updateComplete;
      await expect(made.element).to.be.accessible();
    }
  });

  it('says of a mark what can be seen of it, and no more', async () => {
    const seen = async (name: string) => (await chart(name)).radios.map((radio) => radio.getAttribute('aria-label'));
    expect(new Set((await seen('revenue')).map((label) => label!.split(', ')[1]))).to.deep.equal(
      new Set(['the largest', 'second largest', 'third largest', 'fourth largest']),
    );
    expect((await seen('parts'))[0]).to.match(/^Part A, /);
    expect(await seen('years')).to.deep.equal(['Dot A, 2019', 'Dot B, 2021', 'Dot C, 2024', 'Dot D, 2030']);
    const { element } = await chart('revenue');
    // Without the comments by which Lit finds its places: they hold random numbers.
    const drawn = element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');
    expect(drawn).not.to.match(/Content|Hardware|89|0\.9/);
  });

  it('takes a tap, a change of mind, and a double tap as one', async () => {
    const made = await chart();
    tap(made, 2);
    tap(made, 2);
    expect(made.answers).to.deep.equal([made.ask.marks[2]!.id]);
    tap(made, 0);
    await made.element.updateComplete;
    expect(made.answers).to.have.length(2);
    expect(made.radios.map((radio) => radio.getAttribute('aria-checked'))).to.deep.equal([
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(keys(made)).to.include('chosen');
  });

  it('means the same mark when the finger lands 24 px beside it, also for dots side by side', async () => {
    for (const name of ['slivers', 'crowded']) {
      const made = await chart(name);
      made.ask.marks.forEach(({ id }, i) => {
        for (const jitter of [
          [24, 0],
          [-24, 0],
          [0, 24],
          [0, -24],
        ] as const) {
          made.element.answer = null;
          tap(made, i, [...jitter]);
          expect(made.answers.at(-1)).to.equal(id);
        }
      });
    }
  });

  it('ignores a second finger until the first is lifted, and keeps what there is when it is lost', async () => {
    const made = await chart();
    const ids = made.ask.marks.map(({ id }) => id);
    finger(made, 'pointerdown', 0, 1);
    finger(made, 'pointerdown', 3, 2);
    finger(made, 'pointerup', 3, 2);
    finger(made, 'pointerdown', 2, 3);
    expect(made.answers).to.deep.equal([ids[0]]);
    finger(made, 'pointercancel', 0, 1);
    expect(made.element.answer).to.equal(ids[0]);
    finger(made, 'pointerdown', 3, 2);
    expect(made.answers).to.deep.equal([ids[0], ids[3]]);
  });

  it('is answered with keys alone', async () => {
    const made = await chart();
    const active = () => made.element.shadowRoot!.activeElement;
    await waitUntil(async () => {
      await sendKeys({ press: 'Tab' });
      return active() === made.radios[0];
    });
    await sendKeys({ press: ' ' });
    expect(made.element.answer).to.equal(made.ask.marks[0]!.id);
    await sendKeys({ press: 'ArrowRight' });
    expect([active(), made.element.answer]).to.deep.equal([made.radios[1], made.ask.marks[1]!.id]);
    for (const press of ['ArrowUp', 'ArrowLeft']) await sendKeys({ press });
    await made.element.updateComplete;
    expect(active()).to.equal(made.radios[3]);
    expect(made.radios[3]).to.have.attribute('aria-checked', 'true');
    expect(made.radios.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([made.radios[3]]);
  });

  it('shows answer and truth at once, in the picture and in words, and the facts behind them', async () => {
    const made = await chart();
    const right = made.ask.marks.findIndex(({ id }) => id === made.key.mark);
    const wrong = (right + 1) % 4;
    expect(lines(made)).to.deep.equal(['A', 'B', 'C', 'D']);
    tap(made, wrong);
    made.element.key = made.key;
    await made.element.updateComplete;
    await waitUntil(() => keys(made).includes('check'));
    expect(keys(made)).to.include('chosen');
    expect(lines(made)).to.include.members(['Content', '0.9%', 'Hardware']);
    expect(lines(made).join()).to.contain('Your answer');
    const told = made.scene.label;
    expect(told).to.match(/Content, 0\.9% · Right answer; .*Your answer$/);
    expect(made.radios[right]!.getAttribute('aria-label')).to.contain('Right answer');

    const touched = oneEvent(made.element, FACT_TOUCHED);
    const mark = await waitUntil(() => made.scene.shadowRoot!.querySelector('[data-fact=content]')).then(() =>
      made.scene.shadowRoot!.querySelector('[data-fact=content]')!,
    );
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect((await touched).detail).to.equal('content');

    tap(made, right);
    expect(made.answers).to.have.length(1);
  });

  it('keeps the answer when language and room change', async () => {
    const made = await chart();
    tap(made, 1);
    const ask = { ...sampleSpot('revenue', 'vi'), key: undefined };
    Object.assign(made.element, { ask, frame: sampleFrame('portrait', 'vi', 430), say: sampleSay('vi') });
    await made.element.updateComplete;
    expect(made.radios[1]).to.have.attribute('aria-checked', 'true');
    expect(made.radios[1]!.getAttribute('aria-label')).to.match(/^Cột B, /);
    expect(made.scene.getBoundingClientRect().height).to.equal(430);
  });
});
