import { plainText } from '../../../content/index.ts';
import type { ChoiceData } from './schema.ts';

export type Option = ChoiceData['options'][number];

/** What an option is called in answers and keys: its own id, or the id of its fact. */
export const optionId = (option: Option): string => ('fact' in option ? option.fact.id : option.id);

/** What an option reads: its words, or the value or label of its fact. */
export const optionText = (option: Option): string =>
  'fact' in option ? (option.show === 'label' ? option.fact.label : option.fact.text) : plainText(option.text);

/** Letters that options are called by, in the order shown. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
