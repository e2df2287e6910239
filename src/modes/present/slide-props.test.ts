import { describe, expect, it } from 'vitest';
import { SlideProps } from './slide-props.ts';
import { newTalk, type Talk } from './talk.ts';

const talk = newTalk([{ id: 'rice', slides: [{ id: 'field', steps: 3 }] }]);
const withInputs = (inputs: Talk['inputs']): Talk => ({ ...talk, inputs });

describe('what a talk says of a picture', () => {
  it('names inputs by the slides of the chapter on screen', () => {
    const inputs = { 'rice/field': { guess: 4 }, 'tea/hill': { guess: 5 } };
    expect(new SlideProps().inputsOf(withInputs(inputs))).toEqual({ field: { guess: 4 } });
  });

  it('is the same object until it says something else, however often it is told', () => {
    const props = new SlideProps();
    const first = props.inputsOf(withInputs({ 'rice/field': { guess: 4 } }));
    expect(props.inputsOf(withInputs({ 'rice/field': { guess: 4 }, 'tea/hill': { guess: 1 } }))).toBe(first);
    expect(props.inputsOf(withInputs({ 'rice/field': { guess: 5 } }))).not.toBe(first);
    const lit = props.accentOf({ ...talk, look: 'field/a' });
    expect(props.accentOf({ ...talk, look: 'field/a' })).toBe(lit);
    expect(props.accentOf({ ...talk, look: 'field/b' })).not.toBe(lit);
    expect(props.accentOf(talk)).toBe(null);
  });
});
