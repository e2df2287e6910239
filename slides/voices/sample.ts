/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const boats = (
  value: number,
  date: string,
  kind: 'actual' | 'claim' | 'estimate',
  qualifier: 'about' | 'over' | 'exact',
  vi: string,
  en: string,
) =>
  ({
    value,
    unit: 'boat',
    date,
    kind,
    qualifier,
    source: 'report',
    locator: 'p. 7',
    label: { vi, en },
    ...(kind === 'claim' && { speaker: 'Nguyễn Thị Biển' }),
  }) as const;

export const sample = {
  units: { boat: { vi: 'chiếc thuyền', en: { one: 'boat', other: 'boats' } } },
  facts: {
    press: boats(50000, '2019-05', 'actual', 'about', 'Thuyền theo tờ báo', 'Boats in the paper'),
    head: boats(58000, '2020-12', 'claim', 'over', 'Thuyền theo trưởng cảng', 'Boats as the harbour master says'),
    added: boats(13000, '2020', 'claim', 'over', 'Thuyền đóng thêm', 'Boats added'),
    before: {
      formula: 'difference',
      of: ['added', 'head'],
      qualifier: 'about',
      label: { vi: 'Số thuyền một năm trước đó', en: 'Boats a year before' },
    },
    open: {
      formula: 'difference',
      of: ['before', 'press'],
      qualifier: 'about',
      label: { vi: 'Phần chưa khớp', en: 'What does not fit' },
    },
    reason: {
      value: { vi: 'Cách đếm không được nêu ở đâu cả', en: 'Nobody says how the boats were counted' },
      kind: 'actual',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 8',
      label: { vi: 'Cách đếm', en: 'How it was counted' },
    },
  },
  slide: {
    id: 'boats',
    scene: 'voices',
    title: { vi: 'Hai nguồn lệch nhau {open}', en: 'Two sources are {open} apart' },
    takeaway: { vi: 'Các nguồn chưa khớp, lệch {open:stated}.', en: 'The sources are {open:stated} apart.' },
    data: {
      items: [
        {
          fact: 'press',
          who: { vi: 'Báo Sóng Biển, {press:date}', en: 'The Harbour Paper, {press:date}' },
          label: {
            vi: 'số thuyền khi mùa cá bắt đầu, theo lời phóng viên đếm ở bến',
            en: 'boats when the season began, as its reporter counted at the quay',
          },
        },
        {
          fact: 'head',
          who: { vi: 'Trưởng cảng, {head:date}', en: 'The harbour master, {head:date}' },
          label: {
            vi: 'số thuyền cuối mùa, sau khi thêm hơn mười nghìn chiếc',
            en: 'boats at the end of the season, after more than ten thousand joined',
          },
        },
        {
          fact: 'before',
          who: { vi: 'Phép tính của chúng tôi', en: 'Our own calculation' },
          label: { vi: 'vậy một năm trước đó chỉ có chừng này', en: 'so a year earlier there were only so many' },
        },
        {
          fact: 'reason',
          who: { vi: 'Sổ cảng', en: 'The harbour book' },
          label: { vi: 'điều còn bỏ ngỏ', en: 'what stays open' },
        },
      ],
      gap: {
        fact: 'open',
        label: {
          vi: 'là khoảng lệch giữa hai nguồn, chưa ai giải thích',
          en: 'lie between the two, and nobody has explained them',
        },
      },
    },
    steps: [
      { view: { shown: 1 }, caption: { vi: 'Tờ báo nói.', en: 'The paper says.' }, seconds: 16 },
      { view: { shown: 2 }, caption: { vi: 'Trưởng cảng nói.', en: 'The harbour master says.' }, seconds: 12 },
      { view: { shown: 3 }, caption: { vi: 'Ta thử tính.', en: 'We do the sum.' }, seconds: 12 },
      { view: { shown: 4 }, caption: { vi: 'Sổ ghi gì?', en: 'What the book has.' }, seconds: 12 },
      { view: { shown: 4, gap: true }, caption: { vi: 'Chỗ chưa khớp.', en: 'Where they part.' }, seconds: 12 },
    ],
  },
} as const;
