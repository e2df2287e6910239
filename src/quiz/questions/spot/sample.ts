/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const share = (value: number, date: string, vi: string, en: string) =>
  ({
    value,
    unit: 'percent',
    date,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 6',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { percent: { vi: '{n}%', en: '{n}%' } },
  facts: {
    'by-boat': share(52, '2024', 'Đi thuyền', 'By boat'),
    'by-bike': share(30, '2024', 'Đi xe đạp', 'By bicycle'),
    'on-foot': share(18, '2024', 'Đi bộ', 'On foot'),
  },
  question: {
    id: 'by-bicycle',
    type: 'spot',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 1,
    prompt: { vi: 'Phần nào là của người đi xe đạp?', en: 'Which part came by bicycle?' },
    form: 'parts',
    marks: [{ fact: 'by-boat' }, { fact: 'by-bike' }, { fact: 'on-foot' }],
    key: { mark: 'by-bike' },
    explain: { vi: '{by-bike} khách tới chợ bằng xe đạp.', en: '{by-bike} came to the market by bicycle.' },
  },
} as const;
