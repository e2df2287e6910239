/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const said = (vi: string, en: string, kind = 'actual') =>
  ({
    value: { vi, en },
    date: '2022',
    kind,
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 9',
    label: { vi, en },
  }) as const;

const stage = (fact: string, vi: string, en: string, note?: { vi: string; en: string }) =>
  ({ fact, label: { vi, en }, ...(note && { note }) }) as const;

const facts = {
  'tea-pick': said('Hái búp chè', 'Picking'),
  'tea-wither': said('Làm héo', 'Withering'),
  'tea-roll': said('Vò chè', 'Rolling'),
  'tea-dry': said('Sấy khô', 'Drying'),
  'tea-brand': said('Đặt tên, đóng gói', 'Naming and packing', 'target'),
} as const;

const stages = [
  stage('tea-pick', 'Hái búp lúc sương chưa tan', 'Picking before the dew is gone', {
    vi: 'một tôm hai lá, hái bằng tay trên nương cao',
    en: 'one bud and two leaves, picked by hand on the high slopes',
  }),
  stage('tea-wither', 'Làm héo', 'Withering', { vi: 'qua đêm, trên nong tre', en: 'overnight, on trays of bamboo' }),
  stage('tea-roll', 'Vò chè', 'Rolling'),
  stage('tea-dry', 'Sấy khô', 'Drying', {
    vi: 'chảo gang và củi nhãn, công đoạn mà cả nhà cùng thức để canh lửa',
    en: 'an iron pan over longan wood; the whole house stays up to watch the fire',
  }),
  stage('tea-brand', 'Đặt tên, đóng gói tại bản', 'Named and packed in the village', {
    vi: 'điều hợp tác xã nhắm tới',
    en: 'what the cooperative aims at',
  }),
];

export const sample = {
  units: {},
  facts,
  slide: {
    id: 'tea',
    scene: 'flow',
    title: { vi: 'Búp chè đi từ sương sớm đến chén trà', en: 'A bud of tea goes from dew to cup' },
    takeaway: { vi: 'Năm chặng nối nhau.', en: 'Five stages follow from one another.' },
    data: {
      way: 'up',
      stages,
      ends: { from: { vi: 'nương chè', en: 'the slope' }, to: { vi: 'chén trà', en: 'the cup' } },
      guess: {
        of: 'tea-dry',
        ask: { vi: 'Chặng nào cả nhà phải thức đêm?', en: 'Which stage keeps the whole house awake?' },
      },
    },
    steps: [
      { view: { reached: 0 }, caption: { vi: 'Con đường phía trước.', en: 'The way ahead.' }, seconds: 12 },
      { view: { reached: 0, guess: 'ask' }, caption: { vi: 'Bạn đoán xem.', en: 'What do you think?' }, seconds: 12 },
      {
        view: { reached: 4, guess: 'answer', focus: ['tea-dry'] },
        caption: { vi: 'Sấy khô.', en: 'Drying.' },
        seconds: 12,
      },
      { view: { reached: 5 }, caption: { vi: 'Rồi đặt tên.', en: 'Then the name.' }, seconds: 12 },
      {
        view: { reached: 5, focus: ['tea-pick', 'tea-brand'] },
        caption: { vi: 'Hai đầu con đường.', en: 'Both ends of it.' },
        seconds: 12,
      },
    ],
  },
} as const;

/** The same on level ground. */
export const along = { ...sample, slide: { ...sample.slide, data: { ...sample.slide.data, way: 'along' } } } as const;
