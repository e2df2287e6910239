/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const known = { date: '2024', source: 'report', locator: 'p. 9' } as const;

export const sample = {
  units: {
    vnd: { vi: '{n} đồng', en: 'VND {n}', notation: 'compact', digits: 1 },
    boat: { vi: 'con thuyền', en: { one: 'boat', other: 'boats' } },
    person: { vi: 'người', en: { one: 'person', other: 'people' } },
  },
  facts: {
    catch: {
      ...known,
      value: 98.9e9,
      unit: 'vnd',
      kind: 'estimate',
      qualifier: 'over',
      label: { vi: 'Giá trị mẻ cá', en: 'Worth of the catch' },
    },
    boats: {
      ...known,
      value: 74000,
      unit: 'boat',
      kind: 'actual',
      qualifier: 'exact',
      label: { vi: 'Số thuyền', en: 'Boats' },
    },
    'boat-one': {
      ...known,
      value: 1,
      unit: 'boat',
      kind: 'actual',
      qualifier: 'exact',
      label: { vi: 'Một con thuyền', en: 'One boat' },
    },
    people: {
      ...known,
      value: 1350,
      unit: 'person',
      kind: 'actual',
      qualifier: 'about',
      label: { vi: 'Số người trên một thuyền', en: 'People to a boat' },
    },
    word: {
      ...known,
      value: { vi: 'Ra khơi bằng thuyền của mình', en: 'To sea in boats of our own' },
      kind: 'claim',
      speaker: 'harbour',
      qualifier: 'exact',
      label: { vi: 'Lời người cảng', en: 'Words of the harbour' },
    },
    wanted: {
      value: 90000,
      unit: 'boat',
      date: '2030',
      kind: 'target',
      qualifier: 'up-to',
      source: 'report',
      locator: 'p. 10',
      label: { vi: 'Số thuyền cần có', en: 'Boats wanted' },
    },
  },
  slide: {
    id: 'boats',
    scene: 'figures',
    title: { vi: 'Cứ {people:stated} có {boat-one}', en: '{boat-one} for {people:stated}' },
    takeaway: { vi: 'Cả nước có {boats}.', en: 'There are {boats} in all.' },
    data: {
      items: [
        { fact: 'boats', label: { vi: 'đã ra khơi trong năm', en: 'went out to sea in the year' } },
        {
          fact: 'catch',
          label: {
            vi: 'là giá trị của mẻ cá mà các con thuyền ấy đưa về những bến cảng nhỏ ven biển',
            en: 'is what those boats brought home to the small harbours all along the coast',
          },
        },
        {
          fact: 'boat-one',
          label: {
            vi: 'cho cả một làng chài, theo số dân hiện nay',
            en: 'for a whole village, as people are counted now',
          },
          among: {
            fact: 'people',
            label: { vi: 'sống ở ven biển, già trẻ đủ cả', en: 'who live by the sea, young and old' },
          },
        },
        { fact: 'word', label: { vi: 'là lời người ở cảng', en: 'is how the harbour says it' } },
        { fact: 'wanted', label: { vi: 'là mục tiêu của vùng biển', en: 'is what the coast wants' } },
      ],
    },
    steps: [
      { view: { shown: 1 }, caption: { vi: 'Những con thuyền.', en: 'The boats.' }, seconds: 12 },
      { view: { shown: 2 }, caption: { vi: 'Mẻ cá.', en: 'The catch.' }, seconds: 12 },
      { view: { shown: 3 }, caption: { vi: 'Một con thuyền.', en: 'One boat.' }, seconds: 12 },
      { view: { shown: 3, among: true }, caption: { vi: 'Giữa bao người.', en: 'Among so many.' }, seconds: 15 },
      { view: { shown: 4 }, caption: { vi: 'Một câu nói.', en: 'A saying.' }, seconds: 12 },
      { view: { shown: 5 }, caption: { vi: 'Còn phía trước.', en: 'Ahead.' }, seconds: 12 },
    ],
  },
} as const;
