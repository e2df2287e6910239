import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { KioskResult, ResultRow } from '../../src/modes/kiosk/result.ts';
import '../../src/modes/kiosk/result.ts';
import { focused, listen, onPlane, say, word } from './support.ts';

const ROWS: readonly ResultRow[] = [
  { prompt: 'How many firms?', truth: '50,000', known: true },
  { prompt: ['Who has ', { fact: 'firms', text: '74,000 firms' }, '?'], truth: 'The trade', known: false },
  { prompt: 'In which year?', truth: '2019', known: true },
];

const create = (rows = ROWS, name: 'landscape' | 'portrait' = 'landscape'): Promise<KioskResult> =>
  onPlane(html`<kiosk-result .rows=${rows} .say=${say} ?data-upright=${name === 'portrait'}></kiosk-result>`, {
    scale: 0.4,
    name,
  });

const texts = (element: KioskResult, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('<kiosk-result>', () => {
  it('is accessible, lying and upright', async () => {
    await expect(await create()).to.be.accessible();
    await expect(await create(ROWS, 'portrait')).to.be.accessible();
  });

  it('says how many were right, and takes the focus there', async () => {
    const element = await create();
    expect(texts(element, 'h1')).to.deep.equal([say('result.title', { right: 2, count: 3 })]);
    expect(focused() === element.renderRoot.querySelector('h1')).to.equal(true);
  });

  it('tells apart what was known and what is new, with every right answer', async () => {
    const element = await create();
    expect(texts(element, '.known')).to.deep.equal([`${word('result.known')} How many firms?50,000In which year?2019`]);
    expect(texts(element, '.missed')).to.deep.equal([`${word('result.missed')} Who has 74,000 firms?The trade`]);
  });

  it('names no group that is empty', async () => {
    expect(texts(await create(ROWS.filter(({ known }) => known)), 'h2')).to.deep.equal([word('result.known')]);
    expect(texts(await create(ROWS.filter(({ known }) => !known)), 'h2')).to.deep.equal([word('result.missed')]);
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
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
    }
    expect(heard).to.deep.equal(['result-leave', 'result-story', 'result-again']);
    expect(listen(element, 'result-again')).to.have.length(0);
  });
});
