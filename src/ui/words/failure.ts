/**
 * The words of the one screen that must speak when no story could be read, and with it no interface words: they are part
 * of the app itself, in both languages of the catalogue.
 */
export const failure = {
  vi: { 'error.title': 'Chưa hiển thị được câu chuyện', 'error.retry': 'Thử lại' },
  en: { 'error.title': 'The story cannot be shown', 'error.retry': 'Try again' },
} as const;
