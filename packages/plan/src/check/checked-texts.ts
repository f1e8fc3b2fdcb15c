import type { Span } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import { leavesOf } from '@chiendich/official-text';
import type { Plan } from '../plan.ts';

/**
 * A stretch of running text of a plan, in composed letters. `offset` is its first character's place in the source, null
 * where places inside it are not those of a source: in a plan's own data, and in a text of decomposed letters. `path`
 * leads to the value of the plan that holds it, empty where none does.
 */
export interface CheckedText {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly offset: number | null;
  readonly span: Span | null;
}

/**
 * The running text of a plan in order: of the document where it is given, as its source has it; otherwise of
 * the plan's own values.
 */
export function checkedTexts(plan: Plan, document: OfficialDocument | null): readonly CheckedText[] {
  const own = textsOfPlan(plan);
  const source = document?.source ?? null;
  if (document === null || source === null) return own;
  const smallestFirst = own
    .filter((text) => text.span !== null)
    .sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
  return leavesOf(document).flatMap(({ span }) => {
    if (span === null) return [];
    const { start, end } = span;
    const holder = smallestFirst.find(
      (text) => text.span !== null && text.span.start <= start && end <= text.span.end,
    );
    const written = source.slice(start, end);
    const text = written.normalize('NFC');
    return [{ text, path: holder?.path ?? [], offset: text === written ? start : null, span }];
  });
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : span.end - span.start;
}

/** The place in the source of a stretch of a text, or the place of the whole where no closer one is known. */
export function spanWithin(text: CheckedText, start: number, end: number): Span | null {
  return text.offset === null ? text.span : { start: text.offset + start, end: text.offset + end };
}

function textsOfPlan(plan: Plan): readonly CheckedText[] {
  const texts: CheckedText[] = [];
  const add = (text: string | null, path: CheckedText['path'], span: Span | null = null) => {
    if (text !== null && text !== '') texts.push({ text, path, offset: null, span });
  };
  add(plan.subject, ['subject']);
  add(plan.purpose, ['purpose']);
  add(plan.requirements, ['requirements']);
  plan.contents.forEach((content, index) => {
    add(content.text, ['contents', index, 'text'], content.span);
  });
  plan.assignments.forEach((assignment, index) => {
    add(assignment.organization, ['assignments', index, 'organization'], assignment.span);
    assignment.tasks.forEach((task, at) => {
      add(task.text, ['assignments', index, 'tasks', at, 'text'], task.span);
    });
  });
  plan.funding.forEach((funding, index) => {
    add(funding.text, ['funding', index, 'text'], funding.span);
  });
  plan.recipients.forEach((recipient, index) => {
    add(recipient.name, ['recipients', index, 'name'], recipient.span);
  });
  plan.annexes.forEach((annex, index) => {
    add(annex.text, ['annexes', index, 'text']);
  });
  return texts;
}
