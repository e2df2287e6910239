import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { ResultRow } from '../../src/quiz/index.ts';
import type { KioskResult } from '../../src/modes/kiosk/result.ts';
import type { Entry } from '../../src/results/index.ts';
import '../../src/modes/kiosk/result.ts';
import { focused, listen, onPlane, say, waitUntil, word } from './support.ts';

const ROWS: readonly ResultRow[] = [
  { id: 'one', prompt: 'How many firms?', truth: '50,000', known: [true], shows: 'a/b/0' },
  {
    id: 'two',
    prompt: ['Who has ', { fact: 'firms', text: '74,000 firms' }, '?'],
    truth: 'The trade',
    known: [false],
    shows: 'a/c/1',
  },
  { id: 'three', prompt: 'In which year?', truth: '2019', known: [true], shows: 'a/d/2' },
];

const BOARD: readonly Entry[] = Array.from({ length: 10 }, (_, i) => ({
  id: `e${i}`,
  name: `Quick Heron ${i}`,
  points: 3000 - i * 100,
  right: 3,
  count: 3,
  at: '2026-11-22T03:00:00.000Z',
}));

interface Options extends Partial<Pick<KioskResult, 'scores' | 'entries' | 'board' | 'surprise' | 'learnUrl'>> {
  readonly name?: 'landscape' | 'portrait';
}

const create = (
  rows = ROWS,
  { name = 'landscape', scores = [2340], entries = [], board = null, surprise = null, learnUrl = null }: Options = {},
): Promise<KioskResult> =>
  onPlane(
    html`<kiosk-result
      .rows=${rows}
      .scores=${scores}
      .entries=${entries}
      .board=${board}
      .surprise=${surprise}
      .learnUrl=${learnUrl}
      .language=${'en'}
      .say=${say}
      ?data-upright=${name === 'portrait'}
    ></kiosk-result>`,
    { scale: 0.4, name },
  );

const everything: Options = {
  entries: [BOARD[3]!],
  board: BOARD,
  surprise: { text: ['Half of it: ', { fact: 'firms', text: '74,000 firms' }], shows: 'c/d/1' },
  learnUrl: 'https://example.org/forum/',
};

const texts = (element: KioskResult, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('<kiosk-result>', () => {
  it('is accessible, lying and upright', async () => {
    await expect(await create()).to.be.accessible();
    await expect(await create(ROWS, { name: 'portrait' })).to.be.accessible();
    await expect(await create(ROWS, everything)).to.be.accessible();
    await expect(await create(ROWS, { ...everything, name: 'portrait' })).to.be.accessible();
  });

  it('says how many were right, and takes the focus there', async () => {
    const element = await create();
    expect(texts(element, 'h1')).to.deep.equal([
      `${say('result.title', { right: 2, count: 3 })} ${say('result.points', { points: '2,340' })}`,
    ]);
    expect(focused() === element.renderRoot.querySelector('h1')).to.equal(true);
  });

  it('tells apart what was known and what is new, with every right answer', async () => {
    const element = await create();
    expect(texts(element, '.known')).to.deep.equal([
      `${word('result.known')} How many firms? 50,000 In which year? 2019`,
    ]);
    expect(texts(element, '.missed')).to.deep.equal([
      `${word('result.missed')} Who has 74,000 firms? The trade ${word('result.look')}`,
    ]);
  });

  it('names no group that is empty', async () => {
    expect(texts(await create(ROWS.filter(({ known }) => known[0])), 'h2')).to.deep.equal([word('result.known')]);
    expect(texts(await create(ROWS.filter(({ known }) => !known[0])), 'h2')).to.deep.equal([word('result.missed')]);
    const none = await create([]);
    expect(texts(none, 'h2')).to.deep.equal([]);
    await expect(none).to.be.accessible();
  });

  it('leads on: another round, the story, the next visitor', async () => {
    const element = await create();
    const heard: string[] = [];
    for (const name of ['result-again', 'result-story', 'result-leave'])
      element.addEventListener(name, () => heard.push(name));
    // The rows come first: where they are many, keys must be able to scroll them.
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.have.attribute('role', 'region');
    await sendKeys({ press: 'Tab' });
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
    }
    expect(heard).to.deep.equal(['result-leave', 'result-story', 'result-again']);
    expect(listen(element, 'result-again')).to.have.length(0);
  });

  it('leads to the step that teaches what was missed, and to the surprise', async () => {
    const element = await create(ROWS, everything);
    const shown = listen(element, 'result-show');
    for (const link of element.renderRoot.querySelectorAll<HTMLElement>('.link')) link.click();
    expect(shown.map(({ detail }) => detail)).to.deep.equal(['a/c/1', 'c/d/1']);
  });

  it('marks a player’s own place on the board, and lets them change or leave the name', async () => {
    const element = await create(ROWS, everything);
    const board = element.renderRoot.querySelector('kiosk-board')!.shadowRoot!;
    expect(board.querySelectorAll('li')).to.have.length(10);
    expect(board.querySelector('.own')!.textContent).to.contain('Quick Heron 3').and.contain('2,700');
    const heard = [listen(element, 'result-rename'), listen(element, 'result-remove')];
    for (const button of board.querySelectorAll('button')) button.click();
    expect(heard.map(([event]) => event?.detail)).to.deep.equal(['e3', 'e3']);
  });

  it('shows a player who is not among the best below them', async () => {
    const me = { ...BOARD[0]!, id: 'me', name: 'Calm Banyan', points: 10 };
    const board = (await create(ROWS, { ...everything, entries: [me] })).renderRoot.querySelector('kiosk-board')!;
    const last = [...board.shadowRoot!.querySelectorAll('li')].at(-1)!;
    expect(last).to.have.class('own');
    expect(last.textContent).to.contain('Calm Banyan').and.contain('–');
  });

  it('says who won of two, who knew what, or that it is a draw', async () => {
    const rows = [
      { ...ROWS[0]!, known: [true, true] },
      { ...ROWS[1]!, known: [false, false] },
      { ...ROWS[2]!, known: [false, true] },
    ];
    const element = await create(rows, { scores: [1200, 2000] });
    expect(texts(element, 'h1')).to.deep.equal([`${say('result.wins', { player: 2 })} 1,200 : 2,000`]);
    expect(texts(element, '.who')).to.deep.equal(['Player 1, Player 2 knew', 'nobody knew', 'Player 2 knew']);
    expect(texts(await create(rows, { scores: [5, 5] }), 'h1')[0]).to.contain(word('result.draw'));
  });

  it('draws a code for the phone only where there is an address to go to', async () => {
    expect((await create()).renderRoot.querySelector('kiosk-qr')).to.equal(null);
    const code = (await create(ROWS, everything)).renderRoot.querySelector('kiosk-qr')!;
    await waitUntil(() => code.shadowRoot!.querySelector('path'));
    expect(code.shadowRoot!.querySelector('svg')!.getAttribute('aria-label')).to.contain(
      'https://example.org/forum/?mode=learn&lang=en&practice=two#/a/c/1',
    );
  });
});
