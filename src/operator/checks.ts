import type { Amounts } from './amounts.ts';
import type { BrowserHealth, Health } from './api.ts';
import type { OperatorSay } from './words.ts';

/** One thing that was looked at, in words. `note`: not wrong, but good to know. */
export interface Check {
  readonly state: 'well' | 'note' | 'ill';
  readonly text: string;
}

/** A page that has given no sign for so long does not move, in ms; signs come every ten seconds. */
const SILENT = 30_000;
/** So long without a new picture, in ms: the loop never stands still for a minute. */
const FROZEN = 60_000;
/** Answers that fill so much of their room need someone. */
const FULL = 0.9;
/** Fewer bytes free on the disk need someone. */
const LITTLE = 500e6;

/** How the machine is, in words of the panel: page, browser, content, answers. */
export const checksOf = (health: Health, say: OperatorSay, amounts: Amounts): readonly Check[] => [
  ...page(health, say, amounts),
  browser(health.browser, Date.parse(health.at), say, amounts),
  content(health, say, amounts),
  ...storage(health, say, amounts),
];

function page({ page, uptime }: Health, say: OperatorSay, amounts: Amounts): Check[] {
  // A machine that has only just started has not had the time.
  if (!page) return [{ state: uptime * 1000 < SILENT ? 'note' : 'ill', text: say('health.page.none') }];
  const age = amounts.span(page.age);
  const sign: Check =
    page.age > SILENT
      ? { state: 'ill', text: say('health.page.late', { age }) }
      : { state: 'well', text: say('health.page.well', { age }) };
  if (!page.skipped.length) return [sign];
  return [sign, { state: 'ill', text: say('health.page.skipped', { slides: page.skipped.join(', ') }) }];
}

function browser(health: BrowserHealth | null, now: number, say: OperatorSay, amounts: Amounts): Check {
  if (!health) return { state: 'note', text: say('health.browser.none') };
  const { state, since, frameAge } = health;
  if (state !== 'running')
    return { state: state === 'starting' ? 'note' : 'ill', text: say(`health.browser.${state}`) };
  if (frameAge > FROZEN) return { state: 'ill', text: say('health.browser.frozen', { age: amounts.span(frameAge) }) };
  return { state: 'well', text: say('health.browser.running', { age: amounts.span(now - Date.parse(since)) }) };
}

function content({ content }: Health, say: OperatorSay, amounts: Amounts): Check {
  if (!content.now) return { state: 'ill', text: say('health.content.none') };
  if (content.faults) return { state: 'ill', text: say('health.content.faults', { n: amounts.count(content.faults) }) };
  return content.trial
    ? { state: 'note', text: say('health.content.trial') }
    : { state: 'well', text: say('health.content.good') };
}

function storage({ storage }: Health, say: OperatorSay, amounts: Amounts): Check[] {
  const { answers, visits, problem, free } = storage;
  const room = { bytes: amounts.bytes(storage.bytes), most: amounts.bytes(storage.most) };
  const kept = { answers: amounts.count(answers), visits: amounts.count(visits), ...room };
  return [
    problem === null
      ? storage.bytes > storage.most * FULL
        ? { state: 'ill', text: say('health.storage.full', room) }
        : { state: 'well', text: say('health.storage.well', kept) }
      : { state: 'ill', text: say('health.storage.problem', { problem }) },
    ...(free !== null && free < LITTLE
      ? [{ state: 'ill', text: say('health.storage.disk', { free: amounts.bytes(free) }) } as const]
      : []),
  ];
}
