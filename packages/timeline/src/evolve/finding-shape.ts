import type { Finding, FindingParam } from '@chiendich/core';
import {
  anyText,
  count,
  dictionary,
  either,
  flag,
  list,
  named,
  number,
  oneOf,
  record,
  type Shape,
  text,
} from '@chiendich/core/shape';

const words = either(anyText, record({ vi: anyText, en: anyText }));
const param: Shape<FindingParam> = either(
  either(words, number),
  either(either(flag, oneOf(null)), list(words)),
);

/** A finding as an event keeps it. */
export const findingShape: Shape<Finding> = record(
  {
    code: text,
    severity: oneOf('error', 'warning', 'info'),
    path: list(either(anyText, number)),
    params: named<Finding['params']>(dictionary(param)),
  },
  { span: record({ start: count, end: count }), cell: record({ sheet: anyText, address: anyText }) },
);
