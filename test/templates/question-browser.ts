import { expect, fixture, html } from '@open-wc/testing';
import '../../src/ui/tokens.css';
import { sampleFrame, sampleSay } from '../fixtures/quiz.ts';
import type { QuestionNewcomer } from './question/element.ts';
import './question/index.ts';

/** A question in the hands of a parent that does as it is asked. */
async function asked() {
  const box = await fixture<HTMLElement>(html`<main><question-new-comer still></question-new-comer></main>`);
  const element = box.querySelector<QuestionNewcomer>('question-new-comer')!;
  const answers: string[] = [];
  element.addEventListener('answer', (event) => {
    answers.push((event as CustomEvent<string>).detail);
    element.answer = answers.at(-1) as typeof element.answer;
  });
  const options = [
    { id: 'more', text: 'More' },
    { id: 'less', text: 'Fewer' },
  ];
  Object.assign(element, { ask: { options }, frame: sampleFrame('landscape', 'en'), say: sampleSay('en') });
  await element.updateComplete;
  const radios = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input')];
  return { element, answers, radios };
}

describe('question-new-comer', () => {
  it('is accessible while it asks and when it was answered', async () => {
    const { element, radios } = await asked();
    await expect(element).to.be.accessible();
    radios[0]!.click();
    element.key = { id: 'less', stated: '5' };
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('takes a touch and a change of mind, until the truth is out', async () => {
    const { element, answers, radios } = await asked();
    for (const i of [0, 0, 1]) radios[i]!.click();
    expect(answers).to.deep.equal(['more', 'less']);
    element.key = { id: 'less', stated: '5' };
    await element.updateComplete;
    radios[0]!.click();
    expect(answers).to.have.length(2);
  });
});
