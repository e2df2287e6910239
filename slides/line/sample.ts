/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const count = (value: number, date: string, qualifier: 'about' | 'over' | 'exact', vi: string, en: string) =>
  ({
    value,
    unit: 'farm',
    date,
    kind: 'actual',
    qualifier,
    source: 'report',
    locator: 'p. 3',
    label: { vi, en },
  }) as const;
const rate = (from: string, vi: string, en: string) =>
  ({
    formula: 'cagr',
    of: [from, 'farms-2024'],
    unit: 'percent',
    qualifier: 'about',
    digits: 1,
    label: { vi, en },
  }) as const;
const reached = (pace: string, vi: string, en: string) =>
  ({
    formula: 'year-reached',
    of: ['farms-2024', pace, 'farms-target'],
    unit: 'year',
    qualifier: 'about',
    label: { vi, en },
  }) as const;

export const sample = {
  units: {
    farm: { vi: 'vườn chè', en: { one: 'tea garden', other: 'tea gardens' } },
    percent: { vi: '{n}%', en: '{n}%' },
    year: { vi: '{n}', en: '{n}', notation: 'plain' },
  },
  facts: {
    'farms-2019': count(50000, '2019-05', 'about', 'Vườn chè lúc đầu', 'Tea gardens at first'),
    'farms-2020': count(58000, '2020-12', 'over', 'Vườn chè cuối năm thứ hai', 'Tea gardens in the second year'),
    'farms-2024': count(74000, '2024', 'exact', 'Vườn chè hiện nay', 'Tea gardens today'),
    'farms-target': {
      value: 100000,
      unit: 'farm',
      date: '2030',
      kind: 'target',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 1',
      label: { vi: 'Số vườn chè muốn có', en: 'Tea gardens wanted' },
    },
    'farms-early': {
      value: '2025',
      kind: 'claim',
      qualifier: 'exact',
      speaker: 'Trần Thị Hạnh',
      source: 'report',
      locator: 'p. 6',
      label: { vi: 'Năm được cho là sẽ đạt', en: 'Year said to be within reach' },
    },
    'pace-2019': rate('farms-2019', 'Nhịp tăng từ lúc đầu', 'Growth since the start'),
    'pace-2020': rate('farms-2020', 'Nhịp tăng từ năm thứ hai', 'Growth since the second year'),
    'reached-2019': reached('pace-2019', 'Năm đạt nếu giữ nhịp từ lúc đầu', 'Year at the pace since the start'),
    'reached-2020': reached(
      'pace-2020',
      'Năm đạt nếu giữ nhịp từ năm thứ hai',
      'Year at the pace since the second year',
    ),
  },
  slide: {
    id: 'gardens',
    scene: 'line',
    title: { vi: 'Từ {farms-2019} lên {farms-2024}', en: 'From {farms-2019} to {farms-2024}' },
    takeaway: {
      vi: 'Giữ nhịp cũ, mốc {farms-target} tới vào khoảng {reached-2019}.',
      en: 'At the old pace {farms-target} come about {reached-2019}.',
    },
    data: {
      points: [
        { fact: 'farms-2019', label: { vi: 'khi hội ra đời', en: 'when the guild began' } },
        { fact: 'farms-2020' },
        { fact: 'farms-2024' },
      ],
      target: { fact: 'farms-target', label: { vi: 'mục tiêu của hội chè cả vùng', en: 'target of the whole guild' } },
      said: {
        fact: 'farms-early',
        level: 'farms-target',
        label: {
          vi: 'chủ tịch hội nói có thể đạt sớm vào năm này',
          en: 'the head of the guild said it could be met early',
        },
      },
      paces: [
        {
          from: 'farms-2024',
          rate: 'pace-2019',
          reached: 'reached-2019',
          label: { vi: 'cứ tăng như từ khi hội ra đời', en: 'growing on as since the guild began' },
        },
        {
          from: 'farms-2024',
          rate: 'pace-2020',
          reached: 'reached-2020',
          label: { vi: 'cứ tăng như từ cuối năm thứ hai', en: 'growing on as since the second year' },
        },
      ],
      guess: {
        what: 'value',
        of: 'farms-2024',
        ask: { vi: 'Chạm vào cột để đoán con số', en: 'Touch the lane: how many?' },
      },
    },
    steps: [
      { view: { points: 1 }, caption: { vi: 'Lúc đầu.', en: 'At first.' }, seconds: 15 },
      { view: { points: 2 }, caption: { vi: 'Năm thứ hai.', en: 'The second year.' }, seconds: 12 },
      {
        view: { points: 2, guess: 'ask' },
        caption: { vi: 'Bạn đoán nay là bao nhiêu?', en: 'How many now?' },
        seconds: 12,
      },
      {
        view: { points: 3, guess: 'answer', focus: 'farms-2024' },
        caption: { vi: 'Con số thật.', en: 'The real number.' },
        seconds: 12,
      },
      { view: { points: 3, target: true }, caption: { vi: 'Mục tiêu.', en: 'The target.' }, seconds: 12 },
      { view: { points: 3, target: true, said: true }, caption: { vi: 'Lời nói.', en: 'What was said.' }, seconds: 12 },
      {
        view: { points: 3, target: true, said: true, paces: 1 },
        caption: { vi: 'Nếu giữ nhịp.', en: 'At the same pace.' },
        seconds: 12,
      },
      {
        view: { points: 3, target: true, said: true, paces: 2 },
        caption: { vi: 'Hai cách tính.', en: 'Two ways to count.' },
        seconds: 12,
      },
    ],
  },
} as const;
