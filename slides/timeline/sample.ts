/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const day = (value: string, kind: 'actual' | 'target', vi: string, en: string) =>
  ({ value, kind, qualifier: 'exact', source: 'report', locator: 'p. 5', label: { vi, en } }) as const;

export const sample = {
  units: {},
  facts: {
    opened: day('2019-05-09', 'actual', 'Ngày khánh thành', 'Opening day'),
    widened: day('2020-12-23', 'actual', 'Ngày mở rộng', 'Widening'),
    bridge: day('2024-12-22', 'actual', 'Ngày thông cầu', 'Bridge opened'),
    port: day('2030', 'target', 'Cảng', 'Port'),
    rail: day('2045', 'target', 'Đường sắt', 'Railway'),
  },
  slide: {
    id: 'road',
    scene: 'timeline',
    title: { vi: 'Con đường có hai chặng cuối còn ở phía trước', en: 'The last two stretches of the road lie ahead' },
    takeaway: { vi: 'Ba việc đã xong, hai việc còn là mục tiêu.', en: 'Three things are done, two are targets.' },
    data: {
      events: [
        { id: 'opened', fact: 'opened', text: { vi: 'Thông đoạn đường đầu tiên', en: 'The first stretch opens' } },
        { id: 'widened', fact: 'widened', text: { vi: 'Mở rộng thành bốn làn xe', en: 'Widened to four lanes' } },
        { id: 'bridge', fact: 'bridge', text: { vi: 'Cây cầu nối hai bờ', en: 'The bridge joins both banks' } },
        { id: 'port', fact: 'port', text: { vi: 'Mục tiêu: tới cảng biển', en: 'Target: down to the port' } },
        { id: 'rail', fact: 'rail', text: { vi: 'Mục tiêu: nối với đường sắt', en: 'Target: joined to the railway' } },
      ],
    },
    steps: [
      {
        view: { from: 2019, to: 2021, show: ['opened', 'widened'] },
        caption: { vi: 'Hai năm đầu.', en: 'The first two years.' },
        seconds: 16,
      },
      {
        view: { from: 2019, to: 2026, show: ['opened', 'widened', 'bridge'] },
        caption: { vi: 'Tới nay.', en: 'Until now.' },
        seconds: 12,
      },
      {
        view: { from: 2019, to: 2046, show: ['opened', 'widened', 'bridge', 'port', 'rail'], focus: 'rail' },
        caption: { vi: 'Phía trước.', en: 'Ahead.' },
        seconds: 12,
      },
    ],
  },
} as const;
