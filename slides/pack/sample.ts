/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const said = (vi: string, en: string, kind: 'claim' | 'actual' | 'target') =>
  ({
    value: { vi, en },
    kind,
    ...(kind === 'claim' && { speaker: 'Lê Thị Hường' }),
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 7',
    date: '2022',
    label: { vi, en },
  }) as const;

export const sample = {
  units: {},
  facts: {
    crafts: said('tám nghề của làng', 'the eight crafts of the village', 'claim'),
    halls: said('ba nhà xưởng chung', 'three shared workshops', 'actual'),
    school: said('lớp dạy nghề dự định mở', 'the classes that are planned', 'target'),
    fair: said('phiên chợ làng nghề', 'the fair of the crafts', 'actual'),
  },
  slide: {
    id: 'crafts',
    scene: 'pack',
    title: { vi: 'Một làng giữ được nghề xưa', en: 'One village has kept its old crafts' },
    takeaway: {
      vi: 'Tám nghề, ba nhà xưởng, hai lớp học dự định mở; không nghề nào đứng trên nghề nào.',
      en: 'Eight crafts, three workshops, two classes planned; none of the crafts stands above another.',
    },
    data: {
      groups: [
        {
          fact: 'crafts',
          label: { vi: 'Nghề của làng', en: 'Crafts of the village' },
          parts: [
            { vi: 'dệt lụa', en: 'silk weaving' },
            { vi: 'đan mây tre', en: 'bamboo and rattan' },
            { vi: 'làm giấy dó', en: 'dó paper making' },
            { vi: 'chạm khắc gỗ truyền thống', en: 'traditional wood carving' },
            { vi: 'đúc đồng', en: 'bronze casting' },
            { vi: 'sơn mài', en: 'lacquer' },
            { vi: 'gốm', en: 'pottery' },
            { vi: 'nhuộm chàm bằng lá cây rừng', en: 'indigo dyeing with leaves' },
          ],
        },
        {
          fact: 'halls',
          label: { vi: 'Nhà xưởng dùng chung cho mọi nghề', en: 'Workshops shared by all the crafts' },
          parts: [
            { vi: 'lò nung', en: 'the kiln' },
            { vi: 'sân phơi', en: 'the drying yard' },
            { vi: 'kho gỗ', en: 'the timber store' },
          ],
        },
        {
          fact: 'school',
          label: { vi: 'Lớp học dự định mở', en: 'Classes planned' },
          parts: [
            { vi: 'lớp cho trẻ em', en: 'for children' },
            { vi: 'lớp buổi tối', en: 'in the evening' },
          ],
        },
        { fact: 'fair', label: { vi: 'Phiên chợ', en: 'The fair' } },
      ],
      choose: { vi: 'Chạm vào nghề mà bạn muốn học thử', en: 'Touch the craft that you would like to try' },
    },
    steps: [
      {
        view: { shown: 2 },
        caption: { vi: 'Tám nghề, ba nhà xưởng.', en: 'Eight crafts, three workshops.' },
        seconds: 14,
      },
      {
        view: { shown: 4 },
        caption: { vi: 'Thêm hai lớp học dự định mở và một phiên chợ.', en: 'And two classes planned, and a fair.' },
        seconds: 12,
      },
      {
        view: { shown: 4, focus: 'crafts', choose: 'ask' },
        caption: { vi: 'Bạn muốn thử nghề nào?', en: 'Which one would you try?' },
        seconds: 12,
      },
      {
        view: { shown: 4, focus: 'crafts', choose: 'answer' },
        caption: { vi: 'Không lựa chọn nào sai.', en: 'No choice is wrong.' },
        seconds: 12,
      },
      {
        view: { shown: 4, focus: 'school' },
        caption: { vi: 'Hai lớp học còn là dự định.', en: 'Two classes are still only planned.' },
        seconds: 12,
      },
    ],
  },
} as const;
