import { between, pick, shuffled } from '../random.mjs';

/** Which way a visitor goes from the loop, and how deep. */
const DEPTHS = ['home', 'story', 'panel', 'quiz', 'answered', 'result'];

async function toMenu(hands) {
  const open = async () => {
    const { phase } = await hands.status();
    if (phase === 'home') return true;
    const [place] = await hands.places(await wayToMenu(hands, phase));
    if (place) await hands.tapAt(place);
    return false;
  };
  await hands.until(open, 'the menu opens');
}

/**
 * What is touched on the way to the menu: in the loop the question, which every picture has and which takes no guess. A
 * touch before may have been one: then the way leads through the story.
 */
async function wayToMenu(hands, phase) {
  if (phase !== 'attract') return '.kiosk-bar button';
  if (await hands.shows('kiosk-closing-card')) return 'kiosk-closing-card';
  const isGuessed = !(await hands.shows('kiosk-attract >> .foot .round'));
  return isGuessed ? 'kiosk-attract >> .foot .primary' : 'kiosk-attract >> h1';
}

const steps = async (hands, count) => {
  for (let i = 0; i < count; i++) {
    if ((await hands.status()).phase !== 'story') return;
    await hands.tap('kiosk-story-foot >> .primary');
    if (hands.random() < 0.15) await hands.tap('kiosk-story-foot >> .ways .button');
  }
};

async function toStory(hands) {
  await toMenu(hands);
  if (hands.random() < 0.5) await hands.tap('kiosk-home >> .starts .primary');
  else await hands.tap('kiosk-home >> li button', 'any');
  await hands.phase('story');
  await steps(hands, between(hands.random, 1, 6));
}

async function openPanel(hands) {
  const way = pick(hands.random, ['.place', '.quiet']);
  await hands.tap(`kiosk-story-foot >> ${way}`);
  await hands.until(() => hands.shows('kiosk-panels >> [role=dialog]'), 'a panel is open');
}

async function toQuiz(hands, players = 1) {
  await toMenu(hands);
  await hands.tap('kiosk-home >> .quiz .button', players - 1);
  await asked(hands);
}

const asked = (hands) => hands.until(() => hands.shows('forum-quiz >> [data-question]'), 'a question is asked');

/** Answers the question on screen, has it judged, and goes on. */
async function answer(hands, { goOn = true } = {}) {
  await asked(hands);
  const { question } = await hands.status();
  const share = hands.random();
  const isJudged = async () => {
    if (await hands.shows('forum-quiz >> .explain')) return true;
    await hands.page.evaluate((which) => window.soakEyes.answer(which), share);
    return false;
  };
  await hands.tapUntil('forum-quiz >> button.primary[aria-disabled=false]', isJudged, 'the answer is explained');
  if (!goOn) return;
  const isOn = async () => (await hands.status()).question !== question;
  await hands.tapUntil('forum-quiz >> footer .primary:not([aria-disabled])', isOn, 'the quiz goes on');
}

async function wholeRound(hands, players) {
  await toQuiz(hands, players);
  while ((await hands.status()).phase === 'quiz') await answer(hands);
  await hands.phase('result');
  await hands.until(() => hands.shows('kiosk-result >> .foot .button'), 'the result is drawn');
}

/** Goes somewhere, as deep as is said. */
async function walk(hands, depth = pick(hands.random, DEPTHS)) {
  switch (depth) {
    case 'home':
      return toMenu(hands);
    case 'story':
      return toStory(hands);
    case 'panel':
      await toStory(hands);
      return openPanel(hands);
    case 'quiz':
      return toQuiz(hands, between(hands.random, 1, 2));
    case 'answered':
      await toQuiz(hands);
      return answer(hands, { goOn: false });
    default:
      return wholeRound(hands, 1);
  }
}

const warned = (hands) => hands.phase('warning');
const nobody = (hands) => hands.phase('attract');

/** Asks for a new beginning, and confirms it. */
async function handOver(hands) {
  const { phase } = await hands.status();
  await hands.tap(phase === 'result' ? 'kiosk-result >> .foot .button' : '.kiosk-bar .new');
  await hands.tap('kiosk-leaving >> .small');
  await nobody(hands);
}

/**
 * What visitors do. Each begins in the loop and is over when the loop plays again; `fast` makes the time go as it does
 * in the loop, for all that is only waiting.
 */
export const VISITS = {
  /** Sees some of the story, plays a round, and makes room. */
  async whole(hands) {
    await toStory(hands);
    await hands.tap('.kiosk-bar button');
    await hands.phase('home');
    await hands.tap('kiosk-home >> .quiz .button');
    await asked(hands);
    while ((await hands.status()).phase === 'quiz') await answer(hands);
    await hands.phase('result');
    await handOver(hands);
  },
  /** Walks off somewhere. */
  async leaver(hands, fast) {
    await walk(hands);
    await fast();
    await nobody(hands);
  },
  /** Comes while the last one is still asked for, and begins anew. */
  async taker(hands, fast, slow) {
    await walk(hands);
    await fast();
    await warned(hands);
    await slow();
    await hands.tap('kiosk-warning >> .small');
    await nobody(hands);
  },
  /** Is asked, is still there, and then leaves. */
  async stayer(hands, fast, slow) {
    await walk(hands, pick(hands.random, ['home', 'story', 'quiz']));
    await fast();
    await warned(hands);
    await slow();
    await hands.tap('kiosk-warning >> .primary');
    await hands.phase('home', 'story', 'quiz');
    await fast();
    await nobody(hands);
  },
  /** Says that they are done. */
  async next(hands) {
    await walk(hands, pick(hands.random, ['home', 'story', 'quiz', 'answered', 'result']));
    await handOver(hands);
  },
  /** Leans on the glass for minutes. */
  async palm(hands, fast) {
    await walk(hands, pick(hands.random, ['home', 'story', 'quiz']));
    const { width, height } = hands.page.viewportSize();
    await hands.fingers('touchStart', [{ x: width * 0.4, y: height * 0.55, radius: 60 }]);
    await fast();
    await nobody(hands);
    await hands.fingers('touchEnd', []);
  },
  /** Two people want the same slider, or the same picture. */
  async draggers(hands, fast) {
    await toQuiz(hands, between(hands.random, 1, 2));
    const [{ left, top, width, height }] = await hands.places('forum-quiz >> [data-question]');
    const spot = () => ({ x: left + width * hands.random(), y: top + height * hands.random() });
    for (let turn = 0; turn < 4; turn++)
      await hands.drag([
        [spot(), spot()],
        [spot(), spot()],
      ]);
    await answer(hands);
    await fast();
    await nobody(hands);
  },
  /** Puts both hands on the glass. */
  async tenFingers(hands, fast) {
    await walk(hands);
    const { width, height } = hands.page.viewportSize();
    const spot = () => ({ x: width * hands.random(), y: height * hands.random() });
    for (let turn = 0; turn < 3; turn++) await hands.drag(Array.from({ length: 10 }, () => [spot(), spot()]));
    await fast();
    await nobody(hands);
  },
  /** Tries every switch of the bar, and goes. */
  async switcher(hands, fast) {
    await walk(hands, pick(hands.random, ['home', 'story', 'quiz']));
    const buttons = ['forum-languages >> button', 'forum-access >> button'];
    for (const path of [...buttons, ...shuffled(hands.random, buttons), ...buttons]) await hands.tap(path, 'any');
    await fast();
    await nobody(hands);
  },
  /** Leaves panels open: one over the other, where there are two. */
  async panels(hands, fast) {
    if (hands.random() < 0.5) {
      await toMenu(hands);
      await hands.tap('kiosk-home >> .more button', 'any');
      await hands.until(() => hands.shows('kiosk-panels >> [role=dialog]'), 'a panel is open');
    } else await walk(hands, 'panel');
    await fast();
    await nobody(hands);
  },
  /** Guesses in the loop, and goes on or not. */
  async guesser(hands, fast) {
    await hands.until(() => hands.shows('kiosk-attract >> input[type=range]'), 'the loop asks for a guess');
    await hands.tap('kiosk-attract >> .foot .primary');
    await hands.tap('kiosk-attract >> .foot .primary');
    await fast();
    await nobody(hands);
  },
};

/**
 * Comes after every visit and is always the same: the deck keeps its last chapter until it has another one, so that the
 * counts would tell of who was there last.
 */
export async function tidy(hands) {
  await toMenu(hands);
  await hands.tap('kiosk-home >> li button');
  await hands.phase('story');
  await handOver(hands);
}

/** Types of questions, and how many rounds in a row may bring nothing new. */
const TYPES = 7;
const DULL = 8;

/** Plays rounds until every type of question was asked and answered, or none comes that is new. */
async function askEverything(hands, players) {
  const met = new Set();
  for (let dull = 0; met.size < TYPES && dull < DULL; dull++) {
    await toQuiz(hands, players);
    while ((await hands.status()).phase === 'quiz') {
      await asked(hands);
      const type = await hands.page.evaluate(() => window.soakEyes.asked());
      if (!met.has(type)) dull = 0;
      met.add(type);
      await answer(hands);
    }
    await handOver(hands);
  }
}

/**
 * Opens all that is loaded once and kept: every chapter in every edition, every panel, every kind of visit. What a story
 * takes is no growth, however late it is first asked for.
 */
export async function openEverything(hands, fast, slow) {
  await toMenu(hands);
  const editions = (await hands.places('forum-languages >> button')).length;
  const chapters = (await hands.places('kiosk-home >> li button')).length;
  for (let edition = 0; edition < editions; edition++) {
    await hands.tap('forum-languages >> button', edition);
    for (let chapter = 0; chapter < chapters; chapter++) {
      await hands.tap('kiosk-home >> li button', chapter);
      await hands.phase('story');
      await steps(hands, 1);
      await hands.tap('.kiosk-bar button');
      await hands.phase('home');
    }
  }
  await handOver(hands);
  for (const players of [1, 2]) await askEverything(hands, players);
  for (const kind of Object.keys(VISITS)) {
    await slow();
    await VISITS[kind](hands, fast, slow);
  }
  await slow();
  await tidy(hands);
}

/** All planned visits once, so that what they load is there. */
export async function rehearse(hands, fast, slow, plan) {
  for (const kind of [...plan.values()].flat()) {
    await slow();
    await VISITS[kind](hands, fast, slow);
  }
  await slow();
  await tidy(hands);
}

/** Which visits come before which loops, of those counted `from`: every kind comes before one comes again. Loop -> kinds. */
export function planVisits(random, { loops, visits, from }) {
  const kinds = [];
  while (kinds.length < visits) kinds.push(...shuffled(random, Object.keys(VISITS)));
  const plan = new Map();
  for (let i = 0; i < visits; i++) {
    const loop = from + Math.floor(((i + random()) * (loops - from + 1)) / visits);
    plan.set(loop, [...(plan.get(loop) ?? []), kinds[i]]);
  }
  return plan;
}
