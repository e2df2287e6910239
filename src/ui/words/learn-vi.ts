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
  'learn.slide-of': '{slide}/{slides}',
  'learn.steps': 'Từng bước',
  'learn.show-step': 'Xem bước {step}',
  'learn.takeaway': 'Tóm lại',
  'learn.more': 'Tìm hiểu thêm',
  'learn.new-tab': 'mở trong thẻ mới',
  'learn.chapter-before': 'Chương trước',
  'learn.chapter-after': 'Chương sau',
  'learn.chapter-end': 'Hết chương',
  'learn.table-facts': 'Chạm vào một giá trị để xem nguồn của nó.',
  // Figures
  'learn.scrub': 'Kéo để xem lại từng bước',
  'learn.replay': 'Phát lại',
  'learn.broken': 'Không vẽ được hình này. Các giá trị có trong bảng.',
  'learn.share': 'Liên kết và hình của bước này',
  'learn.copy': 'Chép liên kết',
  'learn.copied': 'Đã chép liên kết',
  'learn.copy-hand': 'Hãy chép liên kết từ ô này.',
  'learn.address': 'Liên kết tới bước này',
  'learn.send': 'Chia sẻ',
  'learn.qr': 'Mã QR',
  'learn.save-png': 'Lưu thành PNG',
  'learn.save-svg': 'Lưu thành SVG',
  'learn.save-failed': 'Không lưu được hình.',
  'learn.picture-sources': 'Nguồn: {sources}',
  'learn.picture-licence': 'Vẽ bằng Forum Kiosk (giấy phép MIT): {address}',
  // Search
  // All figures
  // Questions and practice
  // Settings and keys
  // Print
  // For a class
  // Without a network
};
