import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionOpinion } from '../../src/quiz/questions/opinion/element.ts';
import '../../src/quiz/questions/opinion/index.ts';
import type { ForumScene } from '../../src/scene/index.ts';
import '../../src/ui/tokens.css';
import { sampleFrame, sampleSay } from '../fixtures/quiz.ts';
import { waitUntil } from './wait.ts';

const texts = ['Skilled people', 'Capital', 'Clear laws', 'Markets abroad', 'Research'];
const options = texts.map((text, i) => ({ id: `o${i}`, text }));

/** A question in the hands of a parent that does as it is asked. */
async function opinion() {
  const box = await fixture<HTMLElement>(html`<main><question-opinion still></question-opinion></main>`);
  box.style.cssText = 'position: relative; display: block; width: 1728px';
  const element = box.querySelector<QuestionOpinion>('question-opinion')!;
  const answers: string[] = [];
  element.addEventListener('answer', (event) => {
    answers.push((event as CustomEvent<string>).detail);
    element.answer = answers.at(-1)!;
  });
  Object.assign(element, { ask: { options }, frame: sampleFrame('landscape', 'en'), say: sampleSay('en') });
  await element.updateComplete;
  return { element, answers };
}
const radios = (element: QuestionOpinion) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=radio]')];
const scene = (element: QuestionOpinion) => element.shadowRoot!.querySelector<ForumScene>('forum-scene')!;
const lines = (element: QuestionOpinion) =>
  scene(element).drawing.marks.flatMap((mark) => (mark.shape === 'text' ? mark.lines : []));
async function reveal(element: QuestionOpinion, tally: QuestionOpinion['tally']): Promise<void> {
  Object.assign(element, { key: {}, tally });
  await element.updateComplete;
}

describe('question-opinion', () => {
  it('is accessible while it asks and when it was answered', async () => {
    const { element } = await opinion();
    await expect(element).to.be.accessible();
    radios(element)[1]!.click();
    await reveal(element, { o0: 4, o1: 3 });
    await expect(element).to.be.accessible();
  });

  it('takes a touch and a change of mind; a double tap is one', async () => {
    const { element, answers } = await opinion();
    for (const i of [2, 2, 0]) radios(element)[i]!.click();
    await element.updateComplete;
    expect(answers).to.deep.equal(['o2', 'o0']);
    expect(radios(element).map((radio) => radio.getAttribute('aria-checked'))).to.deep.equal([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    for (const radio of radios(element)) expect(radio.getBoundingClientRect().height).to.be.at.least(88);
  });

  it('is chosen where the first finger lands, even if it slips; a second finger changes nothing', async () => {
    const { element, answers } = await opinion();
    const finger = (index: number, type: string, isPrimary: boolean) =>
      radios(element)[index]!.dispatchEvent(new PointerEvent(type, { isPrimary, pointerType: 'touch', bubbles: true }));
    finger(1, 'pointerdown', true);
    finger(3, 'pointerdown', false);
    finger(3, 'pointerup', false);
    finger(1, 'pointercancel', true);
    expect(answers).to.deep.equal(['o1']);
  });

  it('is answered with keys alone', async () => {
    const { element } = await opinion();
    await waitUntil(async () => {
      await sendKeys({ press: 'Tab' });
      return element.shadowRoot!.activeElement === radios(element)[0];
    });
    await sendKeys({ press: ' ' });
    expect(element.answer).to.equal('o0');
    for (const press of ['ArrowDown', 'ArrowUp', 'ArrowUp']) await sendKeys({ press });
    await element.updateComplete;
    expect(element.answer).to.equal('o4');
    expect(element.shadowRoot!.activeElement).to.equal(radios(element)[4]);
  });

  it('shows what others on this device answered, in the picture and in words', async () => {
    const { element } = await opinion();
    radios(element)[1]!.click();
    await reveal(element, { o0: 6, o1: 3, o2: 1 });
    expect(lines(element)).to.include.members(['60%', '30% · Your answer', '10%', '10 answers on this screen']);
    expect(scene(element).label).to.contain('Capital · 30% · Your answer');
  });

  it('waits for five answers, and takes the tally whenever it comes', async () => {
    const { element } = await opinion();
    radios(element)[1]!.click();
    await reveal(element, null);
    expect(lines(element)).to.include('Your answer').and.not.include('At least 5 answers are needed');
    element.tally = { o0: 3, o1: 1 };
    await element.updateComplete;
    expect(lines(element)).to.include('At least 5 answers are needed');
    expect(lines(element).join()).not.to.contain('%');
    element.tally = { o0: 3, o1: 2 };
    await element.updateComplete;
    expect(lines(element)).to.include('40% · Your answer');
  });

  it('can be skipped, and keeps its words when the language changes', async () => {
    const { element } = await opinion();
    await reveal(element, { o0: 5 });
    expect(lines(element)).to.include('100%').and.not.include('Your answer');
    Object.assign(element, { frame: sampleFrame('portrait', 'vi', 430), say: sampleSay('vi') });
    await element.updateComplete;
    expect(lines(element)).to.include('5 lượt trả lời trên màn hình này');
  });
});
