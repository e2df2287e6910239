import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { KioskWarning } from '../../src/modes/kiosk/warning.ts';
import '../../src/modes/kiosk/warning.ts';
import { focused, listen, onPlane, say, word } from './support.ts';

const create = (seconds = 20): Promise<KioskWarning> =>
  onPlane(html`<kiosk-warning .seconds=${seconds} .say=${say}></kiosk-warning>`, { scale: 0.4 });

const part = (element: KioskWarning, selector: string): HTMLElement => element.renderRoot.querySelector(selector)!;

describe('<kiosk-warning>', () => {
  it('is accessible', async () => {
    const element = await create();
    await expect(element).to.be.accessible();
    expect(part(element, '[role=alertdialog]').getAttribute('aria-modal')).to.equal('true');
  });

  it('asks whether anyone is there, and counts down', async () => {
    const element = await create();
    expect(part(element, 'h2').textContent).to.equal(word('warning.title'));
    for (const seconds of [20, 9, 1, 0]) {
      element.seconds = seconds;
      await element.updateComplete;
      expect(part(element, '#text').textContent).to.equal(say('warning.text', { seconds }));
      expect(part(element, '#text').textContent).to.contain(String(seconds));
    }
  });

  it('keeps its box while it counts', async () => {
    const element = await create(20);
    const width = () => part(element, '[role=alertdialog]').getBoundingClientRect().height;
    const before = width();
    element.seconds = 1;
    await element.updateComplete;
    expect(width()).to.equal(before);
  });

  it('has the focus on its one button, which says that somebody is there', async () => {
    const element = await create();
    const stays = listen(element, 'warning-stay');
    expect(focused() === part(element, 'button')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    part(element, 'button').click();
    expect(stays).to.have.length(3);
  });

  it('has a button that nobody misses', async () => {
    const { height, width } = part(await create(), 'button').getBoundingClientRect();
    expect(height / 0.4).to.be.at.least(139.9);
    expect(width / 0.4).to.be.at.least(300);
  });
});
