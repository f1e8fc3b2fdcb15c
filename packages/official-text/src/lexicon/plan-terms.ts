import { dueWords } from './due-words.ts';
import type { NamedRows } from './word-row.ts';

/** Terms that count from an event, and columns of terms: what has no date of its own (thời hạn chưa có ngày). */
export const termWords = {
  latest: {
    pattern: `${dueWords.latest.pattern}|không quá|trong vòng`,
    meaning: 'opens the latest day, counted from an event',
    yes: ['chậm nhất 05 ngày', 'Muộn nhất', 'trong vòng 03 ngày'],
    no: ['chậm trễ', 'muộn màng', 'trong năm'],
  },
  copula: {
    pattern: 'là|trong',
    meaning: 'between the word for the latest day and the count',
    yes: ['là 05 ngày', 'trong 03 ngày', 'Là'],
    no: ['lá cây', 'làm', 'trống'],
  },
  eventName: {
    pattern: 'ngày|lễ|đại hội|hội nghị|hội thi|kỳ họp|khai mạc|bế mạc',
    meaning: 'begins the name of an event from which a term counts',
    yes: ['ngày bầu cử', 'Lễ phát động', 'Đại hội'],
    no: ['ngay', 'lệ phí', 'đại biểu'],
  },
  beforeEvent: {
    pattern: 'trước',
    meaning: 'the count goes back from the event',
    yes: ['trước ngày bầu cử', 'Trước', 'trước khi'],
    no: ['trực ban', 'trưởng ban', 'trường'],
  },
  afterEvent: {
    pattern: 'sau|kể từ|tính từ',
    meaning: 'the count goes on from the event',
    yes: ['sau ngày bầu cử', 'kể từ ngày', 'tính từ khi'],
    no: ['sâu rộng', 'kể chuyện', 'tính toán'],
  },
  reckonedFrom: {
    pattern: 'so với|tính đến|kể đến',
    meaning: 'between a count and the day from which it goes back',
    yes: ['so với ngày 05/6', 'tính đến', 'kể đến'],
    no: ['so sánh', 'tính toán', 'kể cả'],
  },
  countedTime: {
    pattern: 'ngày|giờ|tuần|tháng',
    meaning: 'what a term counts',
    yes: ['ngày làm việc', 'giờ', 'tháng kể từ'],
    no: ['ngay sau khi', 'giới hạn', 'tuân thủ'],
  },
  workingTime: {
    pattern: 'làm việc',
    meaning: 'behind days on which offices work',
    yes: ['làm việc kể từ', 'làm việc', 'Làm việc'],
    no: ['làm rõ', 'lam lũ', 'việc làm'],
  },
  opensTerm: {
    pattern: `trong(?: (?:vòng|thời hạn|thời gian|hạn))?|${dueWords.latest.pattern}(?: (?:là|sau|trong|vào)){0,2}|không quá|tối đa(?: là)?|sau`,
    meaning: 'before a term that counts from an event',
    yes: ['trong vòng 05 ngày', 'chậm nhất là sau 03 ngày', 'không quá 10 ngày'],
    no: ['trọng tâm', 'chậm trễ', 'sâu rộng'],
  },
  countsFrom: {
    pattern: '(?:kể|tính) từ|từ (?:ngày|khi|lúc)|sau (?:khi|ngày)|(?:sau )?khi',
    meaning: 'before the event from which a term counts',
    yes: ['kể từ ngày nhận được', 'sau khi kết thúc', 'từ khi có hiệu lực'],
    no: ['từ đó', 'sau đó', 'khí hậu'],
  },
  countedBack: {
    pattern: 'trước(?: ít nhất)?',
    meaning: 'before a term that counts back from an event',
    yes: ['trước 02 ngày', 'trước ít nhất 05 ngày', 'Trước'],
    no: ['trực ban', 'ít nhất', 'tước bỏ'],
  },
  eventAhead: {
    pattern: 'khi|trước khi|tổ chức|diễn ra|so với',
    meaning: 'before the event from which a term counts back',
    yes: ['trước khi khai mạc', 'diễn ra lễ phát động', 'so với thời hạn'],
    no: ['khí tượng', 'so sánh', 'diễn văn'],
  },
  termColumn: {
    pattern: 'thời (?:gian|hạn|điểm)|tiến độ|hạn|hoàn thành|ngày hoàn thành',
    meaning: 'heading of the column of terms',
    yes: ['Thời gian thực hiện', 'Tiến độ', 'Ngày hoàn thành'],
    no: ['hạng mục', 'hoàn trả', 'ngày ban hành'],
  },
  dueColumn: {
    pattern: 'hạn|hoàn thành|xong|tiến độ',
    meaning: 'in the heading of a column of terms by which something is done',
    yes: ['hạn nộp', 'hoàn thành', 'xong trước'],
    no: ['hạng mục', 'hoàn thiện', 'xông khói'],
  },
  doneBy: {
    pattern: 'thời hạn hoàn thành',
    meaning: 'label of a term by which something is done',
    yes: ['Thời hạn hoàn thành: 10/7', 'thời hạn hoàn thành', 'THỜI HẠN HOÀN THÀNH'],
    no: ['thời hạn', 'hoàn thành', 'thời gian'],
  },
  doneIn: {
    pattern: 'thời gian',
    meaning: 'label of a time in which something is done',
    yes: ['Thời gian: tháng 6', 'thời gian', 'THỜI GIAN'],
    no: ['thời hạn', 'thời điểm', 'gian hàng'],
  },
} satisfies NamedRows;
