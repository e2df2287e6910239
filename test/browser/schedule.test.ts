import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { bothWords } from '../../src/content/bilingual.ts';
import type { KioskBlank } from '../../src/modes/kiosk/blank.ts';
import '../../src/modes/kiosk/blank.ts';
import type { KioskCountdown } from '../../src/modes/kiosk/countdown.ts';
import '../../src/modes/kiosk/countdown.ts';
import type { KioskNotice } from '../../src/modes/kiosk/notice.ts';
import '../../src/modes/kiosk/notice.ts';
import { STAGES, type StageName } from '../../src/scene/index.ts';
import { sayer, type Say } from '../../src/ui/index.ts';
import { catalogue } from '../../src/ui/words/index.ts';
import { fontsReady, onPlane, waitUntil } from './support.ts';
import { noteTimers } from './wait.ts';

const MINUTE = 60_000;
const inLanguage = (language: string): Say => sayer(catalogue[language]!);
/** The words of the interface as an edition in both languages has them. */
const inBoth: Say = sayer(bothWords(catalogue['vi']!, catalogue['en']!));
const widthOf = (name: StageName) => STAGES[name].width - 2 * STAGES[name].margin;
const text = (element: KioskNotice | KioskCountdown | KioskBlank, selector: string): string =>
  element.renderRoot.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
const said = (element: KioskNotice | KioskCountdown | KioskBlank) => text(element, '[role=status]');
const settled = (element: KioskNotice | KioskCountdown) => element.updateComplete;

describe('<kiosk-notice>', () => {
  before(fontsReady);
  const notice = (minutes: number, about = 'Phiên toàn thể bắt đầu') => ({ text: about, minutes });
  const create = async (edition: string, say: Say, shown: KioskNotice['notice'], name: StageName = 'landscape') => {
    const element = await onPlane<KioskNotice>(
      html`<kiosk-notice .notice=${shown} .edition=${edition} .say=${say} .width=${widthOf(name)}></kiosk-notice>`,
      { scale: 0.4, name },
    );
    await settled(element);
    return element;
  };

  it('is accessible in both languages, lying and upright', async () => {
    for (const language of ['vi', 'en'])
      for (const name of ['landscape', 'portrait', 'narrow'] as const)
        await expect(await create(language, inLanguage(language), notice(15), name)).to.be.accessible();
  });

  it('counts for the eyes and is said once', async () => {
    const element = await create('vi', inLanguage('vi'), notice(15));
    expect([text(element, '.band'), said(element)]).to.deep.equal(Array(2).fill('Phiên toàn thể bắt đầu sau 15 phút'));
    element.notice = notice(14);
    await settled(element);
    expect(text(element, '.band')).to.equal('Phiên toàn thể bắt đầu sau 14 phút');
    expect(said(element)).to.equal('Phiên toàn thể bắt đầu sau 15 phút');
    element.notice = notice(5, 'Lễ trao giải bắt đầu');
    await settled(element);
    expect(said(element)).to.equal('Lễ trao giải bắt đầu sau 5 phút');
  });

  it('says it in each of two languages, on one line on every stage', async () => {
    for (const name of ['landscape', 'portrait', 'narrow'] as const) {
      const about = 'Phiên toàn thể bắt đầu\nThe plenary session begins';
      const element = await create('vi,en', inBoth, notice(15, about), name);
      expect(text(element, '.band')).to.equal(
        'Phiên toàn thể bắt đầu sau 15 phút The plenary session begins in 15 minutes',
      );
      const band = element.renderRoot.querySelector('.band')!;
      expect(band.scrollWidth).to.be.at.most(band.clientWidth);
      expect(band.clientHeight).to.be.at.most(39);
    }
  });

  it('takes no touch, and is gone with what it says', async () => {
    const element = await create('en', inLanguage('en'), notice(1));
    expect(getComputedStyle(element).pointerEvents).to.equal('none');
    element.notice = null;
    await settled(element);
    expect([text(element, '.band'), said(element)]).to.deep.equal(['', '']);
  });
});

describe('<kiosk-countdown>', () => {
  before(fontsReady);
  const opensIn = (left: number) => ({ kind: 'before', left, opens: '08:00' }) as const;
  const create = async (language: string, left: number, name: StageName = 'landscape') => {
    const element = await onPlane<KioskCountdown>(
      html`<kiosk-countdown
        .hours=${opensIn(left)}
        .edition=${language}
        .say=${inLanguage(language)}
        .width=${widthOf(name)}
      ></kiosk-countdown>`,
      { scale: 0.4, name },
    );
    await settled(element);
    return element;
  };

  it('is accessible in both languages, lying and upright', async () => {
    for (const language of ['vi', 'en'])
      for (const name of ['landscape', 'portrait'] as const)
        await expect(await create(language, 12 * MINUTE, name)).to.be.accessible();
  });

  it('tells minutes, then counts seconds, and is said once', async () => {
    const element = await create('vi', 12 * MINUTE);
    expect(text(element, '.band')).to.equal('Mở cửa lúc 08:00, còn 12 phút nữa');
    element.hours = opensIn(9 * MINUTE + 30_000);
    await settled(element);
    expect(text(element, '.band')).to.equal('Mở cửa lúc 08:00, còn 9:30 nữa');
    expect(said(element)).to.equal('Mở cửa lúc 08:00, còn 12 phút nữa');
  });

  it('has nothing to say when the doors are open', async () => {
    const element = await create('en', MINUTE);
    element.hours = { kind: 'open' };
    await settled(element);
    expect([text(element, '.band'), said(element)]).to.deep.equal(['', '']);
  });
});

describe('<kiosk-blank>', () => {
  const next = { date: '2025-12-21', opens: '09:00', closes: '12:00' };
  const create = (edition: string, say: Say, opening: KioskBlank['next'] = next) =>
    onPlane<KioskBlank>(html`<kiosk-blank .next=${opening} .edition=${edition} .say=${say}></kiosk-blank>`, {
      scale: 1,
    });
  const touch = async () => {
    await sendMouse({ type: 'click', position: [100, 100] });
  };

  it('is accessible in both languages, dark and woken', async () => {
    for (const language of ['vi', 'en']) {
      const element = await create(language, inLanguage(language));
      await expect(element).to.be.accessible();
      await touch();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });

  it('is black, and says nothing until somebody touches it', async () => {
    const element = await create('vi', inLanguage('vi'));
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(said(element)).to.equal('');
    expect(document.elementFromPoint(100, 100) === element).to.equal(true);
    await touch();
    await element.updateComplete;
    expect(said(element)).to.match(/^Mở cửa lại lúc 09:00 chủ [Nn]hật, 21 tháng 12$/);
  });

  it('says it in both languages, to a key as well, and goes dark after five seconds', async () => {
    const element = await create('vi,en', inBoth);
    const { waits, end } = noteTimers();
    await sendKeys({ press: 'a' }).finally(end);
    await element.updateComplete;
    expect(waits).to.include(5000);
    expect(said(element)).to.contain('Open again on Sunday 21 December at 09:00');
    expect(element.renderRoot.querySelectorAll('p[lang]').length).to.equal(2);
    await waitUntil(() => said(element) === '', 'dark again');
  });

  it('thanks where nothing follows', async () => {
    const element = await create('en', inLanguage('en'), null);
    await touch();
    await element.updateComplete;
    expect(said(element)).to.equal(inLanguage('en')('schedule.closed'));
  });
});
