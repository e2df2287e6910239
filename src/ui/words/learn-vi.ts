import type { learnEn } from './learn-en.ts';

export const learnVi: Record<keyof typeof learnEn, string> = {
  // The frame of every page
  'learn.contents': 'Mục lục',
  'learn.search': 'Tìm kiếm',
  'learn.explore': 'Mọi con số',
  'learn.practice': 'Ôn tập',
  'learn.class': 'Cho lớp học',
  'learn.settings': 'Cài đặt',
  'learn.skip': 'Tới phần nội dung',
  'learn.pages': 'Các trang của sách',
  'learn.failed': 'Không mở được trang này.',
  'learn.retry': 'Thử lại',
  'learn.loading': 'Đang mở…',
  'learn.nothing': 'Địa chỉ này không còn nội dung.',
  'learn.to-contents': 'Về mục lục',
  // Contents
  'learn.continue': 'Đọc tiếp',
  'learn.begin': 'Bắt đầu đọc',
  'learn.again': 'Đọc lại',
  'learn.resume': 'Bạn đang đọc dở: {title}',
  'learn.minutes': '{count} phút',
  'learn.minutes-left': 'còn {count} phút',
  'learn.slides': '{seen}/{all} bước',
  'learn.done': 'Đã đọc',
  'learn.new': 'Chưa đọc',
  'learn.whole': 'Đọc hết câu chuyện mất khoảng {count} phút.',
  'learn.all-read': 'Bạn đã đọc hết.',
  'learn.closing': 'Bạn đã học được gì',
  'learn.chapter-quiz': 'Câu hỏi về chương này',
  'learn.kept': 'Phần bạn đã đọc chỉ được ghi nhớ trên thiết bị này, không ai khác thấy.',
  'learn.not-kept': 'Trình duyệt này không lưu gì, nên đóng trang là sách quên chỗ bạn đang đọc.',
  'learn.erase': 'Xóa phần đã ghi nhớ',
  'learn.erase-sure': 'Xóa hết thật chứ?',
  'learn.erase-yes': 'Xóa hết',
  'learn.erase-no': 'Giữ lại',
  'learn.erased': 'Đã xóa hết.',
  // Reading
  // Figures
  // Search
  // All figures
  // Questions and practice
  // Settings and keys
  // Print
  // For a class
  // Without a network
  'learn.newer': 'Sách đã có bản mới.',
  'learn.newer-take': 'Cập nhật',
  'learn.newer-later': 'Để sau',
  'learn.offline-ready': 'Từ giờ bạn có thể đọc sách này khi không có mạng.',
};
