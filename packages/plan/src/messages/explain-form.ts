// Over 250 lines: a table, one entry for each finding on the form of a paper.
import type { Explanation, FindingSource, Provision } from '@chiendich/core';
import { laws } from '@chiendich/core';
import { contentsChecked, onCapitals, onParts } from './sources.ts';

const signing: Provision = { law: laws.clericalWork, article: '13' };
const authority: FindingSource = [signing, onParts('II', '7', 'b')];
const annexes: FindingSource = [onParts('III', '1', 'a')];

/** Why number, date, signature, annexes and numbering are found, and what to do. */
export const form = {
  'plan/number-missing': {
    why: {
      vi: 'Số của văn bản do Văn thư cấp sau khi có chữ ký, theo thứ tự trong năm; bản chưa có số là bản chưa phát hành.',
      en: 'The registry gives the number after signing, in the order of the year; a paper without one is not issued yet.',
    },
    source: [{ law: laws.clericalWork, article: '15' }, onParts('II', '3', 'a')],
    remedy: {
      vi: 'Nếu là bản dự thảo thì để trống; nếu đã ký thì chuyển Văn thư cấp số trước khi phát hành.',
      en: 'Leave it open in a draft; once signed, have the registry enter it before the paper goes out.',
    },
  },
  'plan/number-colon-missing': {
    why: {
      vi: 'Thể thức văn bản hành chính quy định sau từ “Số” có dấu hai chấm.',
      en: 'The form of official papers puts a colon after the word “Số”.',
    },
    source: [onParts('II', '3', 'c')],
    remedy: {
      vi: 'Thêm dấu hai chấm sau từ “Số”, ví dụ “Số: 05/KH-UBND”.',
      en: 'Put a colon after “Số”, as in “Số: 05/KH-UBND”.',
    },
  },
  'plan/day-missing': {
    why: {
      vi: 'Thời gian ban hành là mốc để tính hiệu lực và các thời hạn của kế hoạch.',
      en: 'The date of issue is what the plan’s deadlines are measured from.',
    },
    source: [{ law: laws.clericalWork, article: '15' }, onParts('II', '4', 'b')],
    remedy: {
      vi: 'Nếu là bản dự thảo thì để trống; nếu đã ký thì ghi đủ ngày, tháng, năm, thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2.',
      en: 'Leave it open in a draft; once signed, write day, month and year, with a zero before days below 10 and before months 1 and 2.',
    },
  },
  'plan/deputy-without-kt': {
    why: {
      vi: 'Cấp phó ký là ký thay người đứng đầu, nên phải ghi rõ quyền hạn.',
      en: 'A deputy signs in the head’s place, and the paper has to say so.',
    },
    source: authority,
    remedy: {
      vi: 'Ghi “KT.” trước chức vụ của người đứng đầu, dòng dưới ghi chức vụ “{position}”.',
      en: 'Write “KT.” before the head’s position and “{position}” on the line below.',
    },
  },
  'plan/kt-without-deputy': {
    why: {
      vi: 'Ký thay là việc của cấp phó; người đứng đầu đơn vị trực thuộc ký thừa lệnh hoặc thừa ủy quyền.',
      en: 'Signing in the head’s place is for deputies; heads of units sign by order or by delegation.',
    },
    source: authority,
    remedy: {
      vi: 'Hỏi lại người ký được giao quyền gì: ký thừa lệnh thì ghi “TL.”, ký thừa ủy quyền thì ghi “TUQ.”; nếu chức vụ ghi sai thì sửa chức vụ.',
      en: 'Ask what the signer was given: “TL.” by order, “TUQ.” by delegation; or correct the position.',
    },
  },
  'plan/tm-without-collective': {
    why: {
      vi: 'Chỉ cơ quan làm việc theo chế độ tập thể mới có người ký thay mặt.',
      en: 'Only a body that decides together is signed for on its behalf.',
    },
    source: authority,
    remedy: {
      vi: 'Bỏ “TM.” trước chức vụ; nếu ký thay mặt tập thể thì sau “TM.” ghi tên tập thể, ví dụ “TM. ỦY BAN NHÂN DÂN”.',
      en: 'Drop “TM.” before a position; behind it belongs the name of the collective, as in “TM. ỦY BAN NHÂN DÂN”.',
    },
  },
  'plan/signer-not-of-issuer': {
    why: {
      vi: 'Văn bản do người đứng đầu cơ quan ban hành ký, hoặc người khác ký thay, ký thừa lệnh, thừa ủy quyền của người đó.',
      en: 'A paper is signed by the head of its issuer, or for that head.',
    },
    source: [signing, onParts('II', '7', 'b'), onParts('II', '7', 'c')],
    remedy: {
      vi: 'Kiểm tra tên cơ quan ban hành và chức vụ của người đứng đầu, sửa chỗ ghi sai.',
      en: 'Check the issuer’s name and the office of its head, and correct the wrong one.',
    },
  },
  'plan/title-before-name': {
    why: {
      vi: 'Văn bản hành chính chỉ ghi họ tên người ký; riêng đơn vị vũ trang, giáo dục, y tế, khoa học theo quy định của ngành.',
      en: 'Official papers give the bare name; the armed forces, schools, hospitals and science follow rules of their own.',
    },
    source: [onParts('II', '7', 'c')],
    remedy: {
      vi: 'Bỏ “{title}” trước họ tên người ký.',
      en: 'Take “{title}” away from the name.',
    },
  },
  'plan/archive-line-missing': {
    why: {
      vi: 'Dòng cuối của Nơi nhận cho biết văn bản lưu ở đâu và do đơn vị nào soạn thảo.',
      en: 'The last line of the recipients says where the paper is kept and which unit drafted it.',
    },
    source: [onParts('II', '9', 'd')],
    remedy: {
      vi: 'Thêm dòng cuối “Lưu: VT, (chữ viết tắt tên đơn vị soạn thảo).”.',
      en: 'Add a last line “Lưu: VT, (short name of the drafting unit).”.',
    },
  },
  'plan/annexes-numbered-two-ways': {
    why: {
      vi: 'Đánh số nhiều cách thì chỉ dẫn trong văn bản không khớp với tên phụ lục.',
      en: 'Numbered in several ways, annexes and references to them do not fit.',
    },
    source: annexes,
    remedy: {
      vi: 'Đánh số lại mọi phụ lục và mọi chỗ chỉ dẫn bằng chữ số La Mã: Phụ lục I, Phụ lục II…',
      en: 'Number all annexes and references in Roman numerals: Phụ lục I, Phụ lục II …',
    },
  },
  'plan/annexes-not-roman': {
    why: {
      vi: 'Văn bản có từ hai phụ lục trở lên phải đánh số phụ lục bằng chữ số La Mã.',
      en: 'Two or more annexes have Roman numerals.',
    },
    source: annexes,
    remedy: {
      vi: 'Đổi số của phụ lục sang chữ số La Mã, cả ở tên phụ lục và ở chỗ chỉ dẫn.',
      en: 'Change the numbers to Roman ones, on the annexes and where they are referred to.',
    },
  },
  'plan/annex-absent': {
    why: {
      vi: 'Người nhận không có phụ lục thì không thực hiện được theo chỉ dẫn.',
      en: 'Without the annex nobody can do what the text refers to.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Kèm theo “{mention}”, hoặc bỏ chỉ dẫn; nếu phụ lục nằm ở tệp khác thì đọc cả tệp đó.',
      en: 'Attach “{mention}” or drop the reference; where it is in a file of its own, read that file as well.',
    },
  },
  'plan/annex-not-mentioned': {
    why: {
      vi: 'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.',
      en: 'A text has to refer to every annex that comes with it.',
    },
    source: annexes,
    remedy: {
      vi: 'Thêm chỉ dẫn đến “{annex}” ở mục có liên quan, ví dụ “(theo {annex} kèm theo)”.',
      en: 'Refer to “{annex}” in the item that it belongs to.',
    },
  },
  'plan/number-out-of-order': {
    why: {
      vi: 'Số thứ tự bị nhảy hoặc lặp thì viện dẫn đến mục đó không còn chính xác; có thể đã sót một mục.',
      en: 'Where a number is skipped or repeated, references fail and an item may be missing.',
    },
    source: [onParts('II', '6', 'đ')],
    remedy: {
      vi: 'Đánh số lại thành “{expected}” và các mục sau, hoặc bổ sung mục còn thiếu.',
      en: 'Number it “{expected}” and go on from there, or add the item that is missing.',
    },
  },
  'plan/letter-not-vietnamese': {
    why: {
      vi: 'Các điểm xếp theo bảng chữ cái tiếng Việt, không có f, j, w, z.',
      en: 'Points follow the Vietnamese alphabet, which has no f, j, w, z.',
    },
    source: [onParts('II', '6', 'đ')],
    remedy: {
      vi: 'Đặt lại chữ cái của các điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k…',
      en: 'Give the points their letters again: a, b, c, d, đ, e, g, h, i, k …',
    },
  },
  'plan/bullets-of-two-kinds': {
    why: {
      vi: 'Các mục cùng cấp dùng một loại dấu thì người đọc mới thấy cấp của mục.',
      en: 'Items of one rank show their rank by one bullet.',
    },
    source: [onParts('II', '6', 'c')],
    remedy: {
      vi: 'Dùng thống nhất dấu “{usual}” cho các mục cùng cấp.',
      en: 'Use “{usual}” for all items of that rank.',
    },
  },
  'plan/end-mark-missing': {
    why: {
      vi: 'Dấu “./.” cho biết nội dung văn bản đã hết.',
      en: '“./.” says that the text is complete.',
    },
    source: [{ law: laws.clericalWork, annex: 'III', form: '1.4' }],
    remedy: {
      vi: 'Ghi “./.” ở cuối nội dung; nếu văn bản còn phần sau thì kiểm tra xem có bị thiếu trang không.',
      en: 'End the text in “./.”; if it goes on, see whether pages are missing.',
    },
  },
  'plan/capital-not-allowed': {
    why: {
      vi: 'Danh từ chung chỉ đơn vị hành chính và từ “khoản”, “điểm” không viết hoa trong câu.',
      en: 'Common nouns of administrative units, and “khoản” and “điểm”, take no capital inside a sentence.',
    },
    source: [onCapitals('III', '1', 'a'), onCapitals('V', '7')],
    remedy: {
      vi: 'Viết “{expected}”; giữ chữ hoa nếu đó là một phần của tên riêng.',
      en: 'Write “{expected}”; keep the capital where it belongs to a name.',
    },
  },
  'plan/capital-missing': {
    why: {
      vi: 'Từ “Nhân dân” và chữ đầu của phần, chương, mục, điều được viện dẫn thì viết hoa.',
      en: '“Nhân dân” takes a capital, and so do parts, chapters, sections and articles that are cited.',
    },
    source: [onCapitals('V', '1'), onCapitals('V', '7')],
    remedy: { vi: 'Viết “{expected}”.', en: 'Write “{expected}”.' },
  },
  'plan/looks-scanned': {
    why: {
      vi: 'Văn bản quét hoặc gõ trên máy khác có thể thay chữ số bằng chữ cái, mất dấu; số, ngày có chữ như vậy không được tính.',
      en: 'Scanned or retyped papers have letters for digits and lose marks; figures and days with such letters are not counted.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Đối chiếu bản giấy, sửa {words:list} rồi kiểm tra lại.',
      en: 'Compare with the paper, correct {words:list} and check again.',
    },
  },
  'plan/header-missing': {
    why: {
      vi: 'Phần đầu cho biết ai ban hành, số, ngày: không có thì không đăng ký và viện dẫn được.',
      en: 'The header says who issues the paper, with which number and on which day; without it nobody can register or cite it.',
    },
    source: [{ law: laws.clericalWork, article: '8', clause: '2' }],
    remedy: {
      vi: 'Bổ sung tên cơ quan, số, ký hiệu, địa danh và ngày; nếu phần này mất khi chuyển tệp thì lấy lại từ bản gốc.',
      en: 'Add issuer, number, symbol, place and date; where they were lost in conversion, take them from the original.',
    },
  },
  'plan/recipients-missing': {
    why: {
      vi: 'Nơi nhận là thành phần bắt buộc; không có thì không biết gửi cho ai và lưu ở đâu.',
      en: 'Recipients are a required part: they say to whom the paper goes and where it is kept.',
    },
    source: [{ law: laws.clericalWork, article: '8', clause: '2' }, onParts('II', '9', 'a')],
    remedy: {
      vi: 'Thêm “Nơi nhận:” gồm nơi thực hiện, nơi báo cáo và dòng “Lưu: VT, …”.',
      en: 'Add “Nơi nhận:” with who acts, who is reported to, and the line “Lưu: VT, …”.',
    },
  },
  'plan/draft-unnumbered': {
    why: {
      vi: 'Số và ngày do Văn thư ghi sau khi ký; bản dự thảo để trống là đúng.',
      en: 'The registry enters number and day after signing; in a draft they are rightly blank.',
    },
    source: [{ law: laws.clericalWork, article: '15' }],
    remedy: {
      vi: 'Khi đã ký thì chuyển Văn thư ghi số và ngày trước khi phát hành.',
      en: 'Once signed, have the registry enter both before the paper goes out.',
    },
  },
  'plan/number-spaced': {
    why: {
      vi: 'Giữa số, ký hiệu có dấu gạch chéo, giữa các nhóm chữ có dấu gạch nối, không cách chữ; viết cách thì tra cứu không ra.',
      en: 'Number and symbol are joined by a slash, the groups by hyphens, without spaces; with spaces the paper is not found again.',
    },
    source: [onParts('II', '3', 'c')],
    remedy: {
      vi: 'Viết liền số và ký hiệu, ví dụ “05/KH-UBND”.',
      en: 'Write number and symbol without spaces, as in “05/KH-UBND”.',
    },
  },
  'plan/zero-missing': {
    why: {
      vi: 'Số của văn bản và ngày nhỏ hơn 10, tháng 1 và tháng 2 phải thêm số 0 phía trước để tránh sửa thêm.',
      en: 'Numbers and days below ten and the months 1 and 2 have a zero in front, so that nothing can be added.',
    },
    source: [onParts('II', '3', 'c'), onParts('II', '4', 'b')],
    remedy: {
      vi: 'Viết “{expected}”.',
      en: 'Write “{expected}”.',
    },
  },
  'plan/symbol-of-other-type': {
    why: {
      vi: 'Ký hiệu gồm chữ viết tắt tên loại văn bản; khác tên loại thì viện dẫn sai.',
      en: 'The symbol begins with the abbreviation of the type; where both differ the paper is cited wrongly.',
    },
    source: [onParts('II', '3', 'b')],
    remedy: {
      vi: 'Sửa ký hiệu hoặc tên loại cho khớp nhau.',
      en: 'Correct the symbol or the type.',
    },
  },
  'plan/symbol-of-other-issuer': {
    why: {
      vi: 'Ký hiệu gồm chữ viết tắt tên cơ quan ban hành; thường do dùng lại văn bản của cơ quan khác.',
      en: 'The symbol ends in the abbreviation of the issuer; usually the paper of another body was used again.',
    },
    source: [onParts('II', '3', 'b')],
    remedy: {
      vi: 'Sửa ký hiệu theo quy định của cơ quan ban hành.',
      en: 'Use the symbol of the issuer.',
    },
  },
  'plan/issuer-contradicted': {
    why: {
      vi: 'Tên cơ quan ban hành phải thống nhất trong cả văn bản; khác nhau thường do dùng lại văn bản của cơ quan khác.',
      en: 'The issuer has one name throughout; two of them show that the paper of another body was used again.',
    },
    source: [onParts('II', '2', 'a')],
    remedy: {
      vi: 'Kiểm tra cơ quan ban hành, sửa chỗ ghi sai.',
      en: 'Check who issues the plan and correct the wrong place.',
    },
  },
  'plan/place-not-of-issuer': {
    why: {
      vi: 'Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở.',
      en: 'The place is the administrative unit in which the issuer has its seat.',
    },
    source: [onParts('II', '4', 'a')],
    remedy: {
      vi: 'Ghi địa danh nơi cơ quan ban hành đóng trụ sở.',
      en: 'Write the place at which the issuer has its seat.',
    },
  },
  'plan/tm-missing': {
    why: {
      vi: 'Người ký thay mặt tập thể phải ghi “TM.” trước tên tập thể.',
      en: 'Who signs on behalf of a collective puts “TM.” before its name.',
    },
    source: authority,
    remedy: {
      vi: 'Ghi “TM. {line}”.',
      en: 'Write “TM. {line}”.',
    },
  },
  'plan/recipient-repeated': {
    why: {
      vi: 'Ghi trùng nơi nhận thì văn bản gửi hai lần và số bản in bị sai.',
      en: 'A recipient named twice gets the paper twice, and the number of copies is wrong.',
    },
    source: [onParts('II', '9', 'a')],
    remedy: {
      vi: 'Bỏ một dòng, hoặc sửa lại nếu dòng thứ hai là cơ quan khác.',
      en: 'Drop one of the lines, or correct the second if it means another body.',
    },
  },
  'plan/annexes-not-in-text': {
    why: {
      vi: 'Phụ lục thường ở tệp riêng; người nhận không có phụ lục thì không thực hiện được theo chỉ dẫn.',
      en: 'Annexes are often files of their own; without them nobody can do what the text refers to.',
    },
    source: annexes,
    remedy: {
      vi: 'Gửi kèm các phụ lục, hoặc đọc cả tệp phụ lục.',
      en: 'Send the annexes along, or read their file as well.',
    },
  },
  'plan/enclosure-contradicted': {
    why: {
      vi: 'Dòng “Kèm theo” dưới tên phụ lục phải ghi đúng số, ngày của văn bản; thường còn sót từ văn bản cũ.',
      en: 'The line below an annex’s title gives number and day of its paper; a wrong one is usually left from an earlier paper.',
    },
    source: annexes,
    remedy: {
      vi: 'Sửa dòng “Kèm theo” thành {own}, hoặc để trống nếu là văn bản điện tử.',
      en: 'Correct the line to {own}, or leave it blank in an electronic paper.',
    },
  },
  'plan/number-starts-late': {
    why: {
      vi: 'Số thứ tự bắt đầu từ số đầu tiên; bắt đầu muộn hơn thì có thể đã mất một phần văn bản.',
      en: 'Numbers begin with the first; where they begin later a part may have been lost.',
    },
    source: [onParts('II', '6', 'đ')],
    remedy: {
      vi: 'Đánh số lại từ “{expected}”, hoặc bổ sung phần còn thiếu.',
      en: 'Number from “{expected}” on, or add what is missing.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
