/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const days = (value: number, date: string, vi: string, en: string) =>
  ({
    value,
    unit: 'day',
    date,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 5',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { day: { vi: '{n} ngày', en: { one: '{n} day', other: '{n} days' } } },
  facts: {
    'pick-days': days(2, '2024', 'Hái búp', 'Picking'),
    'roll-days': days(1, '2024', 'Vò chè', 'Rolling'),
    'dry-days': days(9, '2024', 'Sấy khô', 'Drying'),
  },
  question: {
    id: 'days-of-work',
    type: 'match',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 2,
    prompt: { vi: 'Mỗi việc làm chè mất bao lâu?', en: 'How long does each of these take?' },
    pairs: [
      { left: { fact: 'pick-days', show: 'label' }, right: { fact: 'pick-days' } },
      { left: { fact: 'roll-days', show: 'label' }, right: { fact: 'roll-days' } },
      { left: { fact: 'dry-days', show: 'label' }, right: { fact: 'dry-days' } },
    ],
    extra: [{ text: { vi: 'cả một mùa', en: 'a whole season' } }],
    explain: { vi: 'Sấy khô lâu nhất: {dry-days}.', en: 'Drying takes longest: {dry-days}.' },
  },
} as const;
