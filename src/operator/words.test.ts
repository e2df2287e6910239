import { describe, expect, it } from 'vitest';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';
import { operatorSay, panelLanguage, sayIfKnown } from './words.ts';

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of the panel', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('says "%s" in both languages with the same values', (key) => {
    expect(holes(vi[key])).toEqual(holes(en[key]));
    expect(vi[key].normalize('NFC')).toBe(vi[key]);
    expect(vi[key]).not.toBe('');
  });

  it('speaks the first language of an edition, and English where it has no words of it', () => {
    expect(['vi', 'vi,en', 'en,vi', 'fr', ''].map((edition) => panelLanguage(edition))).toEqual([
      'vi',
      'vi',
      'en',
      'en',
      'en',
    ]);
    expect(operatorSay('vi,en')('tour.length', { n: 5 })).toBe('5 phút');
  });

  it('speaks as the story does where that brings its words, whatever its language', () => {
    const own = { ...en, close: 'Fermer', 'tour.length': '{n} min' };
    expect(['fr,de', 'vi', ''].map((edition) => panelLanguage(edition, own))).toEqual(['fr', 'vi', '']);
    expect([operatorSay('fr,de', own)('close'), operatorSay('fr', own)('tour.length', { n: 5 })]).toEqual([
      'Fermer',
      '5 min',
    ]);
  });

  it('shows what the server named where it knows no word for it', () => {
    expect(sayIfKnown(operatorSay('en'), 'remark.too-hard', 'too-hard')).toBe(en['remark.too-hard']);
    expect(sayIfKnown(operatorSay('en'), 'remark.new', 'new')).toBe('new');
  });
});
