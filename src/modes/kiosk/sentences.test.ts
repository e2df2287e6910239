import { describe, expect, it } from 'vitest';
import { bothWords } from '../../content/bilingual.ts';
import { BESIDE } from '../../content/index.ts';
import { sayer } from '../../ui/index.ts';
import { catalogue } from '../../ui/words/index.ts';
import { sentences, textOf } from './sentences.ts';
import { dayName, inMinutes, timeLeft } from './time-left.ts';

const MINUTE = 60_000;

describe('a sentence with numbers in it', () => {
  const left = (language: string) => ({ time: '08:00', left: timeLeft(12 * MINUTE, language) });

  it('writes them as its language does', () => {
    expect(sentences(sayer(catalogue['vi']!), 'schedule.opens', 'vi', left)).toEqual([
      { language: 'vi', text: 'Mở cửa lúc 08:00, còn 12 phút nữa' },
    ]);
  });

  it('stands once for each language where both are shown', () => {
    const both = {
      'schedule.opens': `${catalogue['vi']!['schedule.opens']}${BESIDE}${catalogue['en']!['schedule.opens']}`,
    };
    expect(sentences(sayer(both), 'schedule.opens', 'vi,en', left)).toEqual([
      { language: 'vi', text: 'Mở cửa lúc 08:00, còn 12 phút nữa' },
      { language: 'en', text: 'Opens at 08:00, in 12 minutes' },
    ]);
  });

  it('is known by its line where it ends with a stop of its own', () => {
    const words = bothWords(catalogue['vi']!, catalogue['en']!);
    expect(sentences(sayer(words), 'schedule.closed', 'vi,en').map(({ text }) => text)).toEqual(
      ['vi', 'en'].map((language) => catalogue[language]!['schedule.closed']),
    );
  });

  it('takes its text from the same language', () => {
    expect([0, 1].map((i) => textOf('Phiên toàn thể\nThe plenary', i))).toEqual(['Phiên toàn thể', 'The plenary']);
    expect(textOf('Forum', 1)).toBe('Forum');
  });
});

describe('the time that is left', () => {
  it('is told in whole minutes, and counted from ten of them on', () => {
    expect(timeLeft(59 * MINUTE + 1, 'en')).toBe('60 minutes');
    expect(timeLeft(10 * MINUTE + 1, 'vi')).toBe('11 phút');
    expect(timeLeft(10 * MINUTE, 'vi')).toBe('10:00');
    expect(timeLeft(9 * MINUTE + 5000, 'en')).toBe('9:05');
    expect(timeLeft(1, 'en')).toBe('0:01');
    expect(inMinutes(1, 'en')).toBe('1 minute');
  });

  it('has days named in the language', () => {
    expect(dayName('2025-12-20', 'vi')).toBe('thứ Bảy, 20 tháng 12');
    expect(dayName('2025-12-20', 'en')).toBe('Saturday 20 December');
  });
});
