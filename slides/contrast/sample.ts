/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const said = (vi: string, en: string) =>
  ({
    value: { vi, en },
    date: '2021',
    kind: 'claim',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 6',
    speaker: 'A villager',
    label: { vi, en },
  }) as const;

export const sample = {
  units: {},
  facts: {
    'boats-then': said('Từ thuyền chèo sang thuyền máy', 'From rowing to motors'),
    'nets-then': said('Từ lưới dày sang lưới thưa', 'From fine nets to wide ones'),
    'fish-then': said('Từ bán cá tươi sang làm nước mắm', 'From fresh fish to fish sauce'),
    'sea-then': said('Từ đánh bắt sang nuôi trồng', 'From catching to keeping'),
  },
  slide: {
    id: 'village',
    scene: 'contrast',
    title: { vi: 'Một làng chài học cách giữ biển', en: 'A fishing village learns to keep the sea' },
    takeaway: { vi: 'Bốn nếp cũ đã đổi.', en: 'Four old habits have changed.' },
    data: {
      sides: {
        from: { vi: 'ngày trước', en: 'in the old days' },
        to: { vi: 'bây giờ', en: 'today' },
        beyond: { vi: 'mai sau, khi con cháu lớn lên', en: 'when the children are grown' },
      },
      pairs: [
        {
          fact: 'boats-then',
          from: { vi: 'chèo', en: 'oars' },
          to: { vi: 'máy', en: 'motors' },
          beyond: { vi: 'buồm', en: 'sails' },
        },
        {
          fact: 'nets-then',
          from: { vi: 'lưới dày bắt cả cá con', en: 'fine nets that take the young' },
          to: { vi: 'lưới thưa', en: 'wide nets' },
          beyond: { vi: 'mùa nghỉ đánh bắt', en: 'months without nets' },
        },
        {
          fact: 'fish-then',
          from: { vi: 'bán cá tươi', en: 'fresh fish' },
          to: { vi: 'nước mắm có tên làng trên nhãn', en: 'fish sauce with the name of the village on it' },
        },
        {
          fact: 'sea-then',
          from: { vi: 'đánh bắt', en: 'catching' },
          to: { vi: 'nuôi trồng', en: 'farming' },
          beyond: { vi: 'giữ rừng ngập mặn', en: 'keeping the mangroves' },
        },
      ],
    },
    steps: [
      { view: { shown: 1 }, caption: { vi: 'Một nếp cũ.', en: 'One old habit.' }, seconds: 12 },
      { view: { shown: 1, turned: 1 }, caption: { vi: 'Nó đổi.', en: 'It turns.' }, seconds: 12 },
      { view: { shown: 4, turned: 1 }, caption: { vi: 'Ba nếp khác.', en: 'Three more.' }, seconds: 12 },
      { view: { shown: 4, turned: 4 }, caption: { vi: 'Tất cả đều đổi.', en: 'All of them turn.' }, seconds: 12 },
      { view: { shown: 4, turned: 4, beyond: 2 }, caption: { vi: 'Còn đi tiếp.', en: 'And some go on.' }, seconds: 12 },
    ],
  },
} as const;

/** The same with one pair alone: its words fill the stage. */
export const one = {
  ...sample,
  facts: { 'fish-then': sample.facts['fish-then'] },
  slide: {
    ...sample.slide,
    data: {
      sides: { from: sample.slide.data.sides.from, to: sample.slide.data.sides.to },
      pairs: [sample.slide.data.pairs[2]],
    },
    steps: [
      { view: { shown: 1 }, caption: { vi: 'Một nếp cũ.', en: 'One old habit.' }, seconds: 12 },
      { view: { shown: 1, turned: 1 }, caption: { vi: 'Nó đổi.', en: 'It turns.' }, seconds: 12 },
    ],
  },
} as const;
