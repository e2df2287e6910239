import { describe, expect, it } from 'vitest';
import { sampleFact, sampleFrame } from '../../../../test/fixtures/quiz.ts';
import { seededRandom } from '../../random.ts';
import { choice } from './index.ts';
import { optionId, type Option } from './options.ts';

const data = (language: 'vi' | 'en') => ({
  options: [
    { fact: sampleFact('firms', 74_000, 'firm', { language, qualifier: 'over' }), show: 'value' },
    { fact: sampleFact('other', 58_000, 'firm', { language }), show: 'value' },
    { id: 'short', text: { vi: 'một hành động', en: 'an act' }[language] },
    { id: 'long', text: 'so many words that no button could ever hold them all', feedback: 'Too many.' },
  ] as Option[],
  key: { option: 'firms' },
});
const order = (seed: number, language: 'vi' | 'en') =>
  choice.arrange!(data(language), seededRandom(seed)).options.map(optionId);

describe('choice', () => {
  it('shuffles its options by the seed alone, so that they keep their order in every language', () => {
    const orders = Array.from({ length: 50 }, (_, seed) => {
      expect(order(seed, 'vi')).toEqual(order(seed, 'en'));
      expect([...order(seed, 'vi')].sort()).toEqual(['firms', 'long', 'other', 'short']);
      return order(seed, 'vi').join();
    });
    expect(new Set(orders).size).toBeGreaterThan(12);
    expect(data('vi').options.map(optionId)).toEqual(['firms', 'other', 'short', 'long']);
  });
  it('says what is confirmed: a value, quoted words, or the letter of a long option', () => {
    const say = (answer: string) => choice.summary(data('en'), answer, sampleFrame('landscape', 'en'));
    expect(say('other')).toBe('58,000\u00a0firms');
    expect(say('short')).toBe('“an act”');
    expect(say('long')).toBe('D');
  });
  it('states the truth with its qualifier, and has feedback for an option that brings some', () => {
    expect(choice.truth(data('en'))).toBe('over 74,000\u00a0firms');
    expect(choice.feedback!(data('en'), 'long')).toBe('Too many.');
    expect(choice.feedback!(data('en'), 'firms')).toBe(null);
    expect(() => choice.truth({ options: [], key: { option: 'x' } })).toThrow();
  });
});
