/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
export const sample = {
  units: { seat: { vi: 'ghế', en: { one: 'seat', other: 'seats' } } },
  facts: {
    seats: {
      value: 2400,
      unit: 'seat',
      date: '2030',
      kind: 'target',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 1',
      label: { vi: 'Ghế cần có', en: 'Seats wanted' },
    },
    'seats-first': {
      value: 900,
      unit: 'seat',
      date: '2019-05',
      kind: 'actual',
      qualifier: 'about',
      source: 'report',
      locator: 'p. 2',
      label: { vi: 'Ghế lúc đầu', en: 'Seats at first' },
    },
    'seats-now': {
      value: 1730,
      unit: 'seat',
      date: '2024',
      kind: 'actual',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 3',
      label: { vi: 'Ghế hiện có', en: 'Seats today' },
    },
    'seats-left': {
      formula: 'difference',
      of: ['seats-now', 'seats'],
      label: { vi: 'Ghế còn thiếu', en: 'Seats still missing' },
    },
  },
  slide: {
    id: 'seats',
    scene: 'units',
    title: { vi: 'Hội trường cần {seats}', en: 'The hall needs {seats}' },
    takeaway: { vi: 'Đã có {seats-now} trong {seats}.', en: '{seats-now} of {seats} are there.' },
    data: {
      capacity: 'seats',
      levels: [
        { fact: 'seats-first', label: { vi: 'lúc khai trương', en: 'at the opening' } },
        { fact: 'seats-now', label: { vi: 'theo báo cáo gần đây', en: 'as last reported' } },
      ],
      each: { vi: 'Mỗi chấm là một ghế', en: 'Each dot is a seat' },
    },
    steps: [
      { view: { lit: 0 }, caption: { vi: 'Ban đầu chưa có ghế nào.', en: 'At first there are none.' }, seconds: 15 },
      {
        view: { lit: 1, hero: 'seats-first', guess: 'ask' },
        caption: { vi: 'Ngày khai trương.', en: 'The opening day.' },
        seconds: 15,
      },
      {
        view: {
          lit: 2,
          hero: 'seats-now',
          guess: 'answer',
          also: { fact: 'seats-left', label: { vi: 'còn thiếu', en: 'still missing' } },
        },
        caption: { vi: 'Nhiều năm sau.', en: 'Years later.' },
        seconds: 15,
      },
    ],
  },
} as const;
