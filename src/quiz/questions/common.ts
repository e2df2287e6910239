import * as v from 'valibot';
import { id, localised } from '../../content/index.ts';

/** What every question has, beside what its type adds. */
export const questionEntries = {
  id: id(),
  chapter: id(),
  shows: v.string(),
  level: v.picklist([1, 2, 3]),
  prompt: localised(240),
  explain: localised(600),
};
