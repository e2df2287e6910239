/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
export const sample = {
  units: { guest: { vi: 'khách mời', en: { one: 'guest', other: 'guests' } } },
  facts: {
    day: {
      value: '2019-05-09',
      kind: 'actual',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 1',
      label: { vi: 'Ngày họp', en: 'Day of the meeting' },
    },
    guests: {
      value: 1000,
      unit: 'guest',
      date: '2019-05-09',
      kind: 'forecast',
      qualifier: 'over',
      source: 'report',
      locator: 'p. 1',
      label: { vi: 'Khách dự kiến', en: 'Guests expected' },
    },
    motto: {
      value: { vi: '“Làm” chứ không “đã làm”', en: '“Make”, not “made”' },
      kind: 'claim',
      speaker: 'A speaker',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 2',
      label: { vi: 'Khẩu hiệu', en: 'Motto' },
    },
  },
  slide: {
    id: 'opening',
    scene: 'cover',
    title: { vi: 'Ai làm ra những thứ ta dùng hằng ngày?', en: 'Who makes the things we use every day?' },
    takeaway: { vi: 'Một ngày, một câu hỏi.', en: 'One day, one question.' },
    data: {
      figures: [
        { fact: 'day', label: { vi: 'ngày mọi người gặp nhau', en: 'the day people met' } },
        { fact: 'guests', label: { vi: 'được mời tới dự', en: 'were invited to come' } },
        { fact: 'motto', label: { vi: 'lời của một diễn giả', en: 'in the words of a speaker' } },
      ],
    },
    steps: [
      { view: { figures: 1 }, caption: { vi: 'Ngày ấy.', en: 'That day.' }, seconds: 16 },
      { view: { figures: 2 }, caption: { vi: 'Người ấy.', en: 'Those people.' }, seconds: 12 },
      { view: { figures: 3 }, caption: { vi: 'Lời ấy.', en: 'Those words.' }, seconds: 12 },
    ],
  },
} as const;
