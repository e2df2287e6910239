import { describe, expect, it } from 'vitest';
import { sampleFact } from '../../../../test/fixtures/quiz.ts';
import type { Reading } from '../common.ts';
import { sealMatch, type MatchFilled } from './schema.ts';

const fact = (id: string, value: number, label = `label of ${id}`) =>
  sampleFact(id, value, 'firm', { language: 'en', kind: 'target', label, qualifier: 'over' });
const filled = (id: string) =>
  ({
    id,
    pairs: [
      { left: { text: 'one' }, right: { text: 'labour' } },
      { left: { fact: fact('few', 10), show: 'label' }, right: { fact: fact('few', 10), show: 'value' } },
      { left: { text: 'three' }, right: { fact: fact('many', 30), show: 'year' } },
    ],
    extra: [{ text: 'too many' }],
  }) as unknown as MatchFilled;
const seal = (id: string) => sealMatch(filled(id));
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const read = (card: Reading) => plain('text' in card ? card.text : card.value);

describe('sealMatch(data)', () => {
  it('asks with words and meaningless ids alone: no facts, no kinds, no qualifiers', () => {
    const { ask } = seal('which');
    for (const card of [...ask.lefts, ...ask.rights]) {
      expect(Object.keys(card)).toHaveLength(2);
      expect(card.id).toMatch(/^[lr]\d$/);
    }
    expect(ask.lefts.map(read)).toEqual(['one', 'label of few', 'three']);
    expect(ask.rights.map(read).sort()).toEqual(['10 firms', '2024', 'labour', 'too many']);
  });
  it('gives rights their ids in an order that differs from question to question, so that it tells nothing', () => {
    const found = Array.from({ length: 60 }, (_, i) => Object.values(seal(`q-${i}`).key.pairs).join());
    expect(new Set(found).size).toBeGreaterThan(15);
  });
  it('gives the same ids in every language, and knows the partner of each', () => {
    const [once, again] = [seal('which'), seal('which')];
    expect(once).toEqual(again);
    const right = (left: string) => once.ask.rights.find(({ id }) => id === once.key.pairs[left])!;
    expect(['l1', 'l2', 'l3'].map((left) => read(right(left)))).toEqual(['labour', '10 firms', '2024']);
  });
  it('keeps the facts with the truth; a kind only where the value is shown', () => {
    const { facts, pairs, stated } = seal('which').key;
    expect(facts).toEqual({
      l2: { id: 'few' },
      [pairs['l2']!]: { id: 'few', kind: 'target' },
      [pairs['l3']!]: { id: 'many' },
    });
    expect(stated.map(({ text }) => plain(text))).toEqual([
      'one – labour',
      'label of few – over 10 firms',
      'three – 2024',
    ]);
  });
});
