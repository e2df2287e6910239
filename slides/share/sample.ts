/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const level = (value: number, date: string, kind: string, qualifier: string, vi: string, en: string) =>
  ({ value, unit: 'percent', date, kind, qualifier, source: 'report', locator: 'p. 7', label: { vi, en } }) as const;

export const sample = {
  units: { percent: { vi: '{n}%', en: '{n}%', digits: 1 } },
  facts: {
    'shade-first': level(7.5, '2012', 'actual', 'exact', 'Bóng cây lúc đầu', 'Shade at first'),
    'shade-then': level(20, '2019', 'actual', 'about', 'Bóng cây năm năm trước', 'Shade five years earlier'),
    'shade-now': level(32, '2024', 'actual', 'exact', 'Bóng cây hiện nay', 'Shade today'),
    'shade-wanted': level(50, '2030', 'target', 'over', 'Bóng cây cần có', 'Shade wanted'),
  },
  slide: {
    id: 'shade',
    scene: 'share',
    title: { vi: 'Bóng cây che {shade-now} đường phố', en: 'Trees shade {shade-now} of the streets' },
    takeaway: { vi: 'Từ {shade-first} lên {shade-now}.', en: 'From {shade-first} up to {shade-now}.' },
    data: {
      each: { vi: 'Mỗi ô là một trong một trăm mét đường phố', en: 'Each square is one of a hundred metres of street' },
      levels: [
        { fact: 'shade-first', label: { vi: 'khi thành phố bắt đầu trồng cây', en: 'when the city began to plant' } },
        { fact: 'shade-then', label: { vi: 'năm năm trước đó', en: 'five years earlier' } },
        {
          fact: 'shade-now',
          label: { vi: 'theo báo cáo năm {shade-now:year}', en: 'as reported in {shade-now:year}' },
        },
        {
          fact: 'shade-wanted',
          label: {
            vi: 'mục tiêu thành phố cho năm {shade-wanted:year}, có ghi rõ',
            en: 'what the city wants by {shade-wanted:year}, in its plan',
          },
        },
      ],
      guess: {
        of: 'shade-now',
        ask: {
          vi: 'Bao nhiêu phần trăm đã có bóng cây? Chạm vào khay',
          en: 'What share has shade by now? Touch the tray',
        },
      },
    },
    steps: [
      { view: { shown: 0 }, caption: { vi: 'Một trăm mét đường.', en: 'A hundred metres of street.' }, seconds: 12 },
      { view: { shown: 1 }, caption: { vi: 'Lúc bắt đầu.', en: 'At first.' }, seconds: 12 },
      { view: { shown: 2, guess: 'ask' }, caption: { vi: 'Còn nay?', en: 'And now?' }, seconds: 15 },
      { view: { shown: 3, guess: 'answer' }, caption: { vi: 'Đây là nay.', en: 'This is now.' }, seconds: 15 },
      { view: { shown: 4 }, caption: { vi: 'Còn phía trước.', en: 'And what lies ahead.' }, seconds: 15 },
    ],
  },
} as const;
