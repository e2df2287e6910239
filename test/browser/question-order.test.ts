import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionOrder } from '../../src/quiz/questions/order/element.ts';
import { order } from '../../src/quiz/questions/order/index.ts';
import type { Places } from '../../src/quiz/questions/order/places.ts';
import type { OrderAsk, OrderKey } from '../../src/quiz/questions/order/schema.ts';
import type { ForumScene } from '../../src/scene/index.ts';
import { FACT_TOUCHED } from '../../src/ui/index.ts';
import { sampleFrame, sampleSay, type SampleLanguage } from '../fixtures/quiz.ts';
import { onPlane, waitUntil } from './support.ts';

const SCALE = 0.5;
const asks: Record<SampleLanguage, OrderAsk> = {
  vi: {
    by: 'value',
    first: 'smallest',
    items: [
      { id: 'i1', text: 'Phần cứng' },
      { id: 'i2', text: 'Nội dung' },
      { id: 'i3', text: 'Phần mềm' },
      { id: 'i4', text: 'Dịch vụ' },
    ],
  },
  en: {
    by: 'value',
    first: 'smallest',
    items: [
      { id: 'i1', text: 'Hardware' },
      { id: 'i2', text: 'Content' },
      { id: 'i3', text: 'Software' },
      { id: 'i4', text: 'Services' },
    ],
  },
};
const said = (value: string, fact: string) => ({ value, fact, kind: 'actual' }) as const;
const key: OrderKey = {
  order: ['i2', 'i3', 'i4', 'i1'],
  said: { i1: said('89', 'hard'), i2: said('1', 'content'), i3: said('4', 'soft'), i4: said('6', 'services') },
};

/** The element in the hands of a parent that sets back what it is told. */
async function asked(stage: 'landscape' | 'narrow' = 'landscape'): Promise<QuestionOrder> {
  const element = await onPlane<QuestionOrder>(
    html`<question-order
      still
      .ask=${asks.en}
      .frame=${sampleFrame(stage, 'en')}
      .say=${sampleSay('en')}
    ></question-order>`,
    { scale: SCALE, name: stage },
  );
  element.addEventListener('answer', (event) => (element.answer = (event as CustomEvent<Places>).detail));
  element.style.width = `${element.frame!.width}px`;
  await waitUntil(() => scene(element).drawing.marks.length);
  // The browser knows no pointers that a test makes up.
  board(element).setPointerCapture = () => undefined;
  return element;
}
const scene = (element: QuestionOrder) => element.renderRoot.querySelector<ForumScene>('forum-scene')!;
const board = (element: QuestionOrder) => element.renderRoot.querySelector<HTMLElement>('.board')!;
const card = (element: QuestionOrder, id: string) =>
  element.renderRoot.querySelector<HTMLElement>(`button[data-item=${id}]`)!;
const names = (element: QuestionOrder) =>
  [...element.renderRoot.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
const drawn = (element: QuestionOrder) => scene(element).drawing.marks.map((mark) => mark.key);
const status = (element: QuestionOrder) => element.renderRoot.querySelector('[role=status]')!.textContent;
const middle = (element: QuestionOrder, id: string) => {
  const { left, top, width, height } = card(element, id).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** A finger, by its id, with time in ms; `by` is in pixels of the stage. */
function finger(type: string, element: QuestionOrder, pointerId: number, at: { x: number; y: number }, time = 0): void {
  const event = new PointerEvent(`pointer${type}`, {
    pointerId,
    pointerType: 'touch',
    bubbles: true,
    composed: true,
    clientX: at.x,
    clientY: at.y,
  });
  Object.defineProperty(event, 'timeStamp', { value: time });
  board(element).dispatchEvent(event);
}
const off = ({ x, y }: { x: number; y: number }, dx: number, dy = 0) => ({ x: x + dx * SCALE, y: y + dy * SCALE });

let clock = 0;
async function tap(element: QuestionOrder, id: string, { jitter = 0, later = 1000 } = {}): Promise<void> {
  const at = middle(element, id);
  clock += later;
  finger('down', element, 1, at, clock);
  finger('move', element, 1, off(at, jitter), clock);
  finger('up', element, 1, off(at, jitter), clock);
  await element.updateComplete;
}

describe('question-order', () => {
  it('is accessible before an answer, with one, and when the truth is out', async () => {
    const element = await asked();
    await expect(element).to.be.accessible();
    await tap(element, 'i2');
    await expect(element).to.be.accessible();
    element.key = key;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('has no answer before the first touch, then takes cards in the order in which they are touched', async () => {
    const element = await asked();
    expect(element.answer).to.equal(null);
    expect(names(element)[0]).to.equal('Hardware, not placed yet');
    for (const id of ['i2', 'i3', 'i1']) await tap(element, id, { jitter: 22 });
    expect(element.answer).to.deep.equal(['i2', 'i3', 'i1', null]);
    expect(order.complete!(asks.en, element.answer!)).to.equal(false);
    await tap(element, 'i4');
    expect(order.complete!(asks.en, element.answer!)).to.equal(true);
    expect(names(element)).to.deep.equal([
      'Hardware, place 3 of 4',
      'Content, place 1 of 4',
      'Software, place 2 of 4',
      'Services, place 4 of 4',
    ]);
  });

  it('lets two cards be exchanged by taps alone', async () => {
    const element = await asked();
    for (const id of ['i2', 'i4', 'i3', 'i1', 'i4', 'i3', 'i3', 'i4']) await tap(element, id);
    expect(element.answer).to.deep.equal(['i2', 'i3', 'i4', 'i1']);
  });

  it('takes a double tap for one tap', async () => {
    const element = await asked();
    const at = middle(element, 'i3');
    await tap(element, 'i3');
    await tap(element, 'i3', { later: 200 });
    for (const type of ['down', 'up']) finger(type, element, 1, at, clock + 50);
    expect(element.answer).to.deep.equal(['i3', null, null, null]);
    await tap(element, 'i3', { later: 400 });
    expect(element.answer).to.deep.equal([null, null, null, null]);
  });

  it('takes the nearest card for what was meant', async () => {
    const element = await asked();
    const { left, bottom } = card(element, 'i2').getBoundingClientRect();
    for (const type of ['down', 'up']) finger(type, element, 1, { x: left + 4, y: bottom + 20 }, (clock += 1000));
    expect(element.answer).to.deep.equal(['i2', null, null, null]);
  });

  it('puts a card that is dragged where it is dropped; others make room', async () => {
    const element = await asked();
    for (const id of ['i2', 'i3', 'i4', 'i1']) await tap(element, id);
    const [from, to] = [middle(element, 'i1'), middle(element, 'i2')];
    finger('down', element, 1, from);
    finger('move', element, 1, off(from, -40));
    finger('move', element, 1, to);
    expect(element.answer).to.deep.equal(['i1', 'i2', 'i3', 'i4']);
    finger('up', element, 1, to);
    finger('move', element, 1, from);
    await element.updateComplete;
    expect(element.answer).to.deep.equal(['i1', 'i2', 'i3', 'i4']);
  });

  it('runs from top to bottom on a narrow stage', async () => {
    const element = await asked('narrow');
    const [from, to] = [middle(element, 'i1'), middle(element, 'i3')];
    finger('down', element, 1, from);
    finger('move', element, 1, off(from, 0, 60));
    finger('move', element, 1, to);
    finger('up', element, 1, to);
    expect(element.answer).to.deep.equal([null, null, 'i1', null]);
  });

  it('lets a second finger neither steal nor end a drag, and keeps what there is when it is taken away', async () => {
    const element = await asked();
    const [from, to] = [middle(element, 'i1'), middle(element, 'i3')];
    finger('down', element, 1, from);
    finger('move', element, 1, to);
    finger('down', element, 2, middle(element, 'i4'));
    finger('up', element, 2, middle(element, 'i4'));
    expect(element.answer).to.deep.equal([null, null, 'i1', null]);
    finger('move', element, 1, off(to, 440));
    finger('cancel', element, 1, to);
    expect(element.answer).to.deep.equal([null, null, null, 'i1']);
    await element.updateComplete;
    const again = middle(element, 'i1');
    finger('down', element, 2, again);
    finger('move', element, 2, off(again, -440));
    finger('up', element, 2, off(again, -440));
    expect(element.answer).to.deep.equal([null, null, 'i1', null]);
  });

  it('is answered with keys alone, and says where a card is', async () => {
    const element = await asked();
    const focus = () => element.shadowRoot!.activeElement as HTMLElement | null;
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await element.updateComplete;
    };
    for (const id of ['i1', 'i2', 'i3', 'i4']) {
      await waitUntil(async () => {
        if (focus()?.dataset['item'] !== id) await sendKeys({ press: 'Tab' });
        return focus()?.dataset['item'] === id;
      });
      await press(id === 'i2' ? ' ' : 'Enter');
      expect(status(element)).to.match(/, place \d of 4$/);
    }
    expect(element.answer).to.deep.equal(['i1', 'i2', 'i3', 'i4']);
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown']) await press(key);
    expect(element.answer).to.deep.equal(['i1', 'i2', 'i4', 'i3']);
    expect(focus()?.dataset['item']).to.equal('i4');
    expect(status(element)).to.equal('Services, place 3 of 4');
    for (let i = 0; i < 3; i++) await press('ArrowRight');
    expect(element.answer).to.deep.equal(['i1', 'i2', 'i3', 'i4']);
  });

  it('keeps the answer when language and stage change', async () => {
    const element = await asked();
    await tap(element, 'i2');
    Object.assign(element, { ask: asks.vi, frame: sampleFrame('narrow', 'vi'), say: sampleSay('vi') });
    await element.updateComplete;
    expect(element.answer).to.deep.equal(['i2', null, null, null]);
    expect(names(element)[1]).to.equal('Nội dung, vị trí 1/4');
    expect(JSON.stringify(scene(element).drawing))
      .to.contain('Nội dung')
      .and.not.contain('Content');
  });

  it('shows what is right and what was answered, and where it comes from', async () => {
    const element = await asked();
    for (const id of ['i2', 'i4', 'i3', 'i1']) await tap(element, id);
    expect(drawn(element).some((mark) => mark.startsWith('value'))).to.equal(false);
    element.key = key;
    await element.updateComplete;
    expect(drawn(element)).to.include.members(['value-i1', 'became-i1', 'tick-i1', 'tick-i2', 'cross-i3', 'cross-i4']);
    expect(names(element)).to.deep.equal([
      'Content, place 1 of 4, 1, right place',
      'Software, place 2 of 4, 4, you: no. 3',
      'Services, place 3 of 4, 6, you: no. 2',
      'Hardware, place 4 of 4, 89, right place',
    ]);
    expect(scene(element).label).to.contain('Software, place 2 of 4, 4, you: no. 3');
    await tap(element, 'i1');
    expect(element.answer).to.deep.equal(['i2', 'i4', 'i3', 'i1']);
    const touched = oneEvent(element, FACT_TOUCHED);
    card(element, 'i3').click();
    expect((await touched).detail).to.equal('soft');
  });

  it('draws the truth of a question that was skipped', async () => {
    const element = await asked();
    element.key = key;
    await element.updateComplete;
    expect(drawn(element)).to.include('value-i1').and.not.include('became-i1');
  });
});
