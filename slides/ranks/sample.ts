/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const rank = (value: number, kind: string, qualifier: string, vi: string, en: string) =>
  ({
    value,
    unit: 'rank',
    date: '2024',
    kind,
    qualifier,
    source: 'report',
    locator: 'p. 3',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { rank: { vi: 'hạng {n}', en: 'rank {n}', notation: 'plain' } },
  facts: {
    pepper: rank(2, 'actual', 'exact', 'Hạng về hạt tiêu', 'Rank in pepper'),
    lacquer: rank(10, 'estimate', 'up-to', 'Hạng về sơn mài', 'Rank in lacquer'),
    silk: rank(17, 'actual', 'exact', 'Hạng về tơ lụa', 'Rank in silk'),
    'silk-wanted': rank(5, 'target', 'up-to', 'Hạng cần đạt về tơ lụa', 'Rank wanted in silk'),
  },
  slide: {
    id: 'market',
    scene: 'ranks',
    title: { vi: 'Hạt tiêu đã lên tới {pepper}', en: 'Pepper has come to {pepper}' },
    takeaway: { vi: 'Hạt tiêu: {pepper}; tơ lụa: {silk}.', en: 'Pepper: {pepper}; silk: {silk}.' },
    data: {
      rungs: 30,
      items: [
        {
          fact: 'pepper',
          label: { vi: 'bán hạt tiêu ra nước ngoài', en: 'selling pepper abroad' },
          field: { vi: 'trên thế giới', en: 'in the world' },
        },
        {
          fact: 'lacquer',
          label: {
            vi: 'tranh sơn mài và đồ sơn mài, tính theo số xưởng còn nghề và số thợ',
            en: 'lacquer painting and lacquer ware, by workshops still open and by masters',
          },
          field: { vi: 'ở châu Á và Thái Bình Dương', en: 'in Asia and the Pacific' },
        },
        {
          fact: 'silk',
          label: { vi: 'dệt lụa', en: 'weaving silk' },
          field: { vi: 'trên thế giới', en: 'in the world' },
        },
        {
          fact: 'silk-wanted',
          label: { vi: 'dệt lụa, mục tiêu', en: 'weaving silk, the target' },
          field: { vi: 'trên thế giới', en: 'in the world' },
        },
      ],
    },
    steps: [
      { view: { shown: 0 }, caption: { vi: 'Những bậc thang.', en: 'The ladders.' }, seconds: 10 },
      { view: { shown: 1 }, caption: { vi: 'Hạt tiêu.', en: 'Pepper.' }, seconds: 12 },
      { view: { shown: 2 }, caption: { vi: 'Sơn mài.', en: 'Lacquer.' }, seconds: 12 },
      { view: { shown: 3, focus: 'silk' }, caption: { vi: 'Tơ lụa.', en: 'Silk.' }, seconds: 12 },
      { view: { shown: 4 }, caption: { vi: 'Phía trước.', en: 'Ahead.' }, seconds: 12 },
    ],
  },
} as const;
