import type { Finding, LocalizedText, Result } from '@chiendich/core';
import { failure, isWellFormed, normaliseText, sameText, success } from '@chiendich/core';
import { flag, type InferShape, oneOf, record } from '@chiendich/core/shape';
import { inputFinding } from '../input/findings.ts';
import type { TypedPlace } from '../input/typed-place.ts';
import type { ValueType } from '../rules/value-type.ts';
import { templateFinding } from '../template/findings.ts';
import { filled, labelFields } from '../template/label.ts';
import { nearWords } from '../template/near-words.ts';
import { foundText, shortText } from '../unknown-value.ts';
import { isBlank } from '../validate/blank-text.ts';
import type { Check, Path, Problem, QuestionName } from '../validate/checks.ts';
import { isWithin, nameOf, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import { askingFields, computedField } from './asking.ts';
import type { KnownList, Lists } from './lists.ts';
import { choicesInWords, codeInWords, distinctLabel, entriesNamed, hostLists, parentsOf } from './lists.ts';
import type { TemplateParts } from './template-parts.ts';

/** The shape of a choice. */
export const choiceShape = /* @__PURE__ */ (() =>
  record(
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
  ))();

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
    const params = { code, list: from, near: nearWords(from, [...lists.keys(), ...hostLists]) };
    return [templateFinding('report/template-unknown-list', params, { path: [...path, 'from'] })];
  }
  if (list.items.length > 0) return [];
  return [templateFinding('report/template-no-choice', { code, label }, { path: [...path, 'from'] })];
}

/** A code of the list; of many, in the list's order and each once. A list that the host did not supply is a doubt. */
export function choiceCheck(question: ChoiceQuestion, lists: Lists): Check {
  const name = nameOf(question);
  const list = lists.get(question.from);
  const fault = question.many === true ? manyFault(name, { list, lists }) : entryFault(name, { list, lists });
  if (list !== undefined) return fault;
  const doubt = problem('report/list-not-supplied', name);
  return (value) => fault(value) ?? doubt;
}

/** What a choice chooses from, and the lists that may contain it. */
interface From {
  readonly list: KnownList | undefined;
  readonly lists: Lists;
}

function manyFault(name: QuestionName, from: From): Check {
  const { list } = from;
  const ofOne = entryFault(name, from);
  const maximum = list?.items.length ?? limits.rows;
  return (value) => {
    if (!Array.isArray(value)) return typeProblem(name, 'report/not-a-list', value);
    if (value.length === 0) return problem('report/answer-blank', name);
    // One more than there are: either one of them is not in the list, or one is there twice.
    const looked = value.slice(0, maximum + 1);
    for (const code of looked) {
      const fault = ofOne(code);
      if (fault !== null) return fault;
    }
    if (new Set(looked).size < looked.length) return problem('report/choice-repeated', name);
    if (value.length > maximum)
      return problem('report/too-many-choices', { ...name, found: value.length, maximum });
    const places = list === undefined ? [] : value.map((code: string) => list.byCode.get(code)?.place ?? 0);
    const ordered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
    return ordered ? null : problem('report/choices-out-of-order', name);
  };
}

function entryFault(name: QuestionName, { list, lists }: From): Check {
  if (list === undefined) {
    return (value) =>
      typeof value === 'string' && !isBlank(value) && isWithin(value, limits.idLength) && isWellFormed(value)
        ? null
        : typeProblem(name, 'report/not-text', value);
  }
  const { byCode } = list;
  let expected: readonly LocalizedText[] | undefined;
  return (value) => {
    if (typeof value === 'string' && byCode.has(value)) return null;
    const choice = codeInWords(list, value);
    if (choice !== undefined)
      return problem('report/choice-in-words', { ...name, found: foundText(value), choice });
    expected ??= choicesInWords(list, lists);
    return problem('report/not-a-choice', { ...name, found: foundText(value), expected });
  };
}

/** Entries that do not belong to the answer of the parent, where it has one; null where all do. */
export function cascadeProblem(
  question: ChoiceQuestion,
  lists: Lists,
  { answer, parent }: { readonly answer: unknown; readonly parent: unknown },
): Problem | null {
  const list = lists.get(question.from);
  if (typeof parent !== 'string' || list === undefined) return null;
  for (const code of Array.isArray(answer) ? answer : [answer]) {
    const item = list.byCode.get(code as string)?.item;
    if (item?.parent === undefined || item.parent === parent) continue;
    const found = distinctLabel(list, parentsOf(list, lists))(item);
    return problem('report/choice-outside-parent', { ...nameOf(question), found });
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
  const { lists = new Map() } = place;
  const list = lists.get(question.from);
  if (list === undefined || list.byCode.has(text)) return success(text);
  const [choice, ...others] = entriesNamed(text, { list, lists, parent: place.parent });
  const params = { ...nameOf(question), found: shortText(raw) };
  if (choice === undefined) {
    const expected = choicesInWords(list, lists, question.parent === undefined ? undefined : place.parent);
    return failure([problem('report/not-a-choice', { ...params, expected })(place.path)]);
  }
  if (others.length === 0) return success(choice.code);
  const codes = [choice, ...others].map(({ code }) => code);
  return failure([inputFinding('report/input-two-choices', { ...params, codes }, { path: place.path })]);
}

/** The organization that reports, as the question that it is. */
export const organization = {
  code: 'organization',
  label: { vi: 'Cơ quan, đơn vị báo cáo', en: 'Organization' },
} as const;

/** The id of an organization that was typed by id or by name; what the host does not list stays, for the validator to look at. */
export function readOrganization(
  text: string,
  { lists = new Map(), path }: Pick<TypedPlace, 'lists' | 'path'>,
): Result<string> {
  const list = lists.get('organizations');
  if (list === undefined || list.byCode.has(text)) return success(text);
  const [named, ...others] = entriesNamed(normaliseText(text), { list, lists });
  if (others.length === 0) return success(named?.code ?? text);
  const codes = [named, ...others].flatMap((each) => each?.code ?? []);
  const params = { ...nameOf(organization), found: shortText(text), codes };
  return failure([inputFinding('report/input-two-choices', params, { path })]);
}
