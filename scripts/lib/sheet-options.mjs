import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from './root.mjs';

export const SHEETS_HELP = `npm run sheets -- [options]
Every slide at every step, in every language and on every stage, as one PNG sheet each, to look at.

  --slide <chapter/slide>   only this slide (repeatable; a chapter alone takes all its slides)
  --sample <kind>           the sample of a scene kind instead of the story
  --lang <vi,en,both>       only these languages; both: two at once
  --stage <landscape,...>   only these stages: landscape, portrait, narrow
  --text <large>            as large as a visitor may ask for
  --moments <0.5,1>         moments of each change, 1 is the step at rest
  --guess <number>          what a visitor put in
  --tight                   as little height as a scene may get
  --zoom <0.5>              how large, 1 is a pixel of the stage
  --content <file>          another content file
  --out <folder>            where the sheets go; .cache/sheets`;

/** Stage -> how large it is drawn: two landscape pictures side by side, four portrait ones, five narrow ones. */
const ZOOMS = { landscape: 0.5, portrait: 0.44, narrow: 0.48 };

/** What was typed makes no sense; the message says what would. */
export class SheetsError extends Error {}

/** What `npm run sheets` was asked for. Throws `SheetsError`. */
export function readSheetOptions(args) {
  const values = parse(args);
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const stages = list(values.stage) ?? Object.keys(ZOOMS);
  for (const stage of stages) known('stage', stage, Object.keys(ZOOMS));
  known('text size', values.text, ['normal', 'large']);
  if (values.sample !== undefined) known('scene kind', values.sample, kindsWithSample());
  const content = values.content === undefined ? inRoot('data', 'content.json') : resolve(typedIn, values.content);
  if (values.sample === undefined && !existsSync(content)) throw new SheetsError(`There is no file ${content}.`);
  const zoom = values.zoom === undefined ? null : number('zoom', values.zoom, 0.05, 2);
  return {
    help: values.help,
    slides: values.slide,
    sample: values.sample ?? null,
    languages: list(values.lang),
    stages: stages.map((stage) => ({ stage, zoom: zoom ?? ZOOMS[stage] })),
    moments: list(values.moments).map((moment) => number('moments', moment, 0, 1)),
    guess: values.guess === undefined ? null : number('guess', values.guess, -Infinity, Infinity),
    tight: values.tight,
    text: values.text,
    content,
    out: values.out === undefined ? inRoot('.cache', 'sheets') : resolve(typedIn, values.out),
  };
}

/** Of all `{ chapter, slide }` those that were asked for, by chapter or by slide; all where nothing was. */
export function chooseSlides(all, asked) {
  for (const name of asked) {
    if (all.some(({ chapter, slide }) => name === chapter || name === `${chapter}/${slide}`)) continue;
    const [chapter] = name.split('/');
    const beside = all.filter((one) => one.chapter === chapter).map(({ slide }) => `${chapter}/${slide}`);
    known('slide', name, beside.length ? beside : [...new Set(all.map((one) => one.chapter))]);
  }
  return asked.length
    ? all.filter(({ chapter, slide }) => asked.some((name) => name === chapter || name === `${chapter}/${slide}`))
    : all;
}

/** Throws `SheetsError` where `name` is not among the names that there are. */
export function known(what, name, names) {
  if (!names.includes(name)) throw new SheetsError(`There is no ${what} "${name}". Known: ${names.join(', ')}.`);
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        slide: { type: 'string', multiple: true, default: [] },
        sample: { type: 'string' },
        lang: { type: 'string' },
        stage: { type: 'string' },
        text: { type: 'string', default: 'normal' },
        moments: { type: 'string', default: '1' },
        guess: { type: 'string' },
        tight: { type: 'boolean', default: false },
        zoom: { type: 'string' },
        content: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new SheetsError(`${error.message.split('. ')[0]}.\n\n${SHEETS_HELP}`);
  }
}

const list = (text) => text?.split(',').map((part) => part.trim()) ?? null;

function number(name, text, least, most) {
  const value = text === '' ? NaN : Number(text);
  if (value >= least && value <= most) return value;
  const bounds = Number.isFinite(least) ? ` from ${least} to ${most}` : '';
  throw new SheetsError(`--${name} takes a number${bounds}, not "${text}".`);
}

const kindsWithSample = () =>
  readdirSync(inRoot('slides')).filter((kind) => existsSync(inRoot('slides', kind, 'sample.ts')));
