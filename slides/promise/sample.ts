/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const fact = (
  kind: string,
  value: unknown,
  unit: string | null,
  date: string,
  vi: string,
  en: string,
  qualifier = 'exact',
) => ({
  value,
  ...(unit && { unit }),
  date,
  kind,
  qualifier,
  source: 'report',
  locator: 'p. 7',
  label: { vi, en },
});

export const sample = {
  units: {
    km: { vi: 'ki-lô-mét', en: { one: 'kilometre', other: 'kilometres' } },
    tree: { vi: 'cây', en: { one: 'tree', other: 'trees' } },
    vnd: { vi: '{n} đồng', en: 'VND {n}', notation: 'compact', digits: 1 },
    percent: { vi: '{n}%', en: '{n}%' },
  },
  facts: {
    'path-target': fact('target', 120, 'km', '2024', 'Đường ven sông', 'River path'),
    'path-built': fact('actual', 86, 'km', '2024-12', 'Đường đã xây', 'Path built', 'over'),
    'tree-target': fact('target', 50000, 'tree', '2025', 'Cây sẽ trồng', 'Trees to plant'),
    'tree-planted': fact('estimate', 31000, 'tree', '2025-06', 'Cây đã trồng', 'Trees planted', 'about'),
    'cost-forecast': fact('forecast', 98.5e9, 'vnd', '2025', 'Vốn dự kiến', 'Money foreseen'),
    'clean-target': fact('target', 90, 'percent', '2030', 'Nước sạch', 'Clean water', 'over'),
    'market-promise': fact(
      'target',
      { vi: 'một chợ nổi mới', en: 'a new floating market' },
      null,
      '2023',
      'Chợ nổi',
      'Floating market',
    ),
    'market-opened': fact('actual', '2023-09-02', null, '2023-09-02', 'Ngày mở chợ', 'Opening of the market'),
  },
  slide: {
    id: 'river',
    scene: 'promise',
    title: { vi: 'Lời hứa bên sông: điều đã có tin, điều còn chờ', en: 'Promises by the river, and news of some' },
    takeaway: { vi: 'Hai điều chưa được nhắc lại.', en: 'Two have not been spoken of again.' },
    data: {
      rows: [
        {
          promised: {
            fact: 'path-target',
            label: { vi: 'đường đi bộ dọc hai bờ sông', en: 'of footpath along both banks' },
          },
          reported: {
            fact: 'path-built',
            label: { vi: 'đã thông xe đạp và người đi bộ', en: 'open to walkers and bicycles' },
          },
        },
        {
          promised: {
            fact: 'tree-target',
            label: { vi: 'trồng trên các bãi bồi và trước cổng trường', en: 'on the flats and before school gates' },
          },
          reported: {
            fact: 'tree-planted',
            label: { vi: 'còn xanh khi ban quản lý đi đếm lại', en: 'still green when the wardens counted' },
          },
        },
        {
          promised: {
            fact: 'cost-forecast',
            label: { vi: 'từ ngân sách và người dân góp', en: 'from the budget and from residents' },
          },
        },
        {
          promised: { fact: 'market-promise', label: { vi: 'ở ngã ba sông', en: 'where the rivers meet' } },
          reported: { fact: 'market-opened', label: { vi: 'phiên chợ đầu tiên họp', en: 'the first market was held' } },
        },
        {
          promised: {
            fact: 'clean-target',
            label: {
              vi: 'số ngày trong năm nước sông đủ sạch để trẻ em của mọi phường xuống bơi được',
              en: 'of the days of a year with water clean enough for the children to swim in',
            },
          },
        },
      ],
    },
    steps: [
      { view: { promised: 1 }, caption: { vi: 'Lời hứa đầu tiên.', en: 'The first promise.' }, seconds: 16 },
      { view: { promised: 5 }, caption: { vi: 'Năm lời hứa.', en: 'Five promises.' }, seconds: 16 },
      { view: { promised: 5, reported: true }, caption: { vi: 'Ba điều có tin.', en: 'News of three.' }, seconds: 14 },
      {
        view: { promised: 5, reported: true, missing: true },
        caption: { vi: 'Hai điều chưa nghe nói tới.', en: 'Of two, nothing is heard.' },
        seconds: 12,
      },
    ],
  },
} as const;
