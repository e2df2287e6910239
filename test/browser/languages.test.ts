import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ForumLanguages } from '../../src/ui/index.ts';
import '../../src/ui/index.ts';
import { focused, listen } from './support.ts';

const LANGUAGES = [
  { id: 'vi', name: 'Tiếng Việt' },
  { id: 'en', name: 'English' },
];

const create = (): Promise<ForumLanguages> =>
  fixture(html`<forum-languages .languages=${LANGUAGES} current="vi" label="Language"></forum-languages>`);

const buttons = (element: ForumLanguages): HTMLButtonElement[] => [...element.renderRoot.querySelectorAll('button')];

describe('<forum-languages>', () => {
  it('is accessible', async () => {
    const element = await create();
    await expect(element).to.be.accessible();
    expect(element.renderRoot.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal('Language');
  });

  it('names each language in its own words, in the order given', async () => {
    const element = await create();
    expect(buttons(element).map(({ lang, textContent }) => [lang, textContent.trim()])).to.deep.equal([
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
    ]);
  });

  it('says which one is spoken', async () => {
    const element = await create();
    const pressed = () => buttons(element).map((button) => button.getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false']);
    element.current = 'en';
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['false', 'true']);
  });

  it('asks for a language and leaves the change to the app', async () => {
    const element = await create();
    const asked = listen<string>(document, 'language-change');
    buttons(element)[1]!.click();
    await element.updateComplete;
    expect(asked.map(({ detail }) => detail)).to.deep.equal(['en']);
    expect(element.current).to.equal('vi');
  });

  it('is worked with keys and keeps the focus', async () => {
    const element = await create();
    const asked = listen<string>(element, 'language-change');
    buttons(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    element.current = 'en';
    await element.updateComplete;
    expect(asked.map(({ detail }) => detail)).to.deep.equal(['en']);
    expect(focused() === buttons(element)[1]).to.equal(true);
  });

  it('shows nothing where there are no languages', async () => {
    const element = await create();
    element.languages = [];
    await element.updateComplete;
    expect(buttons(element)).to.have.length(0);
  });

  it('has targets that a finger hits', async () => {
    for (const button of buttons(await create())) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});
