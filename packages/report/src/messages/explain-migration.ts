import type { Explanation } from '@chiendich/core';

/** Why a migration questions a report or its mapping, and what to do. */
export const migration = {
  'report/migration-breaking': {
    why: {
      vi: 'Mục cùng mã nhưng khác đơn vị tính, khác loại hoặc khác cách ghi; chuyển nguyên sẽ sai nghĩa.',
      en: 'The item has the same code but another measure unit, kind or shape; carrying it over would change its meaning.',
    },
    remedy: {
      vi: 'Cho phép quy đổi đơn vị tính hoặc ghi cách đổi giá trị trong bảng chuyển đổi; nếu không được thì bỏ nội dung cũ và ghi giá trị mới, hoặc đặt mã khác cho mục mới trong mẫu.',
      en: 'Name it in `converted`, or its values in `values` of the mapping; else drop the old answer and give a new one, or give the new item another code in the template.',
    },
  },
  'report/migration-dropped': {
    why: {
      vi: 'Người chuyển đã quyết định bỏ; giá trị cũ được nêu để còn tra cứu.',
      en: 'It was dropped by decision; the old value is named so that it can be looked up.',
    },
    remedy: {
      vi: 'Không cần làm gì; lưu thông báo này cùng hồ sơ nếu cần.',
      en: 'Nothing; keep this note on file if it is wanted.',
    },
  },
  'report/migration-no-place': {
    why: {
      vi: 'Bảng chuyển đổi nêu một mục mà mẫu mới không có, nội dung sẽ mất.',
      en: 'The mapping names an item that the new version does not have, so its content would be lost.',
    },
    remedy: {
      vi: 'Sửa lại mã mục trong bảng chuyển đổi theo mẫu mới.',
      en: 'Correct the code in the mapping to one of the new version.',
    },
  },
  'report/migration-unmapped': {
    why: {
      vi: 'Không chuyển và cũng không bỏ thì nội dung mất mà không ai quyết định.',
      en: 'Neither carried over nor dropped, the answer would be lost without anybody’s decision.',
    },
    remedy: {
      vi: 'Ghi mục này chuyển sang mục nào của mẫu mới, hoặc ghi rõ là bỏ.',
      en: 'State which item of the new version takes it, or that it is dropped.',
    },
  },
  'report/migration-computed': {
    why: {
      vi: 'Mẫu mới tính mục này từ các mục khác mà báo cáo cũ chưa có nên phần mềm đã tính và ghi vào.',
      en: 'The new version computes this from other answers, and the old report did not have it.',
    },
    remedy: {
      vi: 'Không cần làm gì; kiểm tra lại nếu giá trị lạ.',
      en: 'Nothing; check the value if it looks odd.',
    },
  },
  'report/migration-changed': {
    why: {
      vi: 'Bảng chuyển đổi đổi giá trị, đơn vị tính hoặc gộp nội dung; giá trị cũ được nêu để còn tra cứu.',
      en: 'The mapping changed the value or its unit, or joined answers; the old value is named so that it can be looked up.',
    },
    remedy: {
      vi: 'Không cần làm gì; kiểm tra lại nếu giá trị mới lạ.',
      en: 'Nothing; check the new value if it looks odd.',
    },
  },
  'report/migration-conflict': {
    why: {
      vi: 'Hai cách xử lý khác nhau cho cùng một mục thì chỉ một cách được làm, cách kia bị bỏ qua mà không ai biết.',
      en: 'Of two decisions about one item only one is carried out; the other would be passed over in silence.',
    },
    remedy: {
      vi: 'Xóa một trong hai cách trong bảng chuyển đổi.',
      en: 'Remove one of the two from the mapping.',
    },
  },
  'report/migration-join-incomplete': {
    why: {
      vi: 'Thiếu một số liệu thì tổng chưa đủ; cộng phần còn lại sẽ thành một con số sai. Số liệu chưa chuyển được nêu lại để còn tra cứu.',
      en: 'A sum without one of its parts is not the sum; what was not carried over is named so that it can be looked up.',
    },
    remedy: {
      vi: 'Bổ sung số liệu còn thiếu rồi chuyển lại, hoặc ghi tổng vào báo cáo mới.',
      en: 'Add what is lacking and migrate again, or state the sum in the new report.',
    },
  },
  'report/migration-not-joined': {
    why: {
      vi: 'Chỉ cộng được số, ghép được chữ, gộp được lựa chọn và tệp; các nội dung khác phải giống nhau, và tổng phải tính chính xác được.',
      en: 'Numbers are added, texts, choices and files put together; other answers must be the same, and a sum must be exact.',
    },
    remedy: {
      vi: 'Ghi sẵn nội dung cho mục mới và bỏ các nội dung cũ, hoặc chỉ chuyển một nội dung.',
      en: 'Give the new answer and drop the old ones, or carry over one of them.',
    },
  },
  'report/migration-not-of-tables': {
    why: {
      vi: 'Bảng và dòng chỉ chuyển được nguyên sang bảng, dòng khác; nội dung thì gộp, đổi hoặc ghi sẵn theo từng cột.',
      en: 'A table or row is only renamed; answers are joined, mapped or given column by column.',
    },
    remedy: {
      vi: 'Ghi từng cột của bảng trong bảng chuyển đổi, hoặc chuyển cả bảng sang bảng mới.',
      en: 'Name the columns of the table in the mapping, or rename the table.',
    },
  },
  'report/migration-no-source': {
    why: {
      vi: 'Bảng chuyển đổi nêu một mục mà mẫu cũ không có, có thể do ghi sai mã; phần đó không có tác dụng.',
      en: 'The mapping names an item that the old version does not have, perhaps misspelt, and does nothing there.',
    },
    remedy: {
      vi: 'Sửa lại mã mục trong bảng chuyển đổi theo mẫu cũ, hoặc xóa phần đó.',
      en: 'Correct the code to one of the old version, or remove it.',
    },
  },
  'report/migration-source-unfit': {
    why: {
      vi: 'Mục, bảng, dòng và cột ghi nội dung theo cách khác nhau nên không thay cho nhau được.',
      en: 'Questions, tables, rows and columns hold answers in different ways.',
    },
    remedy: {
      vi: 'Chọn đúng mục, bảng, dòng hoặc cột của mẫu cũ; nếu chuyển cột của bảng khác thì phải chuyển cả bảng đó.',
      en: 'Name a part of the same sort; to take a column of another table, take the table too.',
    },
  },
  'report/migration-taken': {
    why: {
      vi: 'Mục này đã nhận nội dung khác nên nội dung cũ của nó sẽ mất nếu không ai quyết định.',
      en: 'The item takes another answer, so its old one would be lost without anybody’s decision.',
    },
    remedy: {
      vi: 'Ghi nội dung cũ chuyển sang mục nào của mẫu mới, hoặc ghi rõ là bỏ.',
      en: 'State which item of the new version takes the old answer, or that it is dropped.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
