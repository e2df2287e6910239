import type { Given } from '../../quiz/index.ts';
import { openResults, type Results } from '../../results/index.ts';
import type { View } from './view.ts';

let opened: Promise<Results> | null = null;

/** Answers of readers stay on the device. */
const results = (): Promise<Results> => {
  opened ??= openResults();
  opened.catch(() => (opened = null));
  return opened;
};

export async function keepAnswer(given: Given, { library, start }: View): Promise<void> {
  const { id: story, version } = library.manifest;
  await (await results()).keep(given, { story, version, mode: 'learn', language: start.edition });
}

/** How often each option of a question was chosen on this device. */
export const tallyOf = async (question: string): Promise<Readonly<Record<string, number>>> =>
  (await results()).tally(question);

/** Deletes every answer that was kept. */
export const forgetAnswers = async (): Promise<void> => (await results()).forget('learn');
