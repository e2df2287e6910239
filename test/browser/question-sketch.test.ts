import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { startRound, type ForumQuiz, type Round } from '../../src/quiz/index.ts';
import type { QuestionSketch } from '../../src/quiz/questions/sketch/element.ts';
import { sketch } from '../../src/quiz/questions/sketch/index.ts';
import { fieldOf, reached, valueAt } from '../../src/quiz/questions/sketch/knots.ts';
import { layout } from '../../src/quiz/questions/sketch/layout.ts';
import type { SketchAnswer, SketchAsk } from '../../src/quiz/questions/sketch/schema.ts';
import { project, type ForumScene } from '../../src/scene/index.ts';
import { FACT_TOUCHED } from '../../src/ui/index.ts';
import '../../src/ui/tokens.css';
import { sampleFrame, sampleSay, type SampleLanguage } from '../fixtures/quiz.ts';
import { sampleSketch } from '../fixtures/sketch.ts';
import { waitUntil } from './wait.ts';

function speak(quiz: ForumQuiz, name: string, language: SampleLanguage): void {
  const { stage, ...frame } = sampleFrame('landscape', language);
  const { ask, key } = sampleSketch(name, language);
  const question = { id: 'line', type: 'sketch', chapter: 'one', shows: 'one/two/1', level: 1 };
  quiz.questions = [{ ...question, prompt: 'How did it go on?', ask, sealed: '' }];
  quiz.unseal = () => Promise.resolve({ explain: 'Like this.', key });
  quiz.frame = { ...frame, stage, width: stage.width, height: stage.height };
  quiz.say = sampleSay(language);
}

/** A quiz of one sketch, in the hands of a parent that does as it is asked; and what a visitor does with it. */
async function asked(name: string) {
  const box = await fixture<HTMLElement>(html`<main><forum-quiz still></forum-quiz></main>`);
  box.style.cssText = 'position: relative; display: block; width: 1920px; height: 1080px';
  const quiz = box.querySelector('forum-quiz')!;
  quiz.addEventListener('quiz-change', (event) => (quiz.round = (event as CustomEvent<Round>).detail));
  quiz.load = () => Promise.resolve(sketch as never);
  speak(quiz, name, 'en');
  quiz.round = startRound(['line'], { seed: 1 });
  const find = () => quiz.renderRoot.querySelector<QuestionSketch>('question-sketch');
  await waitUntil(() => find()?.shadowRoot?.querySelector('[role=slider]'));
  const element = find()!;
  const { ask } = sampleSketch(name, 'en');
  const root = element.shadowRoot!;
  const sheet = root.querySelector<HTMLElement>('.sheet')!;
  // The browser knows no pointers that a test makes up.
  sheet.setPointerCapture = () => undefined;
  const scene = root.querySelector<ForumScene>('forum-scene')!;
  const line = () => (quiz.round!.drafts[0] ?? []) as SketchAnswer;
  const settle = async () => {
    await quiz.updateComplete;
    await element.updateComplete;
  };

  /** A finger at a date and a value, some pixels beside it. */
  const finger = async (type: string, pointerId: number, at: number, value: number, dx = 0, dy = 0) => {
    const { x, y } = layout(ask, element.frame!);
    const { left, top, width } = scene.getBoundingClientRect();
    const scale = width / element.frame!.width;
    const [clientX, clientY] = [left + (project(x, at) + dx) * scale, top + (project(y, value) + dy) * scale];
    const init = { pointerId, pointerType: 'touch', bubbles: true, composed: true, clientX, clientY };
    // As browsers report it, a movement holds itself among those that it stands for.
    const event = new PointerEvent(type, { ...init, coalescedEvents: [new PointerEvent(type, init)] });
    sheet.dispatchEvent(event);
    await settle();
  };
  const tap = async (at: number, value: number) => {
    await finger('pointerdown', 1, at, value);
    await finger('pointerup', 1, at, value);
  };
  const confirm = () =>
    waitUntil(async () => {
      if (quiz.round?.stage !== 'revealed') quiz.renderRoot.querySelector<HTMLElement>('.primary')!.click();
      await settle();
      return element.key !== null;
    });
  return {
    quiz,
    element,
    ask,
    scene,
    line,
    settle,
    finger,
    tap,
    confirm,
    sliders: () => [...root.querySelectorAll<HTMLElement>('[role=slider]')],
    drawn: () => scene.drawing.marks.map(({ key }) => key.split(' ')[0]),
    at: (station: number) => valueAt(fieldOf(ask), line(), ask.stations[station]!.at),
  };
}
const complete = (ask: SketchAsk, line: SketchAnswer) => reached(fieldOf(ask), line);

/** Keys until the focus is there, as a visitor without a mouse gets there; a busy machine takes its time. */
async function tabTo(there: () => boolean): Promise<void> {
  for (let presses = 0; presses < 20 && !there(); presses++) await sendKeys({ press: 'Tab' });
  expect(there()).to.equal(true);
}

describe('question-sketch', () => {
  it('is accessible before the first touch, while it is drawn, and when the truth is out', async () => {
    const { quiz, tap, confirm } = await asked('share');
    await expect(quiz).to.be.accessible();
    await tap(2023.5, 30);
    await expect(quiz).to.be.accessible();
    await confirm();
    await expect(quiz).to.be.accessible();
  });

  it('invites to draw and has no line before the first touch', async () => {
    const { drawn, sliders, quiz } = await asked('firms');
    expect(drawn()).to.include('invite-0').and.not.include('drawn');
    expect(sliders()[0]).to.have.attribute('aria-valuetext', 'Choose first');
    expect(quiz.renderRoot.querySelector('.primary')).to.have.attribute('aria-disabled', 'true');
  });

  it('is drawn with a stroke, that can be lifted and resumed', async () => {
    const { quiz, ask, line, finger, at, drawn } = await asked('share');
    const { start } = fieldOf(ask);
    await finger('pointerdown', 1, ...start);
    await finger('pointermove', 1, 2020.6, 40);
    expect(at(1)).to.be.within(38, 40);
    expect(at(2)).to.equal(null);
    await finger('pointerup', 1, 2020.6, 40);
    expect(complete(ask, line())).to.equal(false);
    const before = at(1);
    await finger('pointerdown', 1, 2020.6, 40);
    await finger('pointermove', 1, 2024, 24);
    await finger('pointercancel', 1, 2024, 24);
    expect(at(1)).to.equal(before);
    expect(complete(ask, line())).to.equal(true);
    expect(at(4)).to.be.within(24, 28);
    expect(drawn()).to.include.members(['drawn', 'drawn-4']).and.not.include('invite-0');
    expect(quiz.renderRoot.querySelector('.primary')).to.have.attribute('aria-disabled', 'false');
  });

  it('keeps few knots of a long stroke: one in a while, and one at each date', async () => {
    const { ask, line, finger, at } = await asked('share');
    const [from, value] = fieldOf(ask).start;
    await finger('pointerdown', 1, from, value);
    for (let i = 1; i <= 60; i++) await finger('pointermove', 1, from + i / 10, value - i / 10);
    await finger('pointerup', 1, from + 6, value - 6);
    expect(line().length).to.be.within(20, 30);
    expect(at(4)).to.be.within(value - 6, value - 5);
  });

  it('is drawn with taps: each means the nearest station, and trembling is no stroke', async () => {
    const { finger, tap, at, line } = await asked('share');
    await tap(2022.8, 30);
    expect([at(3), at(4)]).to.deep.equal([30, null]);
    await finger('pointerdown', 1, 2023.5, 45);
    await finger('pointermove', 1, 2023.5, 45, 15, -15);
    await finger('pointerup', 1, 2023.5, 45, 15, -15);
    expect([at(3), at(4)]).to.deep.equal([30, 45]);
    expect(line()).to.have.length(2);
  });

  it('takes a double tap for one tap', async () => {
    const { finger, tap, at } = await asked('firms');
    await tap(2024.5, 60_000);
    await finger('pointerdown', 1, 2024.5, 60_000, 0, 20);
    await finger('pointerup', 1, 2024.5, 60_000, 0, 20);
    expect(at(0)).to.equal(60_000);
  });

  it('belongs to the first finger: a second one neither draws nor ends the stroke', async () => {
    const { ask, finger, line, at } = await asked('firms');
    await finger('pointerdown', 1, ...fieldOf(ask).start);
    await finger('pointermove', 1, 2022, 60_000);
    const one = line();
    await finger('pointerdown', 2, 2024, 10_000);
    await finger('pointermove', 2, 2024.5, 10_000);
    await finger('pointerup', 2, 2024.5, 10_000);
    expect(line()).to.deep.equal(one);
    await finger('pointermove', 1, 2024.6, 90_000);
    await finger('pointerup', 1, 2024.6, 90_000);
    expect(at(0)).to.be.within(86_000, 90_000);
    await finger('pointerdown', 2, 2024.5, 10_000);
    await finger('pointerup', 2, 2024.5, 10_000);
    expect(at(0)).to.equal(10_000);
  });

  it('keeps the line when the language changes', async () => {
    const { quiz, tap, line, settle, sliders } = await asked('firms');
    await tap(2024.5, 60_000);
    speak(quiz, 'firms', 'vi');
    await settle();
    expect(line()).to.deep.equal([[2024.5, 60_000]]);
    expect(sliders()[0])
      .to.have.attribute('aria-valuetext')
      .that.matches(/^60\.000\sdoanh nghiệp$/);
  });

  it('is drawn with keys alone: a slider for every date', async () => {
    const { quiz, element, sliders, at, settle } = await asked('money');
    const focused = () => element.shadowRoot!.activeElement;
    await waitUntil(() => quiz.shadowRoot!.activeElement);
    await tabTo(() => focused() === sliders()[0]);
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({ press: key });
      await settle();
    };
    expect(sliders().map((slider) => slider.ariaLabel)).to.deep.equal(['2021', '2025', '2030']);
    await press('ArrowUp');
    expect(at(0)).to.equal(100e9);
    await press('ArrowUp', 'PageUp', 'ArrowDown');
    expect(at(0)).to.equal(150e9);
    expect(sliders()[0]).to.have.attribute('aria-valuetext', 'USD\u00a0150\u00a0billion');
    await press('Tab', 'End', 'Tab', 'ArrowUp');
    expect([at(0), at(1), at(2)]).to.deep.equal([150e9, 500e9, 500e9]);
    await press('Home');
    expect(at(2)).to.equal(0);
    await tabTo(() => quiz.shadowRoot!.activeElement === quiz.renderRoot.querySelector('.primary'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => quiz.round?.stage === 'revealed');
  });

  it('shows the truth over the line, says both, and where the truth comes from', async () => {
    const { element, scene, tap, confirm, drawn, quiz } = await asked('firms');
    await tap(2024.5, 90_000);
    await confirm();
    expect(drawn()).to.include.members(['drawn', 'drawn-0', 'truth-0', 'truth-guide', 'gap-0']);
    await scene.updateComplete;
    expect(scene.shadowRoot!.querySelector('svg')!.getAttribute('aria-label')).to.match(
      /2024: you: 90,000\sfirms, answer: 74,000\sfirms/,
    );
    const dot = scene.shadowRoot!.querySelector('circle[data-fact="firms-2024"]')!;
    const touched = oneEvent(quiz, FACT_TOUCHED);
    dot.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect((await touched).detail).to.equal('firms-2024');
    expect(element.shadowRoot!.querySelector<HTMLElement>('.sheet')!.hidden).to.equal(true);
  });

  it('cannot be changed any more when the truth is out', async () => {
    const { quiz, tap, confirm } = await asked('firms');
    await tap(2024.5, 60_000);
    await confirm();
    await tap(2024.5, 100_000);
    expect(quiz.round!.answers['line']![0])
      .to.have.property('answer')
      .that.deep.equals([[2024.5, 60_000]]);
  });
});
