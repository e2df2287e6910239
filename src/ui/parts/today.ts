/** The day in words, as a language writes it: "November 22, 2026"; "22 tháng 11 năm 2026", where the browser would set a comma. */
export const todayIn = (language: string, day = new Date()): string =>
  day.toLocaleDateString(language, { dateStyle: 'long' }).replace(/^(\d+ tháng \d+), (?=\d+$)/, '$1 năm ');
