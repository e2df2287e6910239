import { dwellSeconds, countWords } from './dwell.ts';
import type { FactTable } from './facts.ts';
import { fault, type Fault, type Path } from './fault.ts';
import type { Kit } from './kit.ts';
import { nearest } from './nearest.ts';
import { sayFact } from './say.ts';
import type { Story } from './schema.ts';
import { FORMS, parseText, writeText, type Form } from './template.ts';
import { plainText } from './text.ts';

interface Context {
  readonly story: Story;
  readonly facts: FactTable;
  readonly kit: Kit;
  readonly path: Path;
}

/** The longest title: 14 English words or 20 Vietnamese syllables. */
const longestTitle = (language: string): number => (language.split('-')[0] === 'vi' ? 20 : 14);

/** Checks one text in all its languages: is it there, do its facts exist, does it claim nothing unsourced, does it fit? */
export function checkTexts(texts: Record<string, string>, context: Context): Fault[] {
  const { story, path } = context;
  const faults: Fault[] = [];
  for (const language of story.languages)
    if (!texts[language]?.trim())
      faults.push(fault([...path, language], `no text in "${language}"`, 'Write it in this language too.'));
  for (const [language, text] of Object.entries(texts)) {
    if (story.languages.includes(language))
      faults.push(...checkText(text, language, { ...context, path: [...path, language] }));
    else
      faults.push(
        fault(
          [...path, language],
          `"${language}" is not a language of this story`,
          `Its languages: ${story.languages.join(', ')}.`,
        ),
      );
  }
  return faults;
}

function checkText(text: string, language: string, { story, facts, kit, path }: Context): Fault[] {
  const faults: Fault[] = [];
  for (const segment of parseText(text)) {
    if (segment.type === 'broken')
      faults.push(
        fault(
          path,
          `"${segment.text}" is not a fact`,
          `Write {fact-id} or {fact-id:form} with one of: ${FORMS.join(', ')}; {=7} for a number that claims nothing.`,
        ),
      );
    else if (segment.type === 'fact') {
      const known = facts.get(segment.id);
      if (isLabel(path))
        faults.push(
          fault(path, 'a label names no facts', 'Write it in plain words; date and value are shown beside it.'),
        );
      if (!known) faults.push(fault(path, `there is no fact "${segment.id}"`, nearest(segment.id, facts.keys())));
      else if ((segment.form === 'date' || segment.form === 'year') && !known.date)
        faults.push(fault(path, `the fact "${segment.id}" has no date`, 'Add its date, or use another form.'));
    } else if (segment.type === 'words' && !isFactWords(path) && /\d/.test(segment.text))
      faults.push(
        fault(
          path,
          `"${/\S*\d\S*/.exec(segment.text)?.[0]}" is a number without a source`,
          'Make it a fact and name it {like-this}; write {=7} if it claims nothing.',
        ),
      );
  }
  if (faults.length) return faults;

  const shown = shownText(text, language, { story, facts, kit, path });
  const missing = kit.missingGlyphs(shown);
  if (missing.length)
    faults.push(
      fault(
        path,
        `the typeface has no ${missing.map((c) => `"${c}" (U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`).join(', ')}`,
        'Use another character.',
      ),
    );
  faults.push(...checkPlace(shown, language, { story, facts, kit, path }));
  return faults;
}

/** A text as it will be shown; facts that are not there are left out, they are faults of their own. */
function shownText(template: string, language: string, { story, facts, kit }: Context): string {
  const say = (id: string, form: Form) => {
    const fact = facts.get(id);
    return fact ? sayFact(fact, form, language, story, kit.words) : '';
  };
  return plainText(writeText(template, say, story.keepTogether?.[language]));
}

/**
 * The value of a fact is what its source says, and notes speak about sources: their digits need no further source. Names
 * of organisations and notices ("Hall 2") claim nothing about the story.
 */
const isFactWords = (path: Path): boolean =>
  (path[0] === 'facts' && (path[2] === 'value' || path[2] === 'note')) ||
  path[0] === 'sources' ||
  path[0] === 'theme' ||
  (path[0] === 'kiosk' && path[1] === 'schedule');

const isLabel = (path: Path): boolean => path[0] === 'facts' && path[2] === 'label';

/** Words that somebody three metres away reads while walking past. */
const LONGEST_QUESTION = 10;

/** The question of the attract loop is large, and read in passing. */
function checkFar(shown: string, { kit, path }: Context): Fault[] {
  const words = countWords(shown);
  const over = kit.overflow('far', shown);
  return [
    ...(words > LONGEST_QUESTION
      ? [fault(path, `the question has ${words} words, more than ${LONGEST_QUESTION}`, 'Ask it in fewer words.')]
      : []),
    ...(over ? [fault(path, over, 'Shorten the question.')] : []),
  ];
}

/** What depends on where a text stands: titles and captions have a length, a place and a time to be read in. */
function checkPlace(shown: string, language: string, context: Context): Fault[] {
  const { story, kit, path } = context;
  const faults: Fault[] = [];
  const [room, c, , s, part, i, leaf] = path;
  if (room === 'kiosk' && c === 'attract' && s === 'question') return checkFar(shown, context);
  if (room !== 'chapters' || typeof s !== 'number') return faults;
  if (part === 'title') {
    const words = countWords(shown);
    if (words > longestTitle(language))
      faults.push(
        fault(
          path,
          `the title has ${words} words, more than ${longestTitle(language)}`,
          'Say the claim in fewer words; the rest belongs in the takeaway.',
        ),
      );
    const over = kit.overflow('title', shown);
    if (over) faults.push(fault(path, over, 'Shorten the title.'));
  }
  if (part === 'steps' && leaf === 'caption' && typeof i === 'number') {
    const over = kit.overflow('caption', shown);
    if (over) faults.push(fault(path, over, 'Shorten the caption.'));
    const slide = story.chapters[Number(c)]?.slides[s];
    const seconds = slide?.steps[i]?.seconds ?? 0;
    const title = i === 0 ? (slide?.title as Record<string, string> | undefined)?.[language] : undefined;
    const texts = title ? [shown, shownText(title, language, context)] : [shown];
    const needed = dwellSeconds(texts, language);
    if (needed > seconds + 0.5)
      faults.push(
        fault(
          path,
          `takes ${Math.ceil(needed)} s to read, but the step lasts ${seconds} s`,
          'Shorten the text or raise "seconds".',
        ),
      );
  }
  return faults;
}
