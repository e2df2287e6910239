/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const fact = (value: unknown, unit: string | null, kind: string, vi: string, en: string, qualifier = 'exact') => ({
  value,
  ...(unit && { unit, date: '2016' }),
  kind,
  qualifier,
  source: 'report',
  locator: 'p. 2',
  label: { vi, en },
});
const words = (vi: string, en: string) => fact({ vi, en }, null, 'actual', vi, en);

export const sample = {
  units: {
    km: { vi: 'km', en: 'km' },
    ship: { vi: 'tàu', en: { one: 'ship', other: 'ships' } },
  },
  facts: {
    north: fact('1894-06-21', null, 'actual', 'Ngày mở kênh Bắc', 'Opening of the north canal'),
    south: fact('1914-08-15', null, 'actual', 'Ngày mở kênh Nam', 'Opening of the south canal'),
    'north-length': fact(98, 'km', 'actual', 'Chiều dài kênh Bắc', 'Length of the north canal'),
    'south-length': fact(82, 'km', 'actual', 'Chiều dài kênh Nam', 'Length of the south canal', 'about'),
    'north-locks': words('Không có âu tàu', 'No lock inland'),
    'south-locks': words('Ba bậc âu tàu', 'Three steps of locks'),
    'north-ships': fact(32000, 'ship', 'actual', 'Tàu qua kênh Bắc', 'Ships on the north canal', 'over'),
    'south-ships': fact(14000, 'ship', 'target', 'Tàu qua kênh Nam', 'Ships on the south canal'),
    'shared-sea': words('Cả hai nối hai biển', 'Both join two seas'),
    'shared-pilot': words('Hoa tiêu lên mọi tàu', 'A pilot boards every ship'),
    'shared-wider': words('Đã mở rộng', 'Widened'),
  },
  slide: {
    id: 'canals',
    scene: 'compare',
    title: { vi: 'Hai con kênh, một cách rút ngắn đường biển', en: 'Two canals, one way to shorten a sea route' },
    takeaway: { vi: 'Khác cách xây, giống việc làm.', en: 'Built differently, they do the same work.' },
    data: {
      left: { fact: 'north', label: { vi: 'Kênh phía Bắc', en: 'The north canal' } },
      right: { fact: 'south', label: { vi: 'Kênh phía Nam', en: 'The south canal' } },
      rows: [
        {
          about: { vi: 'Chiều dài', en: 'How long' },
          left: {
            fact: 'north-length',
            label: { vi: 'từ cửa biển này tới cửa biển kia', en: 'from one sea gate to the other' },
          },
          right: {
            fact: 'south-length',
            label: { vi: 'kể cả đoạn đi qua lòng hồ', en: 'with the stretch across the lake' },
          },
        },
        {
          about: { vi: 'Cách vượt chỗ đất cao', en: 'How ships get over high ground' },
          left: {
            fact: 'north-locks',
            label: {
              vi: 'Đào sâu tới mực nước biển, tàu đi thẳng một mạch không qua âu nào',
              en: 'Dug down to the level of the sea, so that ships go straight through',
            },
          },
          right: {
            fact: 'south-locks',
            label: {
              vi: 'Ba bậc âu tàu nâng lên rồi hạ xuống',
              en: 'Three steps of locks lift them up and let them down',
            },
          },
        },
        {
          about: { vi: 'Tàu qua mỗi năm', en: 'Ships a year' },
          left: { fact: 'north-ships', label: { vi: 'phần lớn là tàu nhỏ', en: 'most of them small' } },
          right: { fact: 'south-ships', label: { vi: 'là mức được mong đợi', en: 'are what is hoped for' } },
        },
      ],
      shared: {
        label: { vi: 'Hai kênh giống nhau', en: 'What both share' },
        items: [
          {
            fact: 'shared-sea',
            label: { vi: 'Nối hai vùng biển mà không phải đi vòng', en: 'Join two seas without the long way round' },
          },
          {
            fact: 'shared-pilot',
            label: { vi: 'Hoa tiêu của kênh lên dẫn mọi con tàu', en: 'A pilot of the canal boards every ship' },
          },
          { fact: 'shared-wider', label: { vi: 'Được mở rộng cho những tàu lớn hơn', en: 'Widened for larger ships' } },
        ],
      },
    },
    steps: [
      { view: { rows: 0 }, caption: { vi: 'Hai con kênh.', en: 'Two canals.' }, seconds: 12 },
      { view: { rows: 1 }, caption: { vi: 'Chiều dài.', en: 'Their length.' }, seconds: 16 },
      { view: { rows: 2 }, caption: { vi: 'Cách vượt đất cao.', en: 'Over high ground.' }, seconds: 24 },
      { view: { rows: 3 }, caption: { vi: 'Số tàu.', en: 'The ships.' }, seconds: 24 },
      { view: { rows: 3, shared: 1 }, caption: { vi: 'Điều giống nhau.', en: 'What they share.' }, seconds: 24 },
      { view: { rows: 3, shared: 3 }, caption: { vi: 'Ba điều giống nhau.', en: 'Three things.' }, seconds: 24 },
    ],
  },
} as const;
