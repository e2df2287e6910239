import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OperatorPanel, TourPlan } from '../../src/operator/index.ts';
import { loadOperatorPanel } from '../../src/operator/index.ts';
import { printReport } from '../../src/operator/print.ts';
import type { OperatorReport } from '../../src/operator/report.ts';
import { Amounts } from '../../src/operator/amounts.ts';
import type { MachineSettings } from '../../src/operator/api.ts';
import { operatorSay, type OperatorWord } from '../../src/operator/words.ts';
import { dayOf } from '../../src/results/day.ts';
import { FakeMachine, PIN, STAFF_PIN } from '../fixtures/operator-machine.ts';
import { operatorStart } from '../fixtures/operator-start.ts';
import { sampleReport } from '../fixtures/operator-report.ts';
import { focused, listen, waitUntil } from './support.ts';

type Root = OperatorPanel | Element;
const TABS = ['tour', 'health', 'content', 'settings', 'reset', 'report'] as const;

/** Everything below an element, through shadow roots. */
function* below(root: Root): Generator<Element> {
  for (const child of [...(root.shadowRoot?.children ?? []), ...root.children]) {
    yield child;
    yield* below(child);
  }
}
const find = <E extends Element = HTMLElement>(root: Root, selector: string): E | undefined =>
  [...below(root)].find((element): element is E => element.matches(selector));
const button = (root: Root, name: string): HTMLButtonElement | undefined =>
  [...below(root)].find(
    (element): element is HTMLButtonElement => element.matches('button') && element.textContent.trim() === name,
  );
const text = (root: Root): string =>
  [...below(root)]
    .flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join(' ')
    .replaceAll('\u00a0', ' ');
const says = (root: Root, words: string | RegExp) =>
  waitUntil(() => (typeof words === 'string' ? text(root).includes(words) : words.test(text(root))), String(words));
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

async function create(edition = 'en', machine = new FakeMachine(), quiet = 120_000) {
  await loadOperatorPanel();
  const names = ['one', 'two'];
  const leaderboard = {
    get entries() {
      return names as never;
    },
    clear: () => void names.splice(0),
  };
  const panel = await fixture<OperatorPanel>(html`
    <operator-panel
      .client=${machine.client}
      .start=${operatorStart(edition)}
      .leaderboard=${leaderboard}
      quiet=${quiet}
    ></operator-panel>
  `);
  const language = edition.split(',')[0]!;
  const say = operatorSay(language);
  return { panel, machine, names, say, word: (key: OperatorWord) => say(key) };
}

async function open(edition?: string, machine?: FakeMachine) {
  const all = await create(edition, machine);
  await press(...PIN, 'Enter');
  await waitUntil(() => find(all.panel, '[role=tab]'), 'tabs');
  return all;
}
async function openTab(tab: (typeof TABS)[number], edition?: string, machine?: FakeMachine) {
  const all = await open(edition, machine);
  find(all.panel, `#tab-${tab}`)!.click();
  await all.panel.updateComplete;
  await waitUntil(() => find(all.panel, `operator-${tab}`), tab);
  return { ...all, page: find(all.panel, `operator-${tab}`)! };
}

describe('<operator-panel>', () => {
  for (const edition of ['vi', 'en', 'vi,en'])
    it(`is accessible on every tab (${edition})`, async () => {
      const { panel, word } = await create(edition);
      expect(find(panel, 'h2')!.textContent).to.equal(word('pin.title'));
      await expect(panel).to.be.accessible();
      await press(...PIN, 'Enter');
      await waitUntil(() => find(panel, '[role=tab]'));
      for (const tab of TABS) {
        find(panel, `#tab-${tab}`)!.click();
        await waitUntil(() => find(panel, `operator-${tab}`));
        if (tab === 'report') await says(panel, word('report.items'));
        await expect(panel).to.be.accessible();
      }
    });

  it('takes the PIN by touch, says what is wrong, and counts the wait down', async () => {
    const { panel, machine, say } = await create();
    const enter = async (pin: string) => {
      for (const digit of pin) find(panel, `[data-digit="${digit}"]`)!.click();
      await find<HTMLElement & { updateComplete: Promise<unknown> }>(panel, 'operator-pin')!.updateComplete;
      button(panel, say('pin.enter'))!.click();
    };
    await enter('11');
    await says(panel, say('pin.wrong', { n: 2 }));
    await enter('22');
    await says(panel, say('pin.last'));
    await enter('33');
    await says(panel, /Wait 30 seconds/);
    expect(find<HTMLButtonElement>(panel, '[data-digit="1"]')!.disabled).to.equal(true);
    await says(panel, /Wait 2[5-9] seconds/);
    expect(machine.count('POST /session')).to.equal(3);
    expect(find(panel, '[role=tab]')).to.equal(undefined);
  });

  it('shows how many digits there are, never which, and takes them back', async () => {
    const { panel } = await create();
    await press('9', '8', '7', 'Backspace');
    await waitUntil(() => find(panel, '.dots')!.children.length === 2);
    expect(text(find(panel, 'operator-pin')!)).not.to.match(/9 ?8/);
    expect(find(panel, 'input')).to.equal(undefined);
  });

  it('takes a PIN out of the clipboard, and no other text', async () => {
    const { panel } = await create();
    const paste = (copied: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      focused()!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }));
    };
    for (const nothing of ['twelve', '12 34', '1234567890123', '']) paste(nothing);
    await press('7');
    await waitUntil(() => find(panel, '.dots')!.children.length === 1);
    paste(` ${PIN}\n`);
    await waitUntil(() => find(panel, '.dots')!.children.length === PIN.length);
    await press('Enter');
    await waitUntil(() => find(panel, '[role=tab]'));
  });

  it('says in a sentence that the server is away', async () => {
    const machine = new FakeMachine();
    machine.instead.set('POST /session', 'away');
    const { panel, word } = await create('vi', machine);
    await press(...PIN, 'Enter');
    await says(panel, word('trouble.away'));
    expect(machine.count('POST /session')).to.equal(1);
  });

  it('keeps its language while the machine is set to another, and says which titles are in that', async () => {
    const { panel, word } = await open('vi');
    panel.start = operatorStart('en');
    await panel.updateComplete;
    expect(find(panel, 'h2')!.textContent).to.equal(word('title'));
    await says(panel, word('tour.about'));
    const { title } = operatorStart('en').chapters[0]!;
    await waitUntil(() => button(panel, title), title);
    expect(button(panel, title)!.querySelector('span')!.lang).to.equal('en');
  });

  it('lets staff plan a tour and nothing else', async () => {
    const { panel, say } = await create('en');
    const tours = listen<TourPlan>(panel, 'operator-tour');
    await press(...STAFF_PIN, 'Enter');
    await waitUntil(() => button(panel, say('tour.begin')));
    expect(find(panel, '[role=tab]')).to.equal(undefined);
    button(panel, 'Tiếng Việt')!.click();
    button(panel, 'Promises up to 2030')!.click();
    button(panel, say('tour.length', { n: 10 }))!.click();
    button(panel, say('tour.begin'))!.click();
    expect(tours.map(({ detail }) => detail)).to.deep.equal([{ edition: 'vi', chapter: 'chapter-2', minutes: 10 }]);
  });

  it('is led by keys alone: arrows between tabs, Tab stays inside, Escape closes, nothing goes on to the story', async () => {
    const { panel } = await open();
    const closed = listen(panel, 'operator-close');
    const leaked = listen(document.body, 'keydown');
    await waitUntil(() => focused()?.id === 'title');
    await press('Tab', 'Tab', 'ArrowRight', 'ArrowRight');
    await waitUntil(() => focused()?.id === 'tab-content');
    await press('End');
    await waitUntil(() => focused()?.id === 'tab-report');
    await press('Home');
    await waitUntil(() => focused()?.id === 'tab-tour');
    for (let i = 0; i < 30; i++) {
      await press('Tab');
      expect(panel.matches(':focus-within')).to.equal(true);
    }
    await press('Escape');
    expect(closed).to.have.length(1);
    expect(leaked).to.have.length(0);
  });

  it('closes when nobody touches it, and ends the session', async () => {
    const { panel, machine } = await create('en', new FakeMachine(), 300);
    const closed = listen(panel, 'operator-close');
    await press(...PIN, 'Enter');
    await waitUntil(() => closed.length === 1);
    panel.remove();
    await waitUntil(() => machine.count('DELETE /session') === 1);
  });

  it('asks for the PIN again when the session is over', async () => {
    const { panel, machine, word } = await open();
    find(panel, '#tab-health')!.click();
    await waitUntil(() => find(panel, 'operator-health'));
    machine.instead.set('GET /state', { status: 401 });
    find(panel, '#tab-content')!.click();
    await says(panel, word('trouble.ended'));
    expect(find(panel, 'operator-pin')).to.be.instanceOf(HTMLElement);
  });
});

describe('<operator-health> and <operator-content>', () => {
  it('says first whether anyone has to do something, then why', async () => {
    const machine = new FakeMachine();
    machine.state = {
      ...machine.state,
      health: { ...machine.state.health, ok: false, page: { ...machine.state.health.page!, age: 45_000 } },
    };
    const { page, word } = await openTab('health', 'en', machine);
    await says(page, word('health.ill'));
    expect(text(page)).to.include('no sign of life for 45 secs');
    expect(text(page)).to.include('The renderer crashed.');
  });

  it('lists the faults of the file, and reads it again', async () => {
    const machine = new FakeMachine();
    machine.state = { ...machine.state, content: { ...machine.state.content, faults: ['$.facts.a: a fault'] } };
    const { page, word } = await openTab('content', 'en', machine);
    await says(page, '$.facts.a: a fault');
    const before = machine.count('GET /state');
    find(page, '[data-act=recheck]')!.click();
    await says(page, word('content.rechecked'));
    expect(machine.asked.find(({ call }) => call === 'POST /act')!.body).to.deep.equal({ act: 'recheck' });
    await waitUntil(() => machine.count('GET /state') > before);
  });
});

describe('<operator-settings>', () => {
  it('saves each change at once', async () => {
    const { panel, page, machine, word } = await openTab('settings');
    const saved = listen<MachineSettings>(panel, 'operator-settings');
    await waitUntil(() => button(page, word('settings.text.large')));
    button(page, word('settings.text.large'))!.click();
    await says(page, word('settings.saved'));
    expect(machine.state.settings.textSize).to.equal('large');
    expect(saved[0]!.detail.textSize).to.equal('large');
    expect(button(page, word('settings.text.large'))!.ariaPressed).to.equal('true');
  });

  it('goes back to what holds where it could not be saved', async () => {
    const machine = new FakeMachine();
    machine.instead.set('PUT /settings', 'away');
    const { page, word } = await openTab('settings', 'vi', machine);
    await waitUntil(() => button(page, word('settings.schedule.off')));
    button(page, word('settings.schedule.off'))!.click();
    await says(page, word('trouble.away'));
    expect(button(page, word('settings.schedule.off'))!.ariaPressed).to.equal('false');
  });
});

describe('<operator-reset>', () => {
  const ask = async (page: Element, id: string) => {
    find(page, `[data-reset=${id}]`)!.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => find(page, '.primary'));
  };

  it('asks once before it does anything', async () => {
    const { panel, page, machine, names, word } = await openTab('reset');
    const resets = listen(panel, 'operator-reset');
    await ask(page, 'best');
    expect(names).to.have.length(2);
    button(page, word('reset.no'))!.click();
    await waitUntil(() => !find(page, '.primary'));
    await ask(page, 'best');
    button(page, word('reset.yes'))!.click();
    await waitUntil(() => names.length === 0);
    await ask(page, 'next');
    expect(resets).to.have.length(0);
    button(page, word('reset.yes'))!.click();
    await waitUntil(() => resets.length === 1);
    expect(machine.count('POST /act')).to.equal(0);
  });

  it('loads the page itself where nobody else can, but says that it cannot restart the browser', async () => {
    const machine = new FakeMachine();
    machine.instead.set('POST /act', { status: 409, body: { error: 'No supervisor.' } });
    const { page, word } = await openTab('reset', 'en', machine);
    let reloads = 0;
    Object.assign(page, { reload: () => (reloads += 1) });
    await ask(page, 'restart');
    button(page, word('reset.yes'))!.click();
    await says(page, word('trouble.impossible'));
    expect(reloads).to.equal(0);
    await ask(page, 'reload');
    button(page, word('reset.yes'))!.click();
    await waitUntil(() => reloads === 1);
  });
});

describe('<operator-report>', () => {
  const opened = async (machine = new FakeMachine()) => {
    const all = await openTab('report', 'en', machine);
    await says(all.page, all.word('report.items'));
    return { ...all, page: all.page as OperatorReport };
  };
  const questions = (page: Element) =>
    [...below(page)]
      .filter((element) => element.matches('tr[data-question]'))
      .map((row) => row.getAttribute('data-question'));

  it('sorts the questions, with those of too few answers last', async () => {
    const { page } = await opened();
    const first = questions(page);
    expect(first.slice(-2)).to.have.members(['rare', 'opinion']);
    find(page, '[data-sort=facility]')!.click();
    await waitUntil(() => questions(page)[0] === 'code');
    expect(questions(page).slice(0, 6)).to.deep.equal(first.slice(0, 6).reverse());
    expect(text(page)).to.include('too few to show');
  });

  it('opens a question, with what was chosen as a plot and as a table', async () => {
    const { page, word } = await opened();
    const plots = () => [...below(page)].filter((element) => element.matches('operator-plot')).length;
    const before = plots();
    find(page, 'tr[data-question=firms] button')!.click();
    await waitUntil(() => plots() === before + 1);
    expect(text(page)).to.include(word('report.options'));
    expect(text(page)).to.include('Khoảng 73.800');
  });

  it('draws every plot, and asks for one day where that is wanted', async () => {
    const { page, machine, word } = await opened();
    for (const plot of [...below(page)].filter((element) => element.matches('operator-plot')))
      await waitUntil(() => find(plot, 'text'), plot.getAttribute('label')!);
    button(page, word('report.today'))!.click();
    await waitUntil(() => machine.count('GET /report') === 2);
  });

  it('means by today the day in Vietnam, whatever zone the machine is set to', async () => {
    const { page, machine, word } = await opened();
    const before = dayOf(new Date());
    button(page, word('report.today'))!.click();
    await waitUntil(() => machine.count('GET /report') === 2);
    const { query } = machine.asked.findLast(({ call }) => call === 'GET /report')!;
    const asked = new URLSearchParams(query);
    expect([before, dayOf(new Date())]).to.include(asked.get('from'));
    expect(asked.get('to')).to.equal(asked.get('from'));
  });

  it('writes files on this machine, saves one, and says so', async () => {
    const { page, word } = await opened();
    const saved: string[] = [];
    page.save = (_file, name) => void saved.push(name);
    find(page, '[data-do=write]')!.click();
    await says(page, 'results/export-2026-11-22');
    find(page, '[data-do="xapi.json"]')!.click();
    await waitUntil(() => saved.length === 1);
    expect(saved).to.deep.equal(['xapi.json']);
    expect(text(page)).to.include(word('report.refused'));
  });

  it('says that nothing has been kept, and that a report could not be had', async () => {
    const empty = new FakeMachine();
    empty.report = { ...sampleReport(0), answers: 0, items: [] };
    const { page, word } = await openTab('report', 'en', empty);
    await says(page, word('report.empty'));
    empty.instead.set('GET /report', { status: 503 });
    button(page, word('report.today'))!.click();
    await says(page, word('trouble.away'));
    expect(button(page, word('again'))).to.be.instanceOf(HTMLElement);
  });

  it('prints every question opened, alone on the paper, and leaves nothing behind', async () => {
    const sheets = document.adoptedStyleSheets.length;
    let printed = '';
    await printReport(sampleReport(), operatorSay('vi'), new Amounts('vi'), () => {
      const sheet = document.querySelector('operator-sheet')!;
      printed = text(sheet);
      expect(getComputedStyle(sheet).display).to.equal('none');
      expect([...below(sheet)].filter((element) => element.matches('td.opened'))).to.have.length(8);
      for (const plot of [...below(sheet)].filter((element) => element.matches('operator-plot')))
        expect(find(plot, 'text')).to.be.instanceOf(SVGElement);
    });
    expect(printed).to.include('400 lượt khách');
    expect(document.querySelector('operator-sheet')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});
