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
  // The hall's window
  'present.hall-window': 'Cửa sổ hội trường',
  'present.hall-open': 'Mở cửa sổ hội trường',
  'present.hall-front': 'Đưa lên trước',
  'present.hall-close': 'Đóng',
  'present.hall-shut': 'Chưa mở',
  'present.hall-same': 'Hội trường đang xem bước này',
  'present.hall-late': 'Hội trường vẫn đang xem bước khác',
  'present.hall-dark': 'Màn hình hội trường đang tối',
  'present.hall-not-full': 'Chưa toàn màn hình. Hãy bấm đúp vào cửa sổ đó hoặc nhấn phím F ở đó.',
  'present.hall-blocked':
    'Trình duyệt chưa mở cửa sổ. Hãy cho phép trang này mở cửa sổ bật lên (biểu tượng ở cuối thanh địa chỉ) rồi bấm lại.',
  'present.hall-drag':
    'Hãy kéo cửa sổ hội trường sang màn hình của hội trường, rồi bấm đúp vào đó để mở toàn màn hình.',
  'present.hall-one-screen':
    'Máy này hiện chỉ có một màn hình. Hãy nối máy chiếu, nhấn phím Windows và P, chọn “Mở rộng” chứ không chọn “Nhân đôi”; sau đó kéo cửa sổ hội trường sang đó và bấm đúp vào.',
  'present.hall-lost': 'Cửa sổ đó không được mở từ đây. Hãy tìm trên thanh các cửa sổ đang mở.',
  'present.hall-language': 'Ngôn ngữ của hội trường',
  'present.hall-full': 'Toàn màn hình',
  'present.hall-title': 'Hội trường · {title}',
};
