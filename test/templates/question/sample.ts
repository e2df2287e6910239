/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const trees = (value: number, date: string, vi: string, en: string) =>
  ({
    value,
    unit: 'tree',
    date,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 8',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { tree: { vi: '{n} cây', en: { one: '{n} tree', other: '{n} trees' } } },
  facts: {
    'trees-then': trees(400, '2014', 'Số cây ban đầu', 'Trees at first'),
    'trees-now': trees(950, '2024', 'Số cây hiện nay', 'Trees today'),
  },
  question: {
    id: 'more-trees',
    type: 'new-comer',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 1,
    prompt: {
      vi: 'So với năm {trees-then:year}, nay phố nhiều hay ít cây hơn?',
      en: 'Does the street have more or fewer trees than in {trees-then:year}?',
    },
    fact: 'trees-now',
    than: 'trees-then',
    more: { vi: 'Nhiều hơn', en: 'More' },
    less: { vi: 'Ít hơn', en: 'Fewer' },
    explain: { vi: 'Nay có {trees-now}.', en: 'There are {trees-now} today.' },
  },
} as const;
