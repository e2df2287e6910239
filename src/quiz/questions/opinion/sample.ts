/** Example of a question of this type as an author writes it; the tests ask it and the documentation shows it. */
export const sample = {
  units: {},
  facts: {},
  question: {
    id: 'learn-next',
    type: 'opinion',
    chapter: 'chapter',
    shows: 'chapter/slide/0',
    level: 1,
    prompt: { vi: 'Bạn muốn học thử nghề nào?', en: 'Which craft would you like to try?' },
    options: [
      { id: 'lacquer', text: { vi: 'Sơn mài', en: 'Lacquer' } },
      { id: 'pottery', text: { vi: 'Gốm', en: 'Pottery' } },
      { id: 'weaving', text: { vi: 'Dệt lụa', en: 'Weaving silk' } },
      { id: 'paper', text: { vi: 'Làm giấy dó', en: 'Making paper' } },
    ],
    explain: { vi: 'Câu này không có đáp án đúng.', en: 'There is no right answer here.' },
  },
} as const;
