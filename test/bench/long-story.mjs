import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root.mjs';

/** The ten slides that both sides tell, by where they stand in the story. A quiz is no slide here, so neither side has one. */
const TEN = [
  ['title', 'prologue/drum'],
  ['bars', '2019-the-call/revenue'],
  ['line', 'epilogue/three-counts'],
  ['share', '2024-self-reliance/value-share'],
  ['timeline', 'prologue/arc'],
  ['table', '2025-to-lead/what-lead-means'],
  ['ranks', '2019-the-call/world-ranks'],
  ['figures', '2019-the-call/budget-jobs'],
  ['promise', '2019-the-call/promised-2019'],
  ['closing', 'epilogue/your-turn'],
];
/** What the slides are called in the figures, and how many steps both sides take through each. */
export const SCENES = TEN.map(([name]) => name);
export const STEPS = [3, 5, 5, 4, 4, 3, 4, 3, 2, 2];

/** A story has 40 chapters at most. */
const MOST_CHAPTERS = 40;

/** As many as a small story has; how long the story is does not change them. */
const QUESTIONS = 20;

/** Nobody guesses in the plain deck. */
const withoutGuess = ({ guess: _, ...rest }) => rest;

/** As many slides as each chapter of a story of so many has. */
export const chapterSize = (count) => Math.max(TEN.length, Math.ceil(count / MOST_CHAPTERS));

/** The story's own ten slides, over and over, as a story of so many slides: in chapters of ten, or of as many as it takes. */
export function longStory(count) {
  const story = JSON.parse(readFileSync(join(ROOT, 'data/content.json'), 'utf8'));
  const slides = TEN.map(([name, place]) => {
    const [chapter, id] = place.split('/');
    const slide = story.chapters.find((one) => one.id === chapter).slides.find((one) => one.id === id);
    const steps = slide.steps.map(({ notes: _, view, ...step }) => ({ ...step, view: withoutGuess(view) }));
    const rest = { ...slide, priority: undefined, more: undefined };
    return { ...rest, id: name, data: withoutGuess(slide.data), steps };
  });
  const size = chapterSize(count);
  const all = Array.from({ length: count }, (_, i) => ({
    ...slides[i % TEN.length],
    id: SCENES[i % TEN.length] + (i < TEN.length ? '' : `-${i}`),
  }));
  const chapters = Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    ...story.chapters[0],
    id: `part-${i}`,
    sources: Object.keys(story.sources),
    slides: all.slice(i * size, (i + 1) * size),
  }));
  const questions = story.questions
    .slice(0, QUESTIONS)
    .map(({ apart: _, ...question }) => ({ ...question, chapter: 'part-0', shows: 'part-0/title/0' }));
  const quiz = { ...story.quiz, surprises: undefined };
  return withFactsInUse({
    ...story,
    chapters,
    questions,
    quiz,
    kiosk: {
      ...story.kiosk,
      start: 'part-0/title/0',
      attract: [
        {
          slide: 'part-0/bars',
          seconds: [4, 4, 4, 4, 4],
          question: story.kiosk.attract[1].question,
          invite: story.kiosk.attract[1].invite,
        },
      ],
    },
  });
}

/** A fact that nothing names is a fault of a story. */
function withFactsInUse({ facts, ...story }) {
  const all = Object.entries(facts);
  const usedBy = (text) =>
    all.filter(([id]) => text.includes(`"${id}"`) || text.includes(`{${id}}`) || text.includes(`{${id}:`));
  const grow = (used) => {
    const more = usedBy(JSON.stringify([story.chapters.slice(0, 1), story.questions, story.kiosk, used]));
    return more.length === used.length ? used : grow(more);
  };
  return { ...story, facts: Object.fromEntries(grow([])) };
}
