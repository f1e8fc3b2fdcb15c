import type { NamedRows, WordRow } from './word-row.ts';

/**
 * Compounds that orders and questions of every kind share and that say nothing of what is ordered, as alternatives of two
 * words each.
 */
export const genericCompounds: readonly WordRow<'carrying out' | 'who' | 'manner' | 'matter'>[] = [
  {
    pattern:
      'tổ chức|thực hiện|triển khai|xây dựng|tăng cường|đẩy mạnh|tiến hành|bảo đảm|đảm bảo|tiếp tục|phối hợp|' +
      'hướng dẫn|áp dụng|nâng cao|quản lý|tham gia|hưởng ứng|ứng phó|tập trung|ưu tiên|khuyến khích|huy động|' +
      'phát triển|thi hành|ban hành|nhân rộng|duy trì|mở rộng|bảo vệ|tác động|liên quan',
    meaning: 'carrying out',
    yes: ['tăng cường', 'nhân rộng mô hình', 'Bảo vệ'],
    no: ['trồng rừng', 'tổ tiên', 'mở lớp'],
  },
  {
    pattern:
      'cơ quan|đơn vị|địa phương|địa bàn|người dân|cộng đồng|dân cư|doanh nghiệp|cá nhân|các cấp|các ngành|' +
      'nhà nước|chính quyền|nhiều người',
    meaning: 'who',
    yes: ['cơ quan', 'các cấp', 'dân cư'],
    no: ['học sinh', 'cơ sở', 'nhà máy'],
  },
  {
    pattern:
      'hiệu quả|cụ thể|thiết thực|kịp thời|thường xuyên|rộng rãi|chủ động|phù hợp|đúng quy|cao điểm|cuối tháng|' +
      'kết thúc|bền vững|chi tiết|hằng ngày|hàng ngày|trước hết|cùng lúc|từng bước|đồng loạt|trực tiếp|đặc biệt',
    meaning: 'manner',
    yes: ['kịp thời', 'hàng ngày', 'đặc biệt'],
    no: ['kịp tiến độ', 'hàng hóa', 'đặc sản'],
  },
  {
    pattern:
      'môi trường|hoạt động|quy định|kế hoạch|chương trình|nội dung|nhiệm vụ|giải pháp|biện pháp|phương án|mô hình|' +
      'sáng kiến|công tác|nhận thức|ý thức|trách nhiệm|chất lượng|kết quả|tình hình|thực tế|điều kiện|đặc điểm|' +
      'chiến dịch|tài nguyên|biến đổi|khí hậu|đất nước|nguồn lực|thế giới|chủ đề|thông điệp|kinh tế|xã hội|đời sống|' +
      'văn bản|thông tin|hình thức|việc làm|căn cứ',
    meaning: 'matter',
    yes: ['môi trường', 'việc làm', 'nguồn lực'],
    no: ['mạng lưới', 'sinh kế', 'nguồn thải'],
  },
];

/** What distinguishes an order, whose fulfilment is reported, from other sentences. */
export const coverageWords = {
  whole: {
    pattern: 'mạng xã hội|xã hội hóa|kinh tế tuần hoàn',
    meaning: 'three words that say something though two of them do not',
    yes: ['mạng xã hội', 'xã hội hoá', 'kinh tế tuần hoàn'],
    no: ['mạng lưới', 'xã hội', 'kinh tế'],
  },
  stated: {
    pattern:
      'thời (?:gian|hạn|điểm)|(?:ngày|giờ) (?:tổ chức|khai mạc|bế mạc)|địa (?:điểm|bàn)|đối tượng|phạm vi|quy mô|' +
      'thành phần|số lượng|(?:nguồn )?kinh phí|trang phục',
    meaning: 'a circumstance of what is ordered, before a colon or alone',
    yes: ['Thời gian: từ ngày 01/6', 'Đối tượng tiêm chủng', 'Nguồn kinh phí'],
    no: ['thời sự', 'địa phương', 'đối thoại'],
  },
  awareness: {
    pattern: 'nhận thức (?:rằng|rõ|sâu sắc|đầy đủ|đúng)',
    meaning: 'asks for a view',
    yes: ['nhận thức rằng', 'nhận thức sâu sắc', 'Nhận thức đầy đủ'],
    no: ['nhận thức của người dân', 'nhận thấy', 'ý thức rõ'],
  },
  regards: {
    pattern: 'coi|xem|xác định',
    meaning: 'asks to see something as something else',
    yes: ['coi bảo vệ môi trường', 'xác định đây', 'xem'],
    no: ['còi báo động', 'xác nhận', 'xen kẽ'],
  },
  asWhat: {
    pattern: 'là (?:một|nhiệm vụ)',
    meaning: 'what it is to be seen as',
    yes: ['là một phần', 'là nhiệm vụ trọng tâm', 'là một'],
    no: ['là nơi', 'làm một', 'lá phổi'],
  },
} satisfies NamedRows;
