import { describe, expect, it } from 'vitest';
import { sampleFrame } from '../../../../test/fixtures/quiz.ts';
import { seededRandom } from '../../random.ts';
import { choice } from './index.ts';
import type { ChoiceAsk, ChoiceKey } from './schema.ts';

const ask = (language: 'vi' | 'en'): ChoiceAsk => ({
  several: false,
  options: [
    { id: 'firms', value: '74,000' },
    { id: 'other', value: '58,000\u00a0firms' },
    { id: 'short', text: { vi: 'một hành động', en: 'an act' }[language] },
    { id: 'long', text: 'so many words that no button could ever hold them all' },
  ],
});
const key: ChoiceKey = { ids: ['firms'], stated: [{ text: 'over 74,000' }], feedback: { long: 'Too many.' } };
const order = (seed: number, language: 'vi' | 'en') =>
  choice.arrange!(ask(language), seededRandom(seed)).options.map(({ id }) => id);

describe('choice', () => {
  it('shuffles its options by the seed alone, so that they keep their order in every language', () => {
    const orders = Array.from({ length: 50 }, (_, seed) => {
      expect(order(seed, 'vi')).toEqual(order(seed, 'en'));
      expect([...order(seed, 'vi')].sort()).toEqual(['firms', 'long', 'other', 'short']);
      return order(seed, 'vi').join();
    });
    expect(new Set(orders).size).toBeGreaterThan(12);
    expect(ask('vi').options.map(({ id }) => id)).toEqual(['firms', 'other', 'short', 'long']);
  });
  it('says what is confirmed: a value, quoted words, the letter of a long option, the letters of several', () => {
    const say = (...answer: string[]) => choice.summary(ask('en'), answer, sampleFrame('landscape', 'en'));
    expect(say('other')).toBe('58,000\u00a0firms');
    expect(say('short')).toBe('“an act”');
    expect(say('long')).toBe('D');
    expect(say('long', 'firms')).toBe('A, D');
  });
  it('states the truth with its qualifier, and has feedback for the option that is wrong', () => {
    expect(choice.truth(ask('en'), key)).toBe('over 74,000');
    expect(choice.feedback!(ask('en'), key, ['long'])).toBe('Too many.');
    expect(choice.feedback!(ask('en'), key, ['firms', 'long'])).toBe('Too many.');
    expect(choice.feedback!(ask('en'), key, ['firms'])).toBe(null);
    expect(() => choice.truth({ options: [], several: false }, key)).toThrow();
  });
});
