// npm run kill-quiz: quizzes in a browser that is killed in the middle of them, as by a power cut; no answer may be lost.
import './lib/node-version.mjs';
import { parseArgs } from 'node:util';
import { requireChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { killQuizzes } from './lib/kill-quiz.mjs';

const { values } = parseArgs({
  options: {
    quizzes: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    careless: { type: 'boolean', default: false },
  },
});
await ensureInstalled();
const { chromium } = await import('@playwright/test');
const begun = performance.now();
const { quizzes, confirmed, between, serverKills, lost } = await killQuizzes({
  chromium,
  executablePath: requireChromium(),
  quizzes: Number(values.quizzes),
  seed: Number(values.seed),
  isCareless: values.careless,
  say: console.log,
});
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  `${quizzes} quizzes killed (${between} between an answer and its explanation, ${serverKills} with the server), ` +
    `${confirmed} answers confirmed, ${new Set(lost.map((fault) => fault.split(' ')[2])).size} lost (${seconds} s)`,
);
process.exitCode = lost.length ? 1 : 0;
