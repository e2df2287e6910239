import { readFileSync } from 'node:fs';
import type { Sample } from '../fixtures/sample-story.ts';

/** What is written beside a scene kind or type of question: its page, the examples on it, and its sample. */

export const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);
export const readText = (path: string): string => readFileSync(inRoot(path), 'utf8');

export const scenePage = (kind: string): string => readText(`slides/${kind}/about.md`);
export const questionPage = (type: string): string => readText(`src/quiz/questions/${type}/about.md`);

const scenes = import.meta.glob<Sample>('../../slides/*/sample.ts', { import: 'sample' });
const questions = import.meta.glob<QuestionSample>('../../src/quiz/questions/*/sample.ts', { import: 'sample' });

/** A question as an author writes it, with what it names. */
export interface QuestionSample {
  readonly units: object;
  readonly facts: object;
  readonly question: { readonly id: string; readonly type: string };
}

export const sceneSample = (kind: string): Promise<Sample> => scenes[`../../slides/${kind}/sample.ts`]!();
export const questionSample = (type: string): Promise<QuestionSample> =>
  questions[`../../src/quiz/questions/${type}/sample.ts`]!();

/** A slide as a page shows it: without its words. */
export interface Example {
  readonly scene: string;
  readonly data: object;
  readonly steps: readonly { readonly view: object }[];
}

export const examplesOn = (page: string): Example[] =>
  [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json]) => JSON.parse(json!) as Example);

/** The sample with its data and steps taken from an example; every step has the words of the sample's first. */
export function sampleOf(sample: Sample, { data, steps }: Example): Sample {
  const [words] = (sample.slide as unknown as { readonly steps: readonly object[] }).steps;
  const slide = { ...sample.slide, data, steps: steps.map(({ view }) => ({ ...words, view })) };
  return { ...sample, slide };
}
