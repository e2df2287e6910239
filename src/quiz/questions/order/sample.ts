/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
const day = (value: string, vi: string, en: string) =>
  ({
    value,
    date: value,
    kind: 'actual',
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 2',
    label: { vi, en },
  }) as const;

export const sample = {
  units: {},
  facts: {
    founded: day('2016-03', 'Ngày lập hội chè', 'The guild is founded'),
    fair: day('2019-10', 'Hội chợ chè lần đầu', 'The first tea fair'),
    school: day('2022-09', 'Mở lớp dạy nghề', 'The school of the trade opens'),
  },
  question: {
    id: 'guild-in-order',
    type: 'order',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 2,
    prompt: { vi: 'Hãy xếp ba việc của hội chè, từ sớm tới muộn.', en: 'Put these three in order, earliest first.' },
    by: 'date',
    first: 'earliest',
    items: [
      { fact: 'founded' },
      { fact: 'fair', text: { vi: 'Hội chợ đầu tiên', en: 'The first fair' } },
      { fact: 'school' },
    ],
    explain: {
      vi: 'Hội lập {founded:date}, hội chợ họp {fair:date}, lớp nghề mở {school:date}.',
      en: 'The guild came in {founded:date}, the fair in {fair:date}, the school in {school:date}.',
    },
  },
} as const;
