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
  // A question before the hall
  'present.ask-title': 'Hỏi hội trường',
  'present.ask-lead': 'Hội trường trả lời bằng cách giơ tay. Hỏi một câu, hoặc gộp tối đa {count} câu thành một lượt.',
  'present.ask-now': 'Hỏi',
  'present.ask-add-round': 'Thêm vào lượt',
  'present.ask-place': 'Câu {place} của lượt',
  'present.ask-round': 'Hỏi cả lượt: {count} câu',
  'present.ask-round-clear': 'Bỏ lượt này',
  'present.ask-choice': 'Chọn đáp án',
  'present.ask-chart': 'Biểu đồ',
  'present.ask-level': 'độ khó {level}/3',
  'present.ask-of': 'Câu {place}/{count}',
  'present.ask-add': 'Thêm {count} tay cho {letter}',
  'present.ask-total': 'Số tay đã đếm: {count}',
  'present.ask-peek': 'Xem đáp án, chỉ trên màn hình này',
  'present.ask-show': 'Cho hội trường xem đáp án',
  'present.ask-next': 'Câu tiếp theo',
  'present.ask-slide': 'Về trang đang trình bày',
  'present.ask-hall': 'Hội trường',
  'present.ask-right-hands': '{right}/{count} tay chọn đúng',
  'present.ask-knew': 'Hội trường biết {right}/{count} câu',
};
