/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const part = (value: number, vi: string, en: string) =>
  ({
    value,
    unit: 'vnd',
    date: '2018',
    kind: 'estimate',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 4',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { vnd: { vi: '{n} đồng', en: 'VND {n}', notation: 'compact', digits: 1 } },
  facts: {
    all: part(60e9, 'Tổng doanh thu', 'Revenue in all'),
    rice: part(46e9, 'Lúa gạo', 'Rice'),
    fruit: part(9e9, 'Trái cây', 'Fruit'),
    tea: part(3.5e9, 'Chè', 'Tea'),
    honey: part(1e9, 'Mật ong', 'Honey'),
    parts: {
      formula: 'sum',
      of: ['rice', 'fruit', 'tea', 'honey'],
      label: { vi: 'Bốn phần cộng lại', en: 'The four parts added' },
    },
    gap: { formula: 'difference', of: ['parts', 'all'], label: { vi: 'Phần chênh', en: 'What is missing' } },
  },
  slide: {
    id: 'harvest',
    scene: 'bars',
    title: { vi: 'Lúa gạo mang về {rice} trong {all}', en: 'Rice earned {rice} of {all}' },
    takeaway: { vi: 'Lúa gạo lớn hơn ba phần kia cộng lại.', en: 'Rice is more than the other three together.' },
    data: {
      whole: { fact: 'all', label: { vi: 'Tổng doanh thu', en: 'Revenue in all' } },
      parts: [
        { fact: 'rice', label: { vi: 'Lúa gạo', en: 'Rice' } },
        { fact: 'fruit', label: { vi: 'Trái cây', en: 'Fruit' } },
        { fact: 'tea', label: { vi: 'Chè', en: 'Tea' } },
        { fact: 'honey', label: { vi: 'Mật ong', en: 'Honey' } },
      ],
      sum: { fact: 'parts', label: { vi: 'Bốn phần cộng lại', en: 'The four parts added up' } },
      gap: { fact: 'gap', label: { vi: 'chưa rõ từ đâu', en: 'not accounted for' } },
    },
    steps: [
      { view: { show: 'whole' }, caption: { vi: 'Cả mùa.', en: 'The whole harvest.' }, seconds: 15 },
      { view: { show: 'stack', focus: 'rice' }, caption: { vi: 'Bốn phần.', en: 'Its four parts.' }, seconds: 12 },
      { view: { show: 'rows' }, caption: { vi: 'Mỗi phần một hàng.', en: 'A row for each.' }, seconds: 12 },
      {
        view: { show: 'rows', only: ['fruit', 'tea', 'honey'], focus: 'tea' },
        caption: { vi: 'Ba phần nhỏ.', en: 'The small three.' },
        seconds: 12,
      },
      { view: { show: 'sum' }, caption: { vi: 'Cộng lại.', en: 'Added up again.' }, seconds: 12 },
    ],
  },
} as const;
