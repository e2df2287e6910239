import type { presentEn } from './present-en.ts';

/** Words of the presenter's windows. Each part has a stretch of its own. */
export const presentVi: Record<keyof typeof presentEn, string> = {
  // Driving
  'present.back': 'Lùi lại',
  'present.next': 'Tiếp theo',
  'present.open-hall': 'Mở cửa sổ cho hội trường',
  'present.open-failed': 'Trình duyệt chưa mở được cửa sổ. Hãy cho phép trang này mở cửa sổ bật lên rồi bấm lại.',
  'present.hall-there': 'Hội trường đang xem bước này.',
  'present.hall-none': 'Cửa sổ hội trường chưa mở.',
};
