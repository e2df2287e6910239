/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const visitors = (value: number, date: string, vi: string, en: string) =>
  ({
    value,
    unit: 'visitor',
    date,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 9',
    label: { vi, en },
  }) as const;

export const sample = {
  units: { visitor: { vi: '{n} khách', en: { one: '{n} visitor', other: '{n} visitors' } } },
  facts: {
    'visitors-2019': visitors(800, '2019', 'Khách năm đầu', 'Visitors at first'),
    'visitors-2021': visitors(300, '2021', 'Khách năm vắng', 'Visitors in the quiet year'),
    'visitors-2024': visitors(1500, '2024', 'Khách hiện nay', 'Visitors today'),
  },
  question: {
    id: 'visitors-line',
    type: 'sketch',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 2,
    prompt: {
      vi: 'Năm {visitors-2019:year} chợ đón {visitors-2019}. Hãy vẽ tiếp!',
      en: 'In {visitors-2019:year} the market had {visitors-2019}. Draw on!',
    },
    given: ['visitors-2019'],
    truth: ['visitors-2021', 'visitors-2024'],
    axis: { from: 0, to: 2000, step: 50 },
    tolerance: 600,
    explain: {
      vi: 'Năm {visitors-2021:year} còn {visitors-2021}, rồi năm {visitors-2024:year} lên {visitors-2024}.',
      en: 'There were {visitors-2021} in {visitors-2021:year}, then {visitors-2024} in {visitors-2024:year}.',
    },
  },
} as const;
