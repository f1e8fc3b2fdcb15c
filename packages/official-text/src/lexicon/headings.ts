import { dueWords } from './due-words.ts';
import type { NamedRows } from './word-row.ts';

/** Words of headings and of the lines before a colon (đề mục). */
export const headingWords = {
  numberedPart: {
    pattern: 'nội dung|nhiệm vụ|hoạt động|chuyên đề|phần|mục tiêu|giải pháp',
    meaning: 'part of a plan that bears a number before its name: "Nội dung 2: …"',
    yes: ['Nội dung 2', 'nhiệm vụ 1', 'Chuyên đề 3'],
    no: ['nội quy', 'nhiệm kỳ', 'giải thưởng'],
  },
  introduces: {
    pattern: 'như|sau|sau đây|gồm|là|cụ thể|gồm có|bao gồm|trong đó|đó|rằng|yêu cầu|đề nghị|theo|tại',
    meaning: 'a list or explanation follows: what stands before the colon is not a heading',
    yes: ['như sau:', 'cụ thể:', 'Bao gồm:'],
    no: ['nhu cầu', 'cụm dân cư', 'bao bì'],
  },
  partOfPlan: {
    pattern:
      '(?:(?:các|những|một số) )?(?:mục (?:đích|tiêu)|ý nghĩa|quan điểm|nội dung|nhiệm vụ|giải pháp|biện pháp|hoạt động|công (?:việc|tác)|phần việc|chỉ tiêu|yêu cầu|kiến nghị|đề xuất|phân công|thời gian|tiến độ|lộ trình|kế hoạch|kinh phí)',
    meaning: 'a part of a plan',
    yes: ['Mục đích, yêu cầu', 'Các nhiệm vụ cụ thể', 'Một số kiến nghị'],
    no: ['mục lục', 'công văn', 'các sở'],
  },
  endOfPart: {
    pattern: 'cụ thể|yêu cầu|đề nghị',
    meaning: 'ends the name of a part, and introduces a list elsewhere',
    yes: ['cụ thể:', 'Yêu cầu', 'đề nghị'],
    no: ['cụm thi đua', 'yếu tố', 'đề tài'],
  },
  fact: {
    pattern:
      'thời (?:gian|hạn|điểm)|địa (?:điểm|bàn)|mục (?:đích|tiêu)|yêu cầu|ý nghĩa|đối tượng|thành phần|phạm vi|hình thức|phương (?:thức|tiện|châm)|số lượng|(?:nguồn )?kinh phí|trang phục|đơn vị (?:chủ trì|phối hợp|thực hiện)|cơ quan (?:chủ trì|phối hợp|thực hiện)',
    meaning: 'a fact that a plan names before a colon, whatever follows',
    yes: ['Thời gian: từ 7 giờ', 'Nguồn kinh phí:', 'Cơ quan chủ trì:'],
    no: ['thời sự', 'đơn vị liên quan', 'phương án'],
  },
  detail: {
    pattern:
      'thời gian|thời hạn|cơ quan|đơn vị|địa điểm|nội dung|sản phẩm|hình thức|thành phần|kinh phí|yêu cầu|chủ trì|phối hợp|đối tượng|tiến độ|hoàn thành',
    meaning: 'a detail of the item above, before a colon',
    yes: ['Thời gian:', 'Đơn vị chủ trì:', 'Sản phẩm:'],
    no: ['thời sự', 'sản lượng', 'địa bàn'],
  },
  request: {
    pattern: '(?:kính |trân trọng )?(?:đề nghị|mời|giao)',
    meaning: 'a request alone before a colon: those asked follow, and what for',
    yes: ['Đề nghị: Hội Nông dân', 'Trân trọng đề nghị', 'GIAO'],
    no: ['đề án', 'giáo viên', 'một'],
  },
  formOfAddress: {
    pattern: 'ông|bà|đồng chí|thầy|cô|anh|chị',
    meaning: 'form of address before a name',
    yes: ['Ông. Lê An', 'Đồng chí', 'BÀ'],
    no: ['ống nước', 'bản', 'công'],
  },
  done: {
    pattern: 'hoàn thành|xong|dự kiến',
    meaning: 'a term follows',
    yes: ['hoàn thành trước 30/6', 'xong trong tháng 6', 'Dự kiến'],
    no: ['hoàn thiện', 'song song', 'dự án'],
  },
  beforeTerm: {
    pattern: `trước|từ|vào|đến hết|trong|${dueWords.latest.pattern}`,
    meaning: 'a date follows',
    yes: ['trước ngày', 'chậm nhất là ngày', 'đến hết'],
    no: ['trực ban', 'đến', 'chậm tiến độ'],
  },
  termCopula: {
    pattern: 'là',
    meaning: 'stands between the words of a term and its date',
    yes: ['là ngày', 'là', 'LÀ'],
    no: ['lá', 'lãnh đạo', 'làm'],
  },
  several: {
    pattern: 'các|những',
    meaning: 'several bodies or places follow',
    yes: ['các xã', 'những sở', 'Các'],
    no: ['cách ly', 'nhưng', 'cá nhân'],
  },
  bodyNoun: {
    pattern: 'sở|bộ|ban|ngành|phòng|thôn|trường|hội|đoàn thể',
    meaning: 'common noun of a body or place behind a number of them',
    yes: ['sở', 'phòng: Nội vụ', 'Trường'],
    no: ['số lượng', 'bố trí', 'phóng viên'],
  },
  section: {
    pattern:
      'mục (?:đích|tiêu)|yêu cầu|quan điểm|nội dung|nhiệm vụ|giải pháp|các (?:nhiệm vụ|giải pháp|hoạt động)|tổ chức thực hiện|kinh phí|hình thức|thời gian|địa điểm|đối tượng|phạm vi|phân công|công tác|chế độ báo cáo|tiến độ|lộ trình|thành phần|khen thưởng',
    meaning: 'what the sections of a plan say',
    yes: ['MỤC ĐÍCH, YÊU CẦU', 'Tổ chức thực hiện', 'CÁC HOẠT ĐỘNG'],
    no: ['mục lục', 'tổ chức lễ', 'các sở'],
  },
} satisfies NamedRows;

/** What the parts of a text are called before their number (phần, chương, mục, điều). */
export const levelNames = {
  part: {
    pattern: 'phần',
    meaning: 'part',
    yes: ['Phần thứ nhất', 'PHẦN I', 'phần'],
    no: ['phân công', 'phản ánh', 'phấn đấu'],
  },
  chapter: {
    pattern: 'chương',
    meaning: 'chapter',
    yes: ['Chương I', 'CHƯƠNG 2', 'chương'],
    no: ['chứng nhận', 'chủ trì', 'chung'],
  },
  heading: {
    pattern: '(?:tiểu )?mục',
    meaning: 'section of a chapter',
    yes: ['Mục 1', 'TIỂU MỤC 2', 'mục'],
    no: ['mức chi', 'tiểu ban', 'mùa'],
  },
  article: {
    pattern: 'điều',
    meaning: 'article',
    yes: ['Điều 1.', 'ĐIỀU 2', 'điều'],
    no: ['điểm', 'điện', 'đất'],
  },
} satisfies NamedRows;
