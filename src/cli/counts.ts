import type { Story } from '../content/index.ts';

/** What a story holds, in one line: "1 chapter, 4 slides, ...". */
export function countsOf({ chapters, facts, questions, languages }: Story): string {
  const slides = chapters.flatMap((chapter) => chapter.slides);
  const steps = slides.flatMap((slide) => slide.steps);
  return [
    count(chapters.length, 'chapter'),
    count(slides.length, 'slide'),
    count(steps.length, 'step'),
    count(Object.keys(facts).length, 'fact'),
    count(questions.length, 'question'),
    `${count(languages.length, 'language')} (${languages.join(', ')})`,
  ].join(', ');
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
