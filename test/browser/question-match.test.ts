import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { QuestionMatch } from '../../src/quiz/questions/match/element.ts';
import { match } from '../../src/quiz/questions/match/index.ts';
import type { MatchAnswer } from '../../src/quiz/questions/match/schema.ts';
import type { ForumScene, StageName } from '../../src/scene/index.ts';
import { FACT_TOUCHED } from '../../src/ui/index.ts';
import '../../src/ui/tokens.css';
import { figures, resolutions, type MatchSample } from '../fixtures/match.ts';
import { sampleFrame, sampleSay, type SampleLanguage } from '../fixtures/quiz.ts';
import { waitUntil } from './wait.ts';

type Element = QuestionMatch & { answers: MatchAnswer[] };
type Question = (language: SampleLanguage) => MatchSample;

function speak(element: QuestionMatch, question: Question, language: SampleLanguage, stage: StageName): void {
  element.ask = question(language).ask;
  element.say = sampleSay(language);
  element.frame = sampleFrame(stage, language, 376);
}

/** The question in the hands of a parent that does as it is asked, and remembers it. */
async function asked(question: Question = resolutions, stage: StageName = 'landscape'): Promise<Element> {
  const box = await fixture<HTMLElement>(html`<main><question-match still></question-match></main>`);
  const { width } = sampleFrame(stage, 'en');
  box.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${width}px; transform-origin: 0 0; scale: 0.4`;
  const element = box.querySelector<Element>('question-match')!;
  element.answers = [];
  element.addEventListener('answer', (event) => {
    element.answers.push((event as CustomEvent<MatchAnswer>).detail);
    element.answer = element.answers.at(-1)!;
  });
  const targets = () => element.renderRoot.querySelector<HTMLElement>('.targets');
  speak(element, question, 'en', stage);
  await waitUntil(targets);
  await element.updateComplete;
  // The browser knows no pointers that a test makes up.
  targets()!.setPointerCapture = () => undefined;
  return element;
}

const card = (element: QuestionMatch, id: string) =>
  element.renderRoot.querySelector<HTMLButtonElement>(`[data-card=${id}]`)!;
const name = (element: QuestionMatch, id: string) => card(element, id).getAttribute('aria-label');
const scene = (element: QuestionMatch) => element.renderRoot.querySelector<ForumScene>('forum-scene')!;
const drawn = (element: QuestionMatch) => scene(element).drawing.marks.map(({ key }) => key);
const middle = (target: HTMLElement) => {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** A finger on a card, so many pixels of the screen beside its middle. */
async function finger(type: string, element: Element, id: string, { pointer = 1, x = 0, y = 0 } = {}): Promise<void> {
  const target = card(element, id);
  const at = middle(target);
  target.dispatchEvent(
    new PointerEvent(type, {
      pointerId: pointer,
      pointerType: 'touch',
      bubbles: true,
      composed: true,
      clientX: at.x + x,
      clientY: at.y + y,
    }),
  );
  await element.updateComplete;
}
const tap = async (element: Element, id: string, options = {}) => {
  await finger('pointerdown', element, id, options);
  await finger('pointerup', element, id, options);
};
const reveal = async (element: QuestionMatch, question: Question = resolutions) => {
  element.key = question('en').key;
  await element.updateComplete;
  await scene(element).updateComplete;
};

describe('question-match', () => {
  it('is accessible untouched, in hand and with the truth out', async () => {
    const element = await asked();
    await expect(element).to.be.accessible();
    await tap(element, 'l1');
    await expect(element).to.be.accessible();
    await tap(element, 'r1');
    await expect(element).to.be.accessible();
    await reveal(element);
    await expect(element).to.be.accessible();
  });

  it('joins two cards by two taps, from either side', async () => {
    const element = await asked();
    await tap(element, 'l1');
    expect(card(element, 'l1')).to.have.attribute('aria-pressed', 'true');
    expect(name(element, 'l1')).to.equal('Resolution 10, selected');
    expect(element.answers).to.deep.equal([]);
    await tap(element, 'r2');
    await tap(element, 'r3');
    await tap(element, 'l2');
    expect(element.answer).to.deep.equal({ l1: 'r2', l2: 'r3' });
    expect(name(element, 'l1')).to.equal('Resolution 10, matched with labour');
    expect(name(element, 'r2')).to.equal('labour, matched with Resolution 10');
    expect(name(element, 'l3')).to.equal('Resolution 50, not matched yet');
    expect(drawn(element)).to.include.members(['line-l1', 'line-l2']);
  });

  it('lets a visitor change their mind: a right that is taken goes to the new left', async () => {
    const element = await asked();
    for (const id of ['l1', 'r1', 'l2', 'r1']) await tap(element, id);
    expect(element.answer).to.deep.equal({ l2: 'r1' });
    expect(match.complete!(element.ask, element.answer!)).to.equal(false);
    for (const id of ['l1', 'l2', 'r2']) await tap(element, id);
    expect(element.answer).to.deep.equal({ l2: 'r2' });
  });

  it('takes a double tap for one', async () => {
    const element = await asked();
    for (const id of ['l1', 'l1', 'r1', 'r1']) await tap(element, id);
    expect(element.answers).to.deep.equal([{ l1: 'r1' }]);
    expect(card(element, 'r1')).to.have.attribute('aria-pressed', 'false');
  });

  it('takes a trembling tap for the card on which it began', async () => {
    const element = await asked();
    await finger('pointerdown', element, 'l1');
    await finger('pointermove', element, 'l1', { x: 6, y: 6 });
    await finger('pointerup', element, 'l1', { x: 6, y: 6 });
    expect(drawn(element)).to.not.include('drag');
    await tap(element, 'r1');
    expect(element.answer).to.deep.equal({ l1: 'r1' });
  });

  for (const [first, second] of [
    ['l1', 'r3'],
    ['r3', 'l1'],
  ] as const)
    it(`draws a line that follows the finger, from ${first} to ${second}`, async () => {
      const element = await asked();
      await finger('pointerdown', element, first);
      await finger('pointermove', element, first, { x: first === 'l1' ? 120 : -120 });
      expect(drawn(element)).to.include('drag');
      await finger('pointermove', element, second);
      expect(element.answers).to.deep.equal([]);
      await finger('pointerup', element, second);
      expect(element.answer).to.deep.equal({ l1: 'r3' });
      expect(drawn(element)).to.include('line-l1').and.not.include('drag');
    });

  it('keeps what there is when a line ends nowhere or is broken off, and goes on from the card', async () => {
    const element = await asked();
    for (const id of ['l1', 'r1']) await tap(element, id);
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
      await finger('pointerdown', element, 'l1');
      await finger('pointermove', element, 'l1', { x: 90 });
      expect(drawn(element)).to.include('drag').and.not.include('line-l1');
      await finger(end, element, 'l1', { x: 90 });
      expect(element.answer).to.deep.equal({ l1: 'r1' });
      expect(drawn(element)).to.include('line-l1').and.not.include('drag');
    }
    await tap(element, 'r2');
    expect(element.answer).to.deep.equal({ l1: 'r2' });
  });

  it('gives a second finger no part in it', async () => {
    const element = await asked();
    await finger('pointerdown', element, 'l1');
    await finger('pointermove', element, 'l1', { x: 90 });
    await tap(element, 'r1', { pointer: 2 });
    await finger('pointermove', element, 'r1', { pointer: 2 });
    await finger('pointercancel', element, 'r1', { pointer: 2 });
    expect(element.answers).to.deep.equal([]);
    expect(drawn(element)).to.include('drag');
    await finger('pointermove', element, 'r2');
    await finger('pointerup', element, 'r2');
    expect(element.answer).to.deep.equal({ l1: 'r2' });
  });

  it('is answered with a real mouse, by clicks and by dragging', async () => {
    const element = await asked();
    const to = (id: string) => {
      const { x, y } = middle(card(element, id));
      return [Math.round(x), Math.round(y)] as [number, number];
    };
    await sendMouse({ type: 'click', position: to('l1') });
    await sendMouse({ type: 'click', position: to('r1') });
    await waitUntil(() => element.answers.length === 1);
    await sendMouse({ type: 'move', position: to('l2') });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: to('r2') });
    await sendMouse({ type: 'up' });
    await waitUntil(() => element.answers.length === 2);
    expect(element.answer).to.deep.equal({ l1: 'r1', l2: 'r2' });
  });

  it('is answered with keys alone', async () => {
    const element = await asked();
    const inside = () => element.shadowRoot!.activeElement;
    const tab = async (isBack: boolean) => {
      if (isBack) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      if (isBack) await sendKeys({ up: 'Shift' });
    };
    // Not round by the end of the page: there, Firefox leads into its own bars.
    const press = async (id: string, key: string, isBack = false) => {
      await waitUntil(async () => {
        if (inside() !== card(element, id)) await tab(isBack);
        return inside() === card(element, id);
      });
      await sendKeys({ press: key });
      await element.updateComplete;
    };
    await press('l1', 'Enter');
    expect(card(element, 'l1')).to.have.attribute('aria-pressed', 'true');
    await press('r2', ' ');
    await press('l2', ' ', true);
    await press('r3', 'Enter');
    expect(element.answer).to.deep.equal({ l1: 'r2', l2: 'r3' });
    expect(element.renderRoot.querySelector('[role=status]')!.textContent.trim()).to.equal(
      'Resolution 57, matched with creativity',
    );
  });

  it('shows what was answered and what is right, in the picture and in words', async () => {
    const element = await asked();
    for (const id of ['l1', 'r2', 'l2', 'r1', 'l3', 'r3']) await tap(element, id);
    await reveal(element);
    expect(drawn(element)).to.include.members(['line-l2', 'cross-l2', 'truth-l2', 'check-l2', 'line-l1', 'check-l1']);
    expect(drawn(element)).to.not.include.members(['truth-l1']);
    expect(scene(element).label).to.equal(
      'Resolution 10: labour. Right. ' +
        'Resolution 57: you chose high-quality foreign investment, it goes with creativity. ' +
        'Resolution 50: you chose creativity, it goes with high-quality foreign investment.',
    );
    expect(element.renderRoot.querySelectorAll('button')).to.have.length(0);
  });

  it('says where a fact comes from, once the truth is out', async () => {
    const element = await asked(figures, 'portrait');
    await reveal(element, figures);
    const touched = oneEvent<CustomEvent<string>>(element, FACT_TOUCHED);
    const mark = () => scene(element).renderRoot.querySelector('[data-fact=firms-target]');
    await waitUntil(mark);
    mark()!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect((await touched).detail).to.equal('firms-target');
  });

  it('keeps the answer and the card in hand when language and stage change', async () => {
    const element = await asked();
    for (const id of ['l1', 'r2', 'l2']) await tap(element, id);
    speak(element, resolutions, 'vi', 'narrow');
    await element.updateComplete;
    expect(name(element, 'l1')).to.equal('Nghị quyết 10, ghép với sức lao động');
    expect(name(element, 'l2')).to.equal('Nghị quyết 57, đang chọn');
    expect(element.answer).to.deep.equal({ l1: 'r2' });
    const [{ width }, box] = [scene(element).getBoundingClientRect(), card(element, 'r1').getBoundingClientRect()];
    expect(box.width).to.be.lessThan(width);
  });

  it('animates to the truth, and shows it at once where nothing may move', async () => {
    const still = await asked();
    await reveal(still);
    expect(scene(still).player.moving).to.equal(false);
    const moving = await asked();
    moving.still = false;
    await moving.updateComplete;
    await scene(moving).updateComplete;
    await reveal(moving);
    expect(scene(moving).player.moving).to.equal(true);
    expect(scene(moving).player.duration).to.be.at.most(match.pause!);
  });
});
