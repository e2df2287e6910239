/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const said = (kind: 'actual' | 'claim' | 'target', vi: string, en: string) =>
  ({
    value: { vi, en },
    date: '2022',
    kind,
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 9',
    ...(kind === 'claim' && { speaker: 'The harbour master' }),
    label: { vi, en },
  }) as const;
const both = (vi: string, en: string) => ({ vi, en });

export const sample = {
  units: {},
  facts: {
    market: said('claim', 'Chợ nổi nuôi cả vùng sông nước', 'The floating market feeds the whole delta'),
    boats: said('actual', 'Chín loại ghe tới chợ', 'Nine kinds of boats come to the market'),
    buyers: said('actual', 'Ba nhóm người mua', 'Three kinds of buyers'),
    care: said('claim', 'Ban quản lý bến giữ trật tự', 'The harbour office keeps order'),
    hope: said('target', 'Chợ sẽ có bến mới', 'The market is to have new moorings'),
  },
  slide: {
    id: 'market',
    scene: 'network',
    title: both('Chợ nổi nối ghe của người bán với người mua', 'A market afloat ties boats to their buyers'),
    takeaway: both('Ghe, người mua, ban quản lý và bến mới.', 'Boats, buyers, harbour office and new moorings.'),
    data: {
      centre: { fact: 'market', label: both('Chợ nổi trên sông Hậu', 'The floating market on the river') },
      groups: [
        {
          fact: 'buyers',
          label: both('mua', 'buy'),
          nodes: [
            both('gia đình ven sông', 'families ashore'),
            both('quán ăn', 'eating houses'),
            both('thương lái từ các tỉnh miền trên xuống', 'merchants who come down from the upper towns'),
          ],
        },
        {
          fact: 'care',
          label: both('giữ trật tự và vệ sinh', 'keep order and the water clean'),
          nodes: [both('ban quản lý bến', 'harbour office'), both('đội thuyền vớt rác', 'rubbish boats')],
        },
        {
          fact: 'hope',
          label: both('sẽ có', 'to come'),
          nodes: [both('bến mới', 'new moorings')],
        },
        {
          fact: 'boats',
          label: both('bán', 'sell'),
          nodes: [
            both('ghe dưa', 'melons'),
            both('ghe lúa', 'rice'),
            both('ghe cá', 'fish'),
            both('ghe hoa', 'flowers'),
            both('ghe gốm', 'pots'),
            both('ghe củi', 'firewood'),
            both('ghe phở', 'noodle soup'),
            both('ghe trái cây', 'fruit'),
            both('ghe cà phê', 'coffee'),
          ],
        },
      ],
      mesh: true,
    },
    steps: [
      { view: { shown: 0 }, caption: both('Một cái chợ trên sông.', 'A market on a river.'), seconds: 16 },
      { view: { shown: 1, focus: 'buyers' }, caption: both('Người mua.', 'Those who buy.'), seconds: 16 },
      { view: { shown: 2, focus: 'care' }, caption: both('Người giữ chợ.', 'Those who keep it.'), seconds: 16 },
      { view: { shown: 3, focus: 'hope' }, caption: both('Điều còn mong.', 'What is hoped for.'), seconds: 16 },
      { view: { shown: 4, focus: 'boats' }, caption: both('Chín loại ghe.', 'Nine kinds of boats.'), seconds: 16 },
      { view: { shown: 4, mesh: true }, caption: both('Ai cũng quen ai.', 'Everyone knows everyone.'), seconds: 16 },
    ],
  },
} as const;

/** The same with one group alone: a ring of tablets that hold one another. */
export const ring = {
  ...sample,
  slide: {
    ...sample.slide,
    data: { ...sample.slide.data, groups: [sample.slide.data.groups[3]] },
    steps: [
      { view: { shown: 0 }, caption: both('Một cái chợ trên sông.', 'A market on a river.'), seconds: 16 },
      { view: { shown: 1, focus: 'boats' }, caption: both('Chín loại ghe.', 'Nine kinds of boats.'), seconds: 16 },
      { view: { shown: 1, mesh: true }, caption: both('Ai cũng quen ai.', 'Everyone knows everyone.'), seconds: 16 },
    ],
  },
} as const;
