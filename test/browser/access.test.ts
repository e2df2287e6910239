import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadLater, PLAIN, type ForumAccess, type Settings } from '../../src/ui/index.ts';
import { focused, listen, say, word } from './support.ts';

const ALL = ['textSize', 'contrast', 'motion', 'reach'] as const;

const create = (folded = false): Promise<ForumAccess> =>
  fixture(html`<forum-access .say=${say} .offers=${ALL} ?folded=${folded}></forum-access>`);

const buttons = (element: ForumAccess): HTMLButtonElement[] => [...element.renderRoot.querySelectorAll('button')];

describe('<forum-access>', () => {
  before(() => loadLater());

  it('is accessible, folded and not, opened and not', async () => {
    await expect(await create()).to.be.accessible();
    const folded = await create(true);
    await expect(folded).to.be.accessible();
    buttons(folded)[0]!.click();
    await folded.updateComplete;
    await expect(folded).to.be.accessible();
  });

  it('asks for the other value of each setting, and leaves the change to the app', async () => {
    const element = await create();
    const asked = listen<Partial<Settings>>(document, 'settings-change');
    for (const button of buttons(element)) button.click();
    expect(asked.map(({ detail }) => detail)).to.deep.equal([
      { textSize: 'large' },
      { contrast: 'high' },
      { motion: 'still' },
      { reach: 'low' },
    ]);
    expect(element.settings).to.equal(PLAIN);
  });

  it('says what is set, and takes it back', async () => {
    const element = await create();
    element.settings = { ...PLAIN, contrast: 'high' };
    await element.updateComplete;
    expect(buttons(element).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
    const asked = listen<Partial<Settings>>(element, 'settings-change');
    buttons(element)[1]!.click();
    expect(asked.map(({ detail }) => detail)).to.deep.equal([{ contrast: 'normal' }]);
  });

  it('offers only what is of use', async () => {
    const element = await create();
    element.offers = ['contrast'];
    await element.updateComplete;
    expect(buttons(element).map((button) => button.ariaLabel)).to.deep.equal([word('access.contrast')]);
    element.offers = [];
    await element.updateComplete;
    expect(buttons(element)).to.have.length(0);
  });

  it('folds into one button, which opens by keys and closes with Escape or a touch elsewhere', async () => {
    const element = await create(true);
    const [opener] = buttons(element);
    expect(buttons(element)).to.have.length(1);
    opener!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(opener!.getAttribute('aria-expanded')).to.equal('true');
    expect(buttons(element).length).to.equal(5);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(buttons(element)).to.have.length(1);
    expect(focused() === opener).to.equal(true);
    opener!.click();
    await element.updateComplete;
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(buttons(element)).to.have.length(1);
  });

  it('has targets that a finger hits', async () => {
    for (const button of buttons(await create())) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
