import type { Finding, LocalizedText } from '@chiendich/core';
import { formatNumber } from '@chiendich/core';
import type * as z from 'zod';
import { finding } from '../findings.ts';
import { printableText } from '../printable.ts';
import type { Shape } from '../text-template/schema-shape.ts';
import { labelAt, shapeAt } from '../text-template/schema-shape.ts';
import { refinements } from './refinements.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A value of the wrong type as a finding at its path, with what was expected and what was read, in both languages. */
export function inputFault(issue: Issue, data: unknown, shape: Shape): Finding {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const own = issue.code === 'custom' ? (issue.params?.finding as Finding | undefined) : undefined;
  if (own !== undefined) return { ...own, path };
  const expected = orNull(expectedBy(issue), shapeAt(shape, path)?.nullable ?? false);
  const params = { field: fieldAt(shape, path), expected, found: foundAt(data, path) };
  return finding('document/input-invalid', params, { path });
}

/** A fact that may be unknown is null, never left out. */
function orNull({ vi, en }: LocalizedText, nullable: boolean): LocalizedText {
  return nullable
    ? { vi: `${vi} (chưa biết thì ghi null)`, en: `${en} (null while it is not known)` }
    : { vi, en };
}

/** The label at a path, else the label over it and which part of that is meant. */
export function fieldAt(shape: Shape, path: Path): LocalizedText {
  for (let length = path.length; length > 0; length -= 1) {
    const named = path.slice(0, length);
    const label = labelAt(shape, named);
    if (label === named.join('.') && length > 1) continue;
    const rest = path.slice(length);
    const inside = (item: string) =>
      rest.map((key) => (typeof key === 'number' ? `, ${item} ${key + 1}` : `, ${key}`)).join('');
    return { vi: `${label}${inside('mục')}`, en: `${label}${inside('item')}` };
  }
  return { vi: 'toàn bộ dữ liệu của văn bản', en: 'the whole input of the paper' };
}

const types: Readonly<Record<string, LocalizedText>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm dữ liệu', en: 'a group of values' },
  record: { vi: 'một nhóm dữ liệu', en: 'a group of values' },
  null: { vi: 'null', en: 'null' },
};
const anything: LocalizedText = { vi: 'một giá trị khác', en: 'another value' };

function expectedBy(issue: Issue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? anything;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => same(`“${String(value)}”`)));
    case 'too_small':
      return bounded(issue.origin, Number(issue.minimum), { vi: 'trở lên', en: 'or more' });
    case 'too_big':
      return bounded(issue.origin, Number(issue.maximum), { vi: 'trở xuống', en: 'or less' });
    case 'invalid_union':
      return oneOf(issue.errors.map(branchOf));
    case 'custom':
    case 'invalid_format':
      return refinements.find(({ en }) => en === issue.message) ?? anything;
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return anything;
    default:
      issue satisfies never;
      return anything;
  }
}

/** What one of several allowed forms expects. */
function branchOf(issues: readonly Issue[]): LocalizedText {
  const [issue] = issues;
  if (issue === undefined) return anything;
  const expected = expectedBy(issue);
  if (issue.path.length === 0) return expected;
  const key = issue.path.join('.');
  return {
    vi: `một nhóm dữ liệu có “${key}” là ${expected.vi}`,
    en: `a group of values with “${key}” as ${expected.en}`,
  };
}

function bounded(origin: string, limit: number, { vi, en }: LocalizedText): LocalizedText {
  const counted: LocalizedText | undefined = {
    array: { vi: ' mục', en: ' items' },
    string: { vi: ' ký tự', en: ' characters' },
  }[origin];
  return {
    vi: `${counted === undefined ? 'số ' : 'từ '}${formatNumber(limit)}${counted?.vi ?? ''} ${vi}`,
    en: `${counted === undefined ? 'a number, ' : ''}${formatNumber(limit, 'en')}${counted?.en ?? ''} ${en}`,
  };
}

function oneOf(choices: readonly LocalizedText[]): LocalizedText {
  const joined = (locale: 'vi' | 'en', or: string) => {
    const words = [...new Set(choices.map((choice) => choice[locale]))];
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} ${or} ${last}`;
  };
  return { vi: joined('vi', 'hoặc'), en: joined('en', 'or') };
}

/** What stands at a path, as a clause: a short text or number itself, of anything else its kind. */
function foundAt(data: unknown, path: Path): LocalizedText {
  let value = data;
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
  if (value === undefined) return { vi: 'không có trong dữ liệu', en: 'it is left out' };
  const { vi, en } = kindOf(value);
  return { vi: `đang là ${vi}`, en: `it is ${en}` };
}

function kindOf(value: unknown): LocalizedText {
  if (typeof value === 'string') {
    const start = `“${printableText(value.slice(0, 40))}${value.length > 40 ? '…' : ''}”`;
    return { vi: `chữ ${start}`, en: `the text ${start}` };
  }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { vi: `số ${formatNumber(value)}`, en: `the number ${formatNumber(value, 'en')}` }
      : { vi: 'một số không xác định', en: 'not a real number' };
  }
  if (value === null || typeof value === 'boolean') return same(String(value));
  return (typeof value === 'object' && types[Array.isArray(value) ? 'array' : 'object']) || anything;
}

function same(text: string): LocalizedText {
  return { vi: text, en: text };
}
