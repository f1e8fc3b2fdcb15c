import type { Finding, Result } from '@chiendich/core';
import { failure, isWellFormed, normaliseText, sameText, success } from '@chiendich/core';
import { flag, type InferShape, oneOf, record } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { inputFinding } from '../input/findings.ts';
import type { TypedPlace } from '../input/typed-place.ts';
import type { ValueType } from '../rules/value-type.ts';
import { templateFinding } from '../template/findings.ts';
import { filled, labelFields } from '../template/label.ts';
import { shortText } from '../unknown-value.ts';
import { isBlank } from '../validate/blank-text.ts';
import type { Check, Path, Problem, QuestionName } from '../validate/checks.ts';
import { isWithin, nameOf, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import { askingFields, computedField } from './asking.ts';
import type { KnownList, ListItem, Lists } from './lists.ts';
import { choicesInWords, hostLists } from './lists.ts';
import type { TemplateParts } from './template-parts.ts';

/** The shape of a choice. */
export const choiceShape = /* @__PURE__ */ record(
  {
    ...labelFields,
    kind: oneOf('choice'),
    /** Where it chooses from: code of a list of the template, `organizations` or `territories` of the host. */
    from: filled,
  },
  {
    ...askingFields,
    ...computedField,
    /** Whether several may be chosen. */
    many: flag,
    /** Code of the choice, of one, to whose answer the entries of this one belong. */
    parent: filled,
  },
);

/** A question that is answered from a list (câu hỏi chọn). A total counts each choice of the template's own lists. */
export interface ChoiceQuestion extends InferShape<typeof choiceShape> {}

/** A choice has a list to choose from, and something in it. */
export function choiceFindings(
  question: ChoiceQuestion,
  path: Path,
  { lists }: TemplateParts,
): readonly Finding[] {
  const { code, label, from } = question;
  if (hostLists.includes(from)) return [];
  const list = lists.get(from);
  if (list === undefined) {
    return [
      templateFinding('report/template-unknown-list', { code, list: from }, { path: [...path, 'from'] }),
    ];
  }
  if (list.items.length > 0) return [];
  return [templateFinding('report/template-no-choice', { code, label }, { path: [...path, 'from'] })];
}

/** A code of the list; of many, in the list's order and each once. A list that the host did not supply is a doubt. */
export function choiceCheck(question: ChoiceQuestion, lists: Lists): Check {
  const name = nameOf(question);
  const list = lists.get(question.from);
  const fault = question.many === true ? manyFault(name, list) : entryFault(name, list);
  if (list !== undefined) return fault;
  const doubt = problem('report/list-not-supplied', name);
  return (value) => fault(value) ?? doubt;
}

function manyFault(name: QuestionName, list: KnownList | undefined): Check {
  const ofOne = entryFault(name, list);
  return (value) => {
    if (!Array.isArray(value)) return typeProblem(name, 'report/not-a-list', value);
    if (value.length === 0) return problem('report/answer-blank', name);
    if (value.length > (list?.items.length ?? limits.rows)) return problem('report/choice-repeated', name);
    for (const code of value) {
      const fault = ofOne(code);
      if (fault !== null) return fault;
    }
    if (new Set(value).size < value.length) return problem('report/choice-repeated', name);
    const places = list === undefined ? [] : value.map((code: string) => list.byCode.get(code)?.place ?? 0);
    const ordered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
    return ordered ? null : problem('report/choices-out-of-order', name);
  };
}

function entryFault(name: QuestionName, list: KnownList | undefined): Check {
  if (list === undefined) {
    return (value) =>
      typeof value === 'string' && !isBlank(value) && isWithin(value, limits.idLength) && isWellFormed(value)
        ? null
        : typeProblem(name, 'report/not-text', value);
  }
  const { byCode, items } = list;
  return (value) => {
    if (typeof value === 'string' && byCode.has(value)) return null;
    return problem('report/not-a-choice', {
      ...name,
      found: shortText(value),
      expected: choicesInWords(items),
    });
  };
}

/** Entries that do not belong to the answer of the parent, where it has one; null where all do. */
export function cascadeProblem(
  question: ChoiceQuestion,
  list: KnownList | undefined,
  { answer, parent }: { readonly answer: unknown; readonly parent: unknown },
): Problem | null {
  if (typeof parent !== 'string' || list === undefined) return null;
  for (const code of Array.isArray(answer) ? answer : [answer]) {
    const item = list.byCode.get(code as string)?.item;
    if (item?.parent === undefined || item.parent === parent) continue;
    return problem('report/choice-outside-parent', { ...nameOf(question), found: item.label });
  }
  return null;
}

/** The shape of a choice in JSON Schema. */
export function choiceJsonSchema(question: ChoiceQuestion, lists: Lists): JsonSchema {
  const list = lists.get(question.from);
  const one: JsonSchema =
    list === undefined ? text(true, limits.idLength) : { type: 'string', enum: [...list.byCode.keys()] };
  if (question.many !== true) return one;
  return {
    type: 'array',
    items: one,
    minItems: 1,
    maxItems: list?.items.length ?? limits.rows,
    uniqueItems: true,
  };
}

/** A choice in a rule: one of its codes, or a list of them, which equals a code when it holds it. */
export function choiceRuleType(question: ChoiceQuestion, lists: Lists): ValueType {
  const list = lists.get(question.from);
  const choices = list === undefined ? null : [...list.byCode.keys()];
  return question.many === true ? { type: 'text', choices, many: true } : { type: 'text', choices };
}

/** A choice as typed: its code, or its words in either language; of many, parted by `;` or lines. */
export function readChoice(
  question: ChoiceQuestion,
  raw: string,
  place: TypedPlace,
): Result<string | readonly string[]> {
  if (question.many !== true) return readEntry(question, raw, place);
  const parts = raw.split('\n').flatMap((line) => partsOf(line, place.lists?.get(question.from)));
  return readEntries(question, parts, place);
}

/** Several choices as a list: codes, or words; in the order of their list and each once. */
export function readEntries(
  question: ChoiceQuestion,
  parts: readonly string[],
  place: TypedPlace,
): Result<readonly string[]> {
  const list = place.lists?.get(question.from);
  const codes = new Set<string>();
  for (const part of parts) {
    if (isBlank(part)) continue;
    const read = readEntry(question, part, place);
    if (!read.ok) return read;
    codes.add(read.value);
  }
  const placeOf = (code: string) => list?.byCode.get(code)?.place ?? 0;
  return success(list === undefined ? [...codes] : [...codes].sort((a, b) => placeOf(a) - placeOf(b)));
}

/** The entries of a line, parted by `;`, but not within a label that holds one: the longest label counts. */
function partsOf(line: string, list: KnownList | undefined): readonly string[] {
  const pieces = line.split(';');
  const labels = (list?.items ?? [])
    .flatMap(({ label: { vi, en } }) => [vi, en])
    .filter((each) => each.includes(';'));
  if (pieces.length === 1 || labels.length === 0) return pieces;
  const longest = Math.max(...labels.map((each) => each.split(';').length));
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let length = Math.min(longest, pieces.length - at);
    const joined = () => pieces.slice(at, at + length).join(';');
    while (length > 1 && !labels.some((each) => sameText(each, normaliseText(joined())))) length -= 1;
    parts.push(joined());
    at += length;
  }
  return parts;
}

function readEntry(question: ChoiceQuestion, raw: string, place: TypedPlace): Result<string> {
  const text = normaliseText(raw);
  const list = place.lists?.get(question.from);
  if (list === undefined || list.byCode.has(text)) return success(text);
  const named = list.items.filter(({ label }) => sameText(label.vi, text) || sameText(label.en, text));
  const within = named.filter(({ parent }) => parent === undefined || parent === place.parent);
  const [choice, ...others] = within.length === 0 ? named : within;
  const params = { ...nameOf(question), found: shortText(raw) };
  if (choice === undefined) {
    const expected = choicesInWords(list.items);
    return failure([problem('report/not-a-choice', { ...params, expected })(place.path)]);
  }
  if (others.length === 0) return success(choice.code);
  const codes = [choice, ...others].map(({ code }) => code);
  return failure([inputFinding('report/input-two-choices', { ...params, codes }, { path: place.path })]);
}

/** The words of a list's entries, those of one name set apart by what contains them, else by their codes. */
export function distinctLabel(list: KnownList, parents?: KnownList): (item: ListItem) => ListItem['label'] {
  expectArgument(list, 'report/not-a-known-list', 'distinctLabel(list, …)');
  expectArgument(parents, 'report/not-a-containing-list', 'distinctLabel(…, parents)');
  const times = new Map<string, number>();
  for (const { label } of list.items) times.set(label.vi, (times.get(label.vi) ?? 0) + 1);
  return ({ code, label, parent }) => {
    if ((times.get(label.vi) ?? 0) < 2) return label;
    const { vi, en } = parents?.byCode.get(parent ?? '')?.item.label ?? { vi: code, en: code };
    return { vi: `${label.vi} (${vi})`, en: `${label.en} (${en})` };
  };
}
