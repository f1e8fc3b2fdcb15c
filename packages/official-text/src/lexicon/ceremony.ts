import type { NamedRows } from './word-row.ts';

/** What a plan and the script beside it say of a ceremony (buổi lễ). */
export const ceremonyWords = {
  name: {
    pattern: 'lễ (?:phát động|mít tinh|mít-tinh|ra quân|khai mạc|hưởng ứng|công bố|kỷ niệm)',
    meaning: 'first words of the name of a ceremony',
    yes: ['Lễ phát động', 'lễ mít-tinh', 'Lễ ra quân tổng vệ sinh'],
    no: ['lễ hội', 'lệ phí', 'Lễ tân'],
  },
  behindName: {
    pattern: 'tại|vào|theo|và|do|thành công|trước|trên|được|sẽ|từ|với',
    meaning: 'ends the name of a ceremony',
    yes: ['tại Quảng trường', 'vào sáng 05/6', 'thành công'],
    no: ['tài nguyên', 'thành phố', 'vai trò'],
  },
  partners: {
    pattern: 'phối hợp với',
    meaning: 'before the bodies that help to hold it',
    yes: ['phối hợp với Sở Y tế', 'Phối hợp với', 'phối hợp với các đơn vị'],
    no: ['phối hợp', 'hợp tác với', 'phối hợp thực hiện'],
  },
  behindPartners: {
    pattern: 'tổ chức|chuẩn bị|xây dựng',
    meaning: 'ends the list of the bodies that help to hold it',
    yes: ['tổ chức Lễ phát động', 'chuẩn bị nội dung', 'xây dựng kịch bản'],
    no: ['tổ công tác', 'chuẩn mực', 'xây lắp'],
  },
  place: {
    pattern: 'địa điểm',
    meaning: 'label of the place',
    yes: ['Địa điểm: Quảng trường', 'địa điểm', 'ĐỊA ĐIỂM TỔ CHỨC'],
    no: ['địa bàn', 'thời điểm', 'địa chỉ'],
  },
  atPlace: {
    pattern: 'tại',
    meaning: 'before the place, in a sentence',
    yes: ['tại Trung tâm Văn hóa', 'Tại', 'tại xã An Phú'],
    no: ['tải trọng', 'tai nạn', 'tài chính'],
  },
  transport: {
    pattern: 'phương tiện',
    meaning: 'label of how people get there',
    yes: ['Phương tiện: xe ô tô', 'phương tiện', 'PHƯƠNG TIỆN ĐI LẠI'],
    no: ['phương án', 'tiện ích', 'địa phương'],
  },
  orderedTransport: {
    pattern: 'phương tiện (?:đi lại|vận chuyển|đưa đón)',
    meaning: 'how people get there, inside a sentence',
    yes: ['phương tiện đi lại', 'Phương tiện đưa đón đại biểu', 'phương tiện vận chuyển'],
    no: ['phương tiện truyền thông', 'phương án', 'đi lại'],
  },
} satisfies NamedRows;

/** Titles of the script (kịch bản) of a ceremony, of its columns and lines. */
export const scriptWords = {
  title: {
    pattern: 'kịch bản|chương trình (?:lễ|buổi lễ|mít tinh)',
    meaning: 'the script itself',
    yes: ['KỊCH BẢN Lễ phát động', 'Chương trình buổi lễ', 'chương trình mít tinh'],
    no: ['chương trình công tác', 'kịch tính', 'văn bản'],
  },
  from: {
    pattern: 'từ|bắt đầu',
    meaning: 'column of beginnings',
    yes: ['Từ', 'Bắt đầu', 'từ giờ'],
    no: ['tử vong', 'bắt buộc', 'từng bước'],
  },
  until: {
    pattern: 'đến|kết thúc',
    meaning: 'column of ends',
    yes: ['Đến', 'Kết thúc', 'đến giờ'],
    no: ['đèn đường', 'kết quả', 'đêm'],
  },
  time: {
    pattern: 'thời gian|giờ|phút',
    meaning: 'column of times',
    yes: ['Thời gian', 'Giờ', 'phút thứ'],
    no: ['thời hạn', 'giới thiệu', 'phục vụ'],
  },
  activity: {
    pattern: 'nội dung|hoạt động|công việc|chương trình',
    meaning: 'column of what happens',
    yes: ['Nội dung', 'Hoạt động', 'Nội dung chương trình'],
    no: ['nội bộ', 'công văn', 'chương mục'],
  },
  role: {
    pattern: 'thực hiện|phụ trách|chủ trì|trình bày|người dẫn',
    meaning: 'in the heading of the column of performers',
    yes: ['thực hiện', 'Người dẫn chương trình', 'phụ trách'],
    no: ['thực tế', 'phụ lục', 'người dân'],
  },
  guest: {
    pattern: 'đại biểu|khách mời|thành phần',
    meaning: 'column of guests',
    yes: ['Đại biểu', 'Khách mời', 'Thành phần tham dự'],
    no: ['đại lý', 'khách sạn', 'thành phố'],
  },
  invitedBy: {
    pattern: 'mời',
    meaning: 'in the heading of the column of inviting bodies',
    yes: ['mời', 'Mời', 'mời đại biểu'],
    no: ['mới', 'mỗi xã', 'người mời'],
  },
  force: {
    pattern: '(?:đơn vị|cơ quan|lực lượng|tổ chức)(?! tính)',
    meaning: 'column of bodies that send people',
    yes: ['Đơn vị', 'Lực lượng tham gia', 'Cơ quan, tổ chức'],
    no: ['Đơn vị tính', 'tổ dân phố', 'tổ trưởng'],
  },
  count: {
    pattern: 'số (?:người|lượng)|quân số',
    meaning: 'column of how many people',
    yes: ['Số lượng', 'Số người tham gia', 'Quân số'],
    no: ['số hiệu', 'quân sự', 'số thứ tự'],
  },
  people: {
    pattern: 'người',
    meaning: 'behind a count of people',
    yes: ['người', 'Người', 'người tham dự'],
    no: ['ngưỡng', 'nguồn', 'ngành'],
  },
  host: {
    pattern: 'chủ trì|phối hợp|tổ chức',
    meaning: 'line of the organizers of the ceremony',
    yes: ['Chủ trì', 'Phối hợp', 'Tổ chức'],
    no: ['chủ tịch', 'phối cảnh', 'tổ trưởng'],
  },
  hostNoun: {
    pattern: 'đơn vị|cơ quan',
    meaning: 'before the line of the organizers of the ceremony',
    yes: ['Đơn vị chủ trì', 'Cơ quan phối hợp', 'đơn vị'],
    no: ['đơn giá', 'cơ sở', 'cơ cấu'],
  },
} satisfies NamedRows;
