import type { NamedRows } from './word-row.ts';

/** What headings of a plan's sections say that the sections hold. */
export const sectionWords = {
  aim: {
    pattern: 'mục đích',
    meaning: 'purpose',
    yes: ['MỤC ĐÍCH, YÊU CẦU', 'Mục đích', 'mục đích và ý nghĩa'],
    no: ['mục tiêu', 'đích đến', 'mục lục'],
  },
  significance: {
    pattern: 'ý nghĩa',
    meaning: 'purpose',
    yes: ['Ý nghĩa', 'Ý NGHĨA, MỤC ĐÍCH', 'ý nghĩa của Ngày'],
    no: ['ý kiến', 'ý thức', 'nghĩa vụ'],
  },
  goals: {
    pattern: 'mục tiêu|chỉ tiêu|quan điểm|đánh giá|kết quả',
    meaning: 'what is to be reached, or was',
    yes: ['MỤC TIÊU', 'Chỉ tiêu cụ thể', 'ĐÁNH GIÁ KẾT QUẢ NĂM 2025'],
    no: ['mục đích', 'chỉ đạo', 'quan trắc'],
  },
  circumstances: {
    pattern: 'địa điểm|thời gian|thành phần|đối tượng|phạm vi',
    meaning: 'where, when and for whom',
    yes: ['Địa điểm', 'THỜI GIAN, ĐỊA ĐIỂM', 'Đối tượng tham gia'],
    no: ['địa phương', 'thời hạn', 'thành tích'],
  },
  requirements: {
    pattern: 'yêu cầu',
    meaning: 'requirements',
    yes: ['Yêu cầu', 'YÊU CẦU CHUNG', 'yêu cầu về tiến độ'],
    no: ['yếu kém', 'nhu cầu', 'cầu đường'],
  },
  contents: {
    pattern: 'nội dung|nhiệm vụ|giải pháp|hoạt động|các bước|lộ trình|công việc|phần việc',
    meaning: 'what is to be done',
    yes: ['NỘI DUNG THỰC HIỆN', 'Nhiệm vụ và giải pháp', 'Lộ trình'],
    no: ['công tác chuẩn bị', 'phần mở đầu', 'mục đích'],
  },
  organising: {
    pattern: 'tổ chức thực hiện|phân công',
    meaning: 'who does what',
    yes: ['TỔ CHỨC THỰC HIỆN', 'Phân công nhiệm vụ', 'phân công'],
    no: ['tổ chức lễ phát động', 'phân cấp', 'tổ chức bộ máy'],
  },
  responsibility: {
    pattern: 'trách nhiệm',
    meaning: 'who does what',
    yes: ['Trách nhiệm của các cơ quan', 'TRÁCH NHIỆM', 'trách nhiệm thi hành'],
    no: ['nhiệm vụ', 'trách phạt', 'thử nghiệm'],
  },
  beyondContents: {
    pattern: 'kinh phí|chế độ báo cáo',
    meaning: 'neither contents nor who does what',
    yes: ['KINH PHÍ THỰC HIỆN', 'Chế độ báo cáo', 'kinh phí'],
    no: ['kinh tế', 'chế độ ăn', 'báo cáo'],
  },
  onReports: {
    pattern: 'báo cáo',
    meaning: 'who reports when',
    yes: ['Báo cáo', 'BÁO CÁO KẾT QUẢ', 'báo cáo định kỳ'],
    no: ['báo chí', 'bảo vệ', 'cáo bạch'],
  },
  giving: {
    pattern: 'tổ chức (?:triển khai|thi hành)|nhiệm vụ (?:của|cụ thể)|thực hiện nhiệm vụ|giao nhiệm vụ',
    meaning: 'who does what',
    yes: ['Tổ chức triển khai', 'Nhiệm vụ cụ thể', 'Giao nhiệm vụ cho các đơn vị'],
    no: ['tổ chức bộ máy', 'nhiệm vụ trọng tâm', 'giao ban'],
  },
  withoutTasks: {
    pattern:
      'kinh phí|thời gian|địa điểm|chế độ (?:thông tin,? )?báo cáo|mục tiêu|yêu cầu|tiến độ|nội dung|khen thưởng',
    meaning: 'a matter that gives nobody a task',
    yes: ['Kinh phí', 'Chế độ thông tin, báo cáo', 'Thời gian, địa điểm'],
    no: ['trách nhiệm', 'kinh doanh', 'Khen ngợi'],
  },
  matters: {
    pattern:
      '(?:(?:công tác|việc|một số|các|về) )?(?:' +
      'mục (?:đích|tiêu)|ý nghĩa|kiểm tra|giám sát|tuyên truyền|truyền thông|thông tin|sơ kết|tổng kết|thi đua|' +
      'lưu ý|tập huấn|báo cáo|điều (?:kiện|khoản)|giải pháp|hoạt động|bước|nhiệm vụ|phương án|hậu cần|tổ chức|' +
      'triển khai|thực hiện|chuẩn bị|xây dựng|phối hợp|theo dõi|hiệu lực|quy định|biện pháp|ngân sách|nguồn lực|' +
      'công việc|an toàn|an ninh|đánh giá|trách nhiệm|(?:chung|cụ thể)$)',
    meaning: 'a matter, among headings that name bodies',
    yes: ['Công tác tuyên truyền', 'Kiểm tra, giám sát', 'Điều khoản thi hành'],
    no: ['Thanh tra tỉnh', 'Các phòng chuyên môn', 'Điều dưỡng trưởng'],
  },
  funding: {
    pattern: 'kinh phí|nguồn lực tài chính|dự toán',
    meaning: 'where the money comes from',
    yes: ['Kinh phí thực hiện', 'DỰ TOÁN', 'Nguồn lực tài chính'],
    no: ['kinh tế', 'dự án', 'nguồn lực con người'],
  },
  basis: {
    pattern: '(?:các )?căn cứ|cơ sở pháp lý',
    meaning: 'the bases of the plan',
    yes: ['Căn cứ xây dựng kế hoạch', 'Các căn cứ', 'CƠ SỞ PHÁP LÝ'],
    no: ['căn hộ', 'cơ sở vật chất', 'các cấp'],
  },
  situation: {
    pattern: '(?:đặc điểm,? )?(?:tình hình|thực trạng|bối cảnh)',
    meaning: 'what was before the plan',
    yes: ['Đặc điểm, tình hình', 'THỰC TRẠNG', 'Bối cảnh'],
    no: ['đặc điểm', 'hình thức', 'thực hiện'],
  },
  executionTime: {
    pattern: 'thời gian(?! (?:trình|báo cáo|gửi|nộp|hoàn thành|khen|đăng ký|xét|nhận|tổng kết|kiểm tra))',
    meaning: 'when the plan is carried out',
    yes: ['Thời gian thực hiện', 'THỜI GIAN, ĐỊA ĐIỂM', 'thời gian'],
    no: ['Thời gian báo cáo', 'Thời gian nộp hồ sơ', 'thời hạn'],
  },
  promulgating: {
    pattern: '(?:ban hành|xây dựng|lập|đề ra) (?:nội dung )?kế hoạch',
    meaning: 'says that a plan follows',
    yes: ['ban hành Kế hoạch', 'xây dựng nội dung kế hoạch', 'lập kế hoạch'],
    no: ['ban hành Quyết định', 'lập hồ sơ', 'thực hiện kế hoạch'],
  },
  approving: {
    pattern:
      '(?:nay )?(?:phê duyệt|ban hành|thông qua)(?: (?:kèm theo(?: quyết định này)?|nội dung|và (?:ban hành|triển khai)|(?:đề án|dự án|chương trình|phương án) và))? [“"]?kế hoạch',
    meaning: 'an article puts a plan into force',
    yes: ['Phê duyệt Kế hoạch', 'Ban hành kèm theo Quyết định này Kế hoạch', 'thông qua nội dung kế hoạch'],
    no: ['phê bình', 'ban hành quy chế', 'thông báo kế hoạch'],
  },
  asFollows: {
    pattern: 'như sau|cụ thể|sau đây',
    meaning: 'before the colon behind which it follows',
    yes: ['như sau:', 'cụ thể', 'sau đây:'],
    no: ['như trên', 'cụ già', 'sau đó'],
  },
} satisfies NamedRows;
