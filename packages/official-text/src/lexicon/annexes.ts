import type { NamedRows } from './word-row.ts';

/** What stands over an annex (phụ lục) or a document that another one promulgates. */
export const annexWords = {
  heading: {
    pattern: 'phụ lục',
    meaning: 'heading of an annex',
    yes: ['Phụ lục II', 'PHỤ LỤC', 'phụ lục số 01'],
    no: ['phụ huynh', 'phù lục', 'mục lục'],
  },
  goesWith: {
    pattern: '(?:ban hành )?kèm theo',
    meaning: 'names the document with which this one goes',
    yes: ['Kèm theo Kế hoạch số 12', 'Ban hành kèm theo Quyết định', 'kèm theo'],
    no: ['ban hành theo', 'kèm cặp', 'kiểm kê theo mẫu'],
  },
} satisfies NamedRows;
