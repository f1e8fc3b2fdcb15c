/** Sentences of the findings on reports in Vietnamese. */
export const vi = {
  'report/not-a-report': 'Nội dung nhận được không phải là một báo cáo: “{found}”.',
  'report/other-template': 'Báo cáo phải lập theo mẫu “{title}”, phiên bản {version}.',
  'report/no-organization': 'Báo cáo phải ghi cơ quan, đơn vị báo cáo; báo cáo ghi: “{found}”.',
  'report/not-an-organization':
    'Cơ quan, đơn vị báo cáo phải là một trong: {expected}; báo cáo ghi: “{found}”.',
  'report/no-round': 'Báo cáo phải ghi kỳ báo cáo: nhiệm vụ báo cáo và lần báo cáo; báo cáo ghi: “{found}”.',
  'report/no-period': 'Kỳ báo cáo phải có ngày đầu và ngày cuối; báo cáo ghi: “{found}”.',
  'report/period-reversed': 'Kỳ báo cáo bắt đầu ngày {from:date}, sau ngày kết thúc {to:date}.',
  'report/no-answers': 'Báo cáo không có phần nội dung trả lời; báo cáo ghi: “{found}”.',
  'report/unknown-field': 'Mẫu báo cáo không có “{found}” trong {of}.',
  'report/answer-required': 'Chưa điền mục “{label}”; đây là mục bắt buộc.',
  'report/answer-blank': 'Mục “{label}” có ghi nhưng để trống; hãy điền nội dung hoặc bỏ hẳn mục này.',
  'report/answer-not-asked':
    'Mục “{label}” không phải trả lời theo những câu đã trả lời; hãy xem lại các câu đó, hoặc bỏ nội dung đã ghi ở mục này.',
  'report/row-not-asked':
    'Bảng “{label}”: dòng “{row}” không phải trả lời theo những câu đã trả lời; hãy xem lại các câu đó, hoặc bỏ nội dung đã ghi ở dòng này.',
  'report/answer-missing': 'Mục “{label}” chưa có số liệu; lý do: {reason}.',
  'report/reason-required': 'Mục “{label}” ghi chưa có số liệu nhưng thiếu lý do; hãy nêu lý do.',
  'report/not-an-answer':
    'Mục “{label}” phải có nội dung, hoặc ghi rõ chưa có số liệu (kèm lý do) hay không áp dụng; báo cáo ghi: “{found}”.',
  'report/computed-left-out':
    'Báo cáo chưa ghi mục “{label}”, được tính từ các mục khác và phải là “{expected}”.',
  'report/computed-differs':
    'Mục “{label}” được tính từ các mục khác và phải là “{expected}”; báo cáo ghi: “{found}”.',
  'report/computed-blank':
    'Mục “{label}” được tính từ các mục khác và trong trường hợp này phải để trống; báo cáo ghi: “{found}”.',
  'report/left-out-of-sum':
    'Mục “{label}” được tính mà không có {left}, vì không phải trả lời trong trường hợp này.',
  'report/not-yes-or-no':
    'Mục “{label}” phải là dữ liệu kiểu có hoặc không, không ghi bằng chữ; báo cáo ghi: “{found}”.',
  'report/not-text': 'Mục “{label}” phải là chữ; báo cáo ghi: “{found}”.',
  'report/text-too-long': 'Mục “{label}” dài quá {maximum} ký tự.',
  'report/broken-character': 'Mục “{label}” có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
  'report/not-a-date': 'Mục “{label}” phải là một ngày có thật; báo cáo ghi: “{found}”.',
  'report/doubtful-year': 'Mục “{label}”: cần xem lại năm của ngày {found:date}.',
  'report/invisible-character':
    'Mục “{label}” có ký tự không nhìn thấy ở vị trí {place}; nên nhập lại chỗ đó.',
  'report/legacy-text':
    'Mục “{label}” có vẻ được gõ bằng phông chữ cũ (TCVN3, VNI) hoặc bị đọc sai bảng mã nên hiển thị sai; nên nhập lại bằng Unicode.',
  'report/lost-character':
    'Mục “{label}” có ký tự “�” ở vị trí {place}, thay cho chữ bị mất khi chuyển mã; cần nhập lại chỗ đó.',
  'report/choice-in-words': 'Mục “{label}” ghi bằng chữ “{found}”; dữ liệu phải ghi mã “{choice}”.',
  'report/choice-repeated': 'Mục “{label}” có lựa chọn ghi hai lần.',
  'report/too-many-choices': 'Mục “{label}” có {found} lựa chọn, nhiều nhất {maximum} lựa chọn.',
  'report/choices-out-of-order': 'Mục “{label}”: các lựa chọn phải theo thứ tự của danh mục.',
  'report/choice-outside-parent': 'Mục “{label}”: “{found}” không thuộc nội dung đã chọn ở mục cấp trên.',
  'report/list-not-supplied': 'Mục “{label}” chưa được đối chiếu vì hệ thống không cung cấp danh mục.',
  'report/not-a-choice': 'Mục “{label}” phải là một trong: {expected}; báo cáo ghi: “{found}”.',
  'report/doubtful-phone': 'Mục “{label}”: “{found}” không giống số điện thoại.',
  'report/doubtful-email': 'Mục “{label}”: “{found}” không giống địa chỉ thư điện tử.',
  'report/not-a-figure':
    'Chỉ tiêu “{label}” phải là một số, không ghi bằng chữ hay số dạng văn bản; nếu không có thì ghi rõ chưa có số liệu (kèm lý do) hoặc không áp dụng. Báo cáo ghi: “{found}”.',
  'report/not-whole': 'Chỉ tiêu “{label}” phải là số nguyên; báo cáo ghi: {found}.',
  'report/too-many-decimals':
    'Chỉ tiêu “{label}” chỉ được có nhiều nhất {scale} chữ số thập phân; báo cáo ghi: {found}.',
  'report/figure-too-small': 'Chỉ tiêu “{label}” không được nhỏ hơn {minimum}; báo cáo ghi: {found}.',
  'report/figure-too-large': 'Chỉ tiêu “{label}” không được lớn hơn {maximum}; báo cáo ghi: {found}.',
  'report/not-a-list': 'Mục “{label}” phải là một danh sách; báo cáo ghi: “{found}”.',
  'report/too-many-files': 'Mục “{label}” có {found} tệp, nhiều nhất {maximum} tệp.',
  'report/doubtful-file-name':
    'Mục “{label}”: tên tệp đính kèm có ký tự không hiển thị hoặc ký tự chỉ đường dẫn.',
  'report/not-a-file':
    'Mục “{label}”: tệp đính kèm không thuộc loại được nhận, hoặc thiếu tên, dung lượng hay mã kiểm tra.',
  'report/not-rows':
    'Bảng “{label}” được trả lời bằng danh sách các dòng; nếu không có dòng nào thì ghi danh sách rỗng. Báo cáo ghi: “{found}”.',
  'report/not-rows-by-name':
    'Bảng “{label}” được trả lời bằng các ô của từng dòng có tên trong mẫu; báo cáo ghi: “{found}”.',
  'report/blank-row': 'Bảng “{label}” có dòng trống (dòng {row}).',
  'report/too-few-rows': 'Bảng “{label}” có {found} dòng, cần ít nhất {minimum} dòng.',
  'report/too-many-rows': 'Bảng “{label}” có {found} dòng, nhiều nhất {maximum} dòng.',
  'report/not-a-row': 'Bảng “{label}”: có dòng không đọc được; báo cáo ghi: “{found}”.',
  'report/part-exceeds-whole':
    'Chỉ tiêu “{partLabel}” là một phần của “{wholeLabel}” nên không thể lớn hơn {wholeValue}; báo cáo ghi: {partValue}.',
  'report/rule-broken': '{message} (liên quan: {concerns})',
  'report/rule-stopped': 'Chưa kiểm tra được yêu cầu “{message}” vì cần quá nhiều bước tính với báo cáo này.',
  'report/too-many-findings': 'Còn nhiều lỗi khác; chỉ nêu {maximum} nội dung đầu tiên.',
} as const;
