export { isRecord } from './shape/is-record.ts';
export type { InferShape, RecordShape, Shape } from './shape/shape.ts';
export {
  anyText,
  anything,
  byKind,
  count,
  day,
  dictionary,
  either,
  flag,
  instant,
  integer,
  list,
  matching,
  named,
  nullable,
  number,
  oneOf,
  record,
  shapeFaults,
  text,
  where,
} from './shape/shape.ts';
export { shortForm, shortText } from './shape/short-form.ts';
