import { defineFindings } from '@chiendich/core';

/** What can be wrong with the files that the main job is given. */
export const fault = defineFindings(
  {
    'demo/option-unknown': 'error',
    'demo/file-missing': 'error',
    'demo/file-unreadable': 'error',
    'demo/file-empty': 'error',
    'demo/not-json': 'error',
    'demo/act-incomplete': 'error',
    'demo/organizations-incomplete': 'error',
    'demo/no-report': 'error',
  },
  {
    'demo/option-unknown': 'Tham số "{option}" không có trong lệnh này; các tham số: {options:list}.',
    'demo/file-missing': 'Không tìm thấy tệp {file}.',
    'demo/file-unreadable': 'Không đọc được tệp {file}: {reason}.',
    'demo/file-empty': 'Tệp {file} không có nội dung.',
    'demo/not-json': 'Tệp {file} không phải JSON: sai tại dòng {line}, cột {column}.',
    'demo/act-incomplete': 'Tệp {file} thiếu mục "{field}" hoặc mục này không đúng kiểu; cần {expected}.',
    'demo/organizations-incomplete': 'Tệp {file}, mục thứ {item}: thiếu "{field}" hoặc không đúng kiểu.',
    'demo/no-report': 'Thư mục {file} không có tệp báo cáo nào.',
  },
  {
    'demo/option-unknown': 'This command has no option "{option}"; it knows {options:list}.',
    'demo/file-missing': 'The file {file} does not exist.',
    'demo/file-unreadable': 'The file {file} cannot be read: {reason}.',
    'demo/file-empty': 'The file {file} is empty.',
    'demo/not-json': 'The file {file} is not JSON: wrong at line {line}, column {column}.',
    'demo/act-incomplete':
      'The file {file} has no "{field}", or it is of the wrong kind; expected {expected}.',
    'demo/organizations-incomplete':
      'The file {file}, item {item}: no "{field}", or it is of the wrong kind.',
    'demo/no-report': 'The folder {file} holds no report file.',
  },
);
