/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const boats = (value: number, date: string, vi: string, en: string) =>
  ({
    value,
    unit: 'boat',
    date,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 7',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { boat: { vi: '{n} thuyền', en: { one: '{n} boat', other: '{n} boats' } } },
  facts: {
    'boats-then': boats(120, '2015', 'Thuyền năm đầu', 'Boats at first'),
    'boats-now': boats(340, '2024', 'Thuyền hiện nay', 'Boats today'),
  },
  question: {
    id: 'boats-today',
    type: 'estimate',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 2,
    prompt: { vi: 'Nay cảng có bao nhiêu thuyền?', en: 'How many boats does the harbour have today?' },
    key: 'boats-now',
    axis: { from: 0, to: 600, step: 10 },
    anchor: { fact: 'boats-then', label: { vi: 'năm {boats-then:year}', en: 'in {boats-then:year}' } },
    tolerance: 150,
    explain: { vi: 'Cảng đếm được {boats-now}.', en: 'The harbour counted {boats-now}.' },
  },
} as const;
