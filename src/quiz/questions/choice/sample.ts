/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const harvest = (value: number, date: string, vi: string, en: string) =>
  ({
    value,
    unit: 'tonne',
    date,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 4',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { tonne: { vi: '{n} tấn', en: { one: '{n} tonne', other: '{n} tonnes' } } },
  facts: {
    rice: harvest(46, '2018', 'Lúa gạo', 'Rice'),
    fruit: harvest(9, '2018', 'Trái cây', 'Fruit'),
    tea: harvest(4, '2018', 'Chè', 'Tea'),
  },
  question: {
    id: 'largest-harvest',
    type: 'choice',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 1,
    prompt: { vi: 'Mùa này nông trại thu được thứ gì nhiều nhất?', en: 'Which harvest was the largest?' },
    options: [
      { fact: 'rice', show: 'label' },
      { fact: 'fruit', show: 'label', feedback: { vi: 'Trái cây chỉ có {fruit}.', en: 'Fruit came to {fruit}.' } },
      { fact: 'tea', show: 'label' },
    ],
    key: { pick: 'largest' },
    explain: { vi: 'Lúa gạo thu được {rice}, trái cây {fruit}.', en: 'Rice came to {rice}, fruit to {fruit}.' },
  },
} as const;
