import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PublishedAnswer, PublishedQuestion } from '../../src/content/index.ts';
import { startRound, type ForumQuiz, type Given, type QuestionType, type Round } from '../../src/quiz/index.ts';
import { choice } from '../../src/quiz/questions/choice/index.ts';
import type { QuestionEstimate } from '../../src/quiz/questions/estimate/element.ts';
import { estimate } from '../../src/quiz/questions/estimate/index.ts';
import type { ForumScene } from '../../src/scene/index.ts';
import { FACT_TOUCHED } from '../../src/ui/index.ts';
import '../../src/ui/tokens.css';
import { sampleFact, sampleFrame, sampleSay, type SampleLanguage } from '../fixtures/quiz.ts';
import { waitUntil } from './wait.ts';

const types: Record<string, unknown> = { choice, estimate };
const load = (name: string): Promise<QuestionType> =>
  name in types ? Promise.resolve(types[name] as QuestionType) : Promise.reject(new Error(`no type ${name}`));

interface Sample {
  readonly question: Omit<PublishedQuestion, 'sealed'>;
  readonly answer: PublishedAnswer;
}

function samplesIn(language: SampleLanguage): Sample[] {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const fact = (id: string, value: number) => sampleFact(id, value, 'percent', { language });
  const common = { chapter: 'one', shows: 'one/two/1', level: 1 };
  return [
    {
      question: {
        ...common,
        id: 'which',
        type: 'choice',
        prompt: say('Năm 2024 là bao nhiêu?', 'What was it in 2024?'),
        ask: {
          several: false,
          options: [
            { id: 'low', value: '20%' },
            { id: 'key', value: '32%' },
            { id: 'high', value: '45%' },
          ],
        },
      },
      answer: {
        explain: [say('Theo bộ: ', 'The ministry says: '), { fact: 'key', text: '32%' }],
        key: { ids: ['key'], stated: [{ text: '32%' }], feedback: { low: say('Đó là năm 2019.', 'That was 2019.') } },
      },
    },
    {
      question: {
        ...common,
        id: 'guess',
        type: 'estimate',
        prompt: say('Bạn đoán bao nhiêu?', 'What is your guess?'),
        ask: {
          unit: 'percent',
          axis: { from: 0, to: 100, scale: 'linear', step: 1 },
          anchor: { fact: fact('low', 20), label: say('trước', 'before') },
        },
      },
      answer: {
        explain: say('Đó là câu trả lời.', 'That is the answer.'),
        key: { key: fact('key', 32), tolerance: 25 },
      },
    },
    {
      question: { ...common, id: 'broken', type: 'choice', prompt: 'broken', ask: {} },
      answer: { explain: 'x', key: {} },
    },
    {
      question: { ...common, id: 'strange', type: 'nonesuch', prompt: 'strange', ask: {} },
      answer: { explain: 'x', key: {} },
    },
  ];
}

function speak(quiz: ForumQuiz, language: SampleLanguage): void {
  const { stage, ...frame } = sampleFrame('landscape', language);
  const samples = samplesIn(language);
  quiz.questions = samples.map(({ question }) => ({ ...question, sealed: '' }));
  quiz.unseal = (id) => Promise.resolve(samples.find(({ question }) => question.id === id)!.answer);
  quiz.frame = { ...frame, stage, width: stage.width, height: stage.height };
  quiz.say = sampleSay(language);
}

/** A quiz in the hands of a parent that does as it is asked. */
async function quizOf(...ids: string[]): Promise<ForumQuiz> {
  const box = await fixture<HTMLElement>(html`<main><forum-quiz still></forum-quiz></main>`);
  box.style.cssText = 'position: relative; display: block; width: 1920px; height: 1080px';
  const quiz = box.querySelector('forum-quiz')!;
  const take = (event: Event) => (quiz.round = (event as CustomEvent<Round>).detail);
  quiz.addEventListener('quiz-change', take);
  quiz.addEventListener('quiz-done', take);
  quiz.load = load;
  speak(quiz, 'en');
  quiz.round = startRound(ids, { seed: 1 });
  await waitUntil(() => quiz.renderRoot.querySelector('h1') ?? quiz.round?.index === quiz.round?.ids.length);
  return quiz;
}

const part = <T extends Element = HTMLElement>(quiz: ForumQuiz, selector: string) =>
  quiz.renderRoot.querySelector<T>(selector)!;
const text = (quiz: ForumQuiz, selector: string) => part(quiz, selector)?.textContent?.replace(/\s+/g, ' ').trim();
const inside = (quiz: ForumQuiz, element: string, selector: string) => [
  ...part(quiz, element).shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const options = (quiz: ForumQuiz) => inside(quiz, 'question-choice', '[role=radio]');
const option = (quiz: ForumQuiz, words: string) => options(quiz).find((o) => o.textContent?.includes(words))!;
const slider = (quiz: ForumQuiz) => inside(quiz, 'question-estimate', '[role=slider]')[0]!;
const scene = (quiz: ForumQuiz) => inside(quiz, 'question-estimate', 'forum-scene')[0] as ForumScene;
const drawn = (quiz: ForumQuiz) => scene(quiz).drawing.marks.map(({ key }) => key);

/** Presses a button until what it should do is done: right after a change, buttons sleep for a moment. */
const press = (quiz: ForumQuiz, selector: string, isDone: () => boolean) =>
  waitUntil(async () => {
    if (!isDone()) part(quiz, selector).click();
    await quiz.updateComplete;
    return isDone();
  });
const confirm = (quiz: ForumQuiz) =>
  press(quiz, '.primary', () => quiz.round?.stage === 'revealed' && part(quiz, '.verdict h2') !== null);
const skip = (quiz: ForumQuiz) =>
  press(quiz, '.button', () => quiz.round?.stage === 'revealed' && part(quiz, '.verdict h2') !== null);
const goOn = (quiz: ForumQuiz, index: number) => press(quiz, '.primary', () => quiz.round?.index === index);
const focusIn = (quiz: ForumQuiz) => quiz.shadowRoot!.activeElement;

/** Keys until the focus is on `target`, as a visitor without a mouse gets there. */
const tabTo = (target: () => Element | null | undefined, root: () => Element | null) =>
  waitUntil(async () => {
    if (root() === target()) return true;
    await sendKeys({ press: 'Tab' });
    return root() === target();
  }, 'the focus');

describe('forum-quiz', () => {
  it('is accessible while it asks and when it has answered', async () => {
    const quiz = await quizOf('which', 'guess');
    await expect(quiz).to.be.accessible();
    option(quiz, '45').click();
    await confirm(quiz);
    await expect(quiz).to.be.accessible();
    await goOn(quiz, 1);
    await expect(quiz).to.be.accessible();
    slider(quiz).dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    await confirm(quiz);
    await expect(quiz).to.be.accessible();
  });

  it('explains itself when confirm comes before an answer', async () => {
    const quiz = await quizOf('which');
    const button = part(quiz, '.primary');
    expect(button).to.have.attribute('aria-disabled', 'true');
    button.click();
    await quiz.updateComplete;
    expect(quiz.round!.stage).to.equal('asking');
    expect(part(quiz, '.hint')).to.have.class('nudged');
  });

  it('lets a visitor change their mind, then shows what was chosen, what is right and why', async () => {
    const quiz = await quizOf('which');
    option(quiz, '45').click();
    await quiz.updateComplete;
    expect(text(quiz, '.primary')).to.equal('Confirm 45%');
    option(quiz, '20').click();
    await quiz.updateComplete;
    expect(text(quiz, '.primary')).to.equal('Confirm 20%');
    await confirm(quiz);
    expect(text(quiz, '.verdict')).to.equal('Not quite Right answer: 32% That was 2019.');
    expect(text(quiz, '.explain')).to.contain('The ministry says: 32%');
    expect(option(quiz, '20').textContent).to.contain('Your answer');
    expect(option(quiz, '32').textContent).to.contain('Right answer');
    option(quiz, '32').click();
    await quiz.updateComplete;
    expect(quiz.round!.answers['which']![0]).to.have.deep.property('answer', ['low']);
  });

  it('shows the answer to a skipped question, without a guess', async () => {
    const quiz = await quizOf('guess');
    await skip(quiz);
    expect(text(quiz, '.verdict')).to.equal('Skipped Right answer: 32%');
    expect(drawn(quiz)).to.include('truth').and.not.include('thumb');
  });

  it('keeps draft, options and stage when the language changes', async () => {
    const quiz = await quizOf('which');
    const order = options(quiz).map((o) => o.textContent.trim());
    option(quiz, '45').click();
    await quiz.updateComplete;
    speak(quiz, 'vi');
    await quiz.updateComplete;
    expect(text(quiz, 'h1')).to.equal('Năm 2024 là bao nhiêu?');
    expect(text(quiz, '.primary')).to.equal('Chốt 45%');
    expect(options(quiz).map((o) => o.textContent.trim())).to.deep.equal(order);
    expect(option(quiz, '45')).to.have.attribute('aria-checked', 'true');
  });

  it('asks for the step that teaches the answer, and for the source of a fact', async () => {
    const quiz = await quizOf('which');
    await skip(quiz);
    const touched = oneEvent(quiz, FACT_TOUCHED);
    part(quiz, '.explain .fact').click();
    expect((await touched).detail).to.equal('key');
    let shown = '';
    quiz.addEventListener('quiz-show', (event) => (shown = (event as CustomEvent<string>).detail));
    await press(quiz, '.button', () => shown !== '');
    expect(shown).to.equal('one/two/1');
  });

  it('shows nothing of the truth until the answer is kept', async () => {
    const quiz = await quizOf('which');
    const given: Given[] = [];
    let kept = (): void => undefined;
    quiz.keep = (one) => {
      given.push(one);
      return new Promise((resolve) => (kept = resolve));
    };
    option(quiz, '32').click();
    await press(quiz, '.primary', () => given.length > 0);
    expect(quiz.round!.stage).to.equal('asking');
    expect(text(quiz, '.verdict')).to.equal('');
    expect(given).to.have.length(1);
    expect(given[0]).to.deep.include({ question: 'which', player: 0, answer: ['key'], points: 1000 });
    kept();
    await waitUntil(() => part(quiz, '.verdict h2'));
    expect(text(quiz, '.verdict')).to.equal('Right +1,000 points Right answer: 32%');
  });

  it('begins its button with a capital where a language puts the answer first and there are no words for it', async () => {
    const quiz = await quizOf('which');
    const say = sampleSay('en');
    quiz.say = (key, values) => (key === 'quiz.confirm' ? ' bestätigen' : say(key, values));
    option(quiz, '32').click();
    await waitUntil(() => text(quiz, '.primary') === 'Bestätigen');
  });

  it('keeps the answer and says so when the truth cannot be fetched, and can be asked again', async () => {
    const quiz = await quizOf('which');
    const { unseal } = quiz;
    quiz.unseal = () => Promise.reject(new Error('offline'));
    option(quiz, '32').click();
    await press(quiz, '.primary', () => part(quiz, '.hint').classList.contains('nudged'));
    expect(text(quiz, '.hint')).to.equal(sampleSay('en')('quiz.away'));
    expect(quiz.round!.drafts).to.deep.equal([['key']]);
    quiz.unseal = unseal;
    await confirm(quiz);
    expect(text(quiz, '.verdict')).to.contain('Right');
  });

  it('lets two play side by side: each answers alone, and the truth comes when both have confirmed', async () => {
    const quiz = await quizOf('which');
    quiz.round = startRound(['which'], { seed: 1, players: 2 });
    await waitUntil(() => quiz.renderRoot.querySelectorAll('question-choice').length === 2);
    const seats = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.seat')];
    const choose = (seat: number, words: string) =>
      [...seats[seat]!.querySelector('question-choice')!.shadowRoot!.querySelectorAll<HTMLElement>('[role=radio]')]
        .find((o) => o.textContent?.includes(words))!
        .click();
    await quiz.updateComplete;
    await expect(quiz).to.be.accessible();
    choose(0, '20');
    choose(1, '32');
    await quiz.updateComplete;
    seats[0]!.querySelector<HTMLElement>('.primary')!.click();
    await waitUntil(() => seats[0]!.textContent?.includes('Waiting'));
    expect(quiz.round.stage).to.equal('asking');
    choose(0, '45');
    seats[1]!.querySelector<HTMLElement>('.primary')!.click();
    await waitUntil(() => quiz.round?.stage === 'revealed' && part(quiz, '.player .verdict'));
    expect(seats.map((seat) => seat.querySelector('.verdict')!.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal(
      ['Not quite', 'Right +1,000 points'],
    );
    expect(text(quiz, '.answer')).to.contain('Right answer: 32%');
    await expect(quiz).to.be.accessible();
  });

  it('gives two players one axis: each has a thumb and a half to touch, and neither moves the other’s', async () => {
    const quiz = await quizOf('guess');
    quiz.round = startRound(['guess'], { seed: 1, players: 2 });
    await waitUntil(() => inside(quiz, 'question-estimate', '.band').length === 2);
    const [first, second] = inside(quiz, 'question-estimate', '.band') as [HTMLElement, HTMLElement];
    for (const band of [first, second]) band.setPointerCapture = () => undefined;
    const touch = (band: HTMLElement, pointerId: number, share: number, type = 'pointerdown') => {
      const { left, width, top } = band.getBoundingClientRect();
      band.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX: left + width * share, clientY: top + 5, bubbles: true }),
      );
    };
    touch(first, 1, 0.3);
    touch(second, 2, 0.7);
    const [low, high] = quiz.round.drafts as [number, number];
    expect(low).to.be.within(25, 35);
    expect(high).to.be.within(65, 75);
    touch(first, 1, 0.4, 'pointermove');
    touch(first, 2, 0.9, 'pointermove');
    expect(quiz.round.drafts[0]).to.be.within(36, 45);
    expect(quiz.round.drafts[1]).to.equal(high);
    await quiz.updateComplete;
    expect(drawn(quiz)).to.include.members(['thumb', 'rival-thumb']);
    await expect(quiz).to.be.accessible();
    const buttons = () => [...quiz.renderRoot.querySelectorAll<HTMLElement>('.seat .primary')];
    buttons()[1]!.click();
    await waitUntil(() => buttons().length === 1);
    buttons()[0]!.click();
    await waitUntil(() => quiz.round?.stage === 'revealed' && part(quiz, '.player .verdict'));
    await waitUntil(() => drawn(quiz).includes('truth'));
    expect(drawn(quiz)).to.include.members(['thumb', 'rival-thumb', 'truth']);
    await expect(quiz).to.be.accessible();
  });

  it('passes over what it cannot ask: unknown types, broken data, ids that are gone', async () => {
    const quiz = await quizOf('strange', 'gone', 'broken', 'which');
    expect(quiz.round!.ids).to.deep.equal(['which']);
    expect(text(quiz, '.eyebrow')).to.match(/^Question 1 of 1/);
    const nothing = await quizOf('strange');
    expect(nothing.round!.ids).to.deep.equal([]);
  });

  it('is played through with keys alone', async () => {
    const quiz = await quizOf('which', 'guess');
    const onQuestion = (tag: string) => () => part(quiz, tag).shadowRoot!.activeElement;
    /** To the button that goes on, and Enter until it has. */
    const enter = async (isDone: () => boolean) => {
      await tabTo(
        () => part(quiz, '.primary'),
        () => focusIn(quiz),
      );
      await waitUntil(async () => {
        if (!isDone()) await sendKeys({ press: 'Enter' });
        return isDone();
      }, 'what Enter does');
      await quiz.updateComplete;
    };

    expect(focusIn(quiz)).to.equal(part(quiz, 'h1'));
    await tabTo(() => options(quiz)[0], onQuestion('question-choice'));
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp']) await sendKeys({ press: key });
    expect(options(quiz).at(-1)).to.have.attribute('aria-checked', 'true');
    await enter(() => quiz.round!.stage === 'revealed');
    expect(focusIn(quiz)).to.equal(part(quiz, 'h2'));
    await enter(() => quiz.round!.index === 1);

    expect(focusIn(quiz)).to.equal(part(quiz, 'h1'));
    await tabTo(() => slider(quiz), onQuestion('question-estimate'));
    for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await sendKeys({ press: key });
    expect(slider(quiz)).to.have.attribute('aria-valuetext', '39%');
    await sendKeys({ press: 'Home' });
    expect(slider(quiz)).to.have.attribute('aria-valuenow', '0');
    await sendKeys({ press: 'End' });
    expect(slider(quiz)).to.have.attribute('aria-valuenow', '100');
    await enter(() => quiz.round!.stage === 'revealed');
    const done = oneEvent<CustomEvent<Round>>(quiz, 'quiz-done');
    await enter(() => quiz.round!.index === 2);
    expect(Object.keys((await done).detail.answers)).to.deep.equal(['which', 'guess']);
  });
});

describe('question-estimate', () => {
  const finger = (type: string, target: HTMLElement, pointerId: number, share: number) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId,
        pointerType: 'touch',
        bubbles: true,
        composed: true,
        clientX: left + width * share,
        clientY: top + height / 2,
      }),
    );
  };
  const touched = async () => {
    const quiz = await quizOf('guess');
    const band = slider(quiz);
    // The browser knows no pointers that a test makes up.
    band.setPointerCapture = () => undefined;
    return { quiz, band, value: () => quiz.round!.drafts[0] as number | null };
  };

  it('has no thumb and no value before the first touch', async () => {
    const { quiz, band } = await touched();
    expect(drawn(quiz)).to.include('track').and.not.include('thumb');
    expect(band).to.have.attribute('aria-valuetext', 'Choose first');
    expect(quiz.round!.drafts[0]).to.equal(null);
  });

  it('takes a tap anywhere along the axis, and a drag', async () => {
    const { quiz, band, value } = await touched();
    finger('pointerdown', band, 1, 0.5);
    expect(value()).to.equal(50);
    finger('pointermove', band, 1, 0.6);
    expect(value()).to.be.within(58, 62);
    finger('pointermove', band, 1, 1.2);
    expect(value()).to.equal(100);
    finger('pointerup', band, 1, 1.2);
    finger('pointermove', band, 1, 0.2);
    expect(value()).to.equal(100);
    await quiz.updateComplete;
    await part<QuestionEstimate>(quiz, 'question-estimate').updateComplete;
    expect(drawn(quiz)).to.include('thumb');
  });

  it('ignores a second finger until the first is lifted', async () => {
    const { band, value } = await touched();
    finger('pointerdown', band, 1, 0.5);
    finger('pointerdown', band, 2, 0.9);
    finger('pointermove', band, 2, 0.8);
    finger('pointerup', band, 2, 0.8);
    expect(value()).to.equal(50);
    finger('pointermove', band, 1, 0.4);
    expect(value()).to.be.within(38, 42);
    finger('pointerup', band, 1, 0.4);
    finger('pointerdown', band, 2, 0.5);
    expect(value()).to.equal(50);
  });

  it('cannot be moved any more when the truth is out', async () => {
    const { quiz, band, value } = await touched();
    finger('pointerdown', band, 1, 0.5);
    finger('pointerup', band, 1, 0.5);
    await confirm(quiz);
    finger('pointerdown', band, 1, 0.9);
    expect(quiz.round!.answers['guess']![0]).to.have.property('answer', 50);
    expect(value()).to.equal(null);
    expect(drawn(quiz)).to.include.members(['thumb', 'truth', 'truth-bar', 'distance']);
  });
});
