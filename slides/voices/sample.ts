/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const count = (value: number, date: string, kind: string, vi: string, en: string) => ({
  value,
  unit: 'tree',
  date,
  kind,
  qualifier: 'about',
  source: 'report',
  locator: 'p. 2',
  label: { vi, en },
  ...(kind === 'claim' && { speaker: 'Trần Thị Hòa' }),
});

export const sample = {
  units: { tree: { vi: 'cây', en: { one: 'tree', other: 'trees' } } },
  facts: {
    counted: count(48000, '2019-05', 'actual', 'Cây đếm được', 'Trees counted'),
    told: count(52000, '2019', 'claim', 'Cây theo lời kể', 'Trees as told'),
    shade: {
      value: { vi: 'rừng xanh nhất vùng', en: 'the greenest wood of the region' },
      date: '2020',
      kind: 'claim',
      qualifier: 'exact',
      speaker: 'Lê Văn An',
      source: 'report',
      locator: 'p. 9',
      label: { vi: 'Lời khen về khu rừng', en: 'What is said of the wood' },
    },
    apart: { formula: 'difference', of: ['counted', 'told'], label: { vi: 'Khoảng cách', en: 'How far apart' } },
  },
  slide: {
    id: 'trees',
    scene: 'voices',
    title: { vi: 'Hai người đếm một khu rừng, ra hai con số', en: 'Two people count one wood and get two numbers' },
    takeaway: { vi: 'Hai nguồn cách nhau {apart}.', en: 'The two sources are {apart} apart.' },
    data: {
      items: [
        {
          fact: 'counted',
          who: { vi: 'Sổ của kiểm lâm, tháng {counted:date}', en: 'The foresters’ book, {counted:date}' },
          label: {
            vi: 'đếm từng cây dọc theo con suối và trên hai quả đồi',
            en: 'counted one by one along the stream and on both hills',
          },
        },
        {
          fact: 'told',
          who: { vi: 'Trần Thị Hòa, trưởng thôn', en: 'Trần Thị Hòa, head of the village' },
          label: { vi: 'theo trí nhớ của người già trong thôn', en: 'as the old people of the village remember it' },
        },
        {
          fact: 'shade',
          who: { vi: 'Lê Văn An, khách qua đường', en: 'Lê Văn An, passing through' },
          label: { vi: 'một lời khen, không ai đo', en: 'praise that nobody has measured' },
        },
      ],
      gap: {
        fact: 'apart',
        label: {
          vi: 'giữa sổ và lời kể; không nguồn nào giải thích vì sao',
          en: 'between book and memory; no source explains why',
        },
      },
    },
    steps: [
      { view: { shown: 1 }, caption: { vi: 'Người thứ nhất đếm.', en: 'The first one counts.' }, seconds: 15 },
      { view: { shown: 2 }, caption: { vi: 'Người thứ hai nhớ.', en: 'The second one remembers.' }, seconds: 12 },
      { view: { shown: 3 }, caption: { vi: 'Người thứ ba khen.', en: 'The third one praises.' }, seconds: 12 },
      { view: { shown: 3, gap: true }, caption: { vi: 'Vẫn còn một khoảng cách.', en: 'A gap remains.' }, seconds: 12 },
    ],
  },
} as const;
