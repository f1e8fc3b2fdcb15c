import { isInstant, isWellFormed } from '@chiendich/core';
import { isUsableDay } from '../deadlines/due-date.ts';

/** A test of one value, named by what it expects as a programmer would write it. */
export interface FieldType {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

/** The fields that an object must have, by name. */
export type Shape = Readonly<Record<string, FieldType>>;

/** A field that is not as its shape expects. */
export interface ShapeFault {
  readonly field: string;
  readonly expected: string;
  readonly read: string;
}

/** The fields of an object that are not as its shape expects; what the shape does not name may be there. */
export function shapeFaults(value: Readonly<Record<string, unknown>>, shape: Shape): readonly ShapeFault[] {
  const faults: ShapeFault[] = [];
  for (const field of Object.keys(shape)) {
    const type = shape[field];
    const found = Object.hasOwn(value, field) ? value[field] : undefined;
    if (type !== undefined && !type.holds(found)) {
      faults.push({ field, expected: type.expected, read: brief(found) });
    }
  }
  return faults;
}

/** A value in at most 60 characters, for a sentence. */
export function brief(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{…}`;
  const text =
    typeof value === 'string' ? JSON.stringify(value).replace(/[\uD800-\uDFFF]/gu, '\uFFFD') : String(value);
  return text.length > 60 ? `${Array.from(text).slice(0, 59).join('')}…` : text;
}

/** Whether a value is an object of JSON, not a list and not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text with at least one letter. */
export const text: FieldType = {
  expected: 'string',
  holds: (value) => typeof value === 'string' && /\S/.test(value) && isWellFormed(value),
};

/** Text that may be empty. */
export const anyText: FieldType = {
  expected: 'string',
  holds: (value) => typeof value === 'string' && isWellFormed(value),
};

export const flag: FieldType = { expected: 'boolean', holds: (value) => typeof value === 'boolean' };

export const day: FieldType = {
  expected: 'YYYY-MM-DD',
  holds: (value) => typeof value === 'string' && isUsableDay(value),
};

export const instant: FieldType = {
  expected: 'YYYY-MM-DDTHH:MM:SSZ',
  holds: (value) => typeof value === 'string' && isInstant(value),
};

export const wholeNumber: FieldType = { expected: 'integer', holds: Number.isSafeInteger };

export const count: FieldType = {
  expected: 'integer ≥ 0',
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

/** A text that is one of several. */
export function oneOf(...choices: readonly string[]): FieldType {
  return { expected: choices.join(' | '), holds: (value) => choices.some((choice) => choice === value) };
}

/** What may be missing. */
export function maybe(type: FieldType): FieldType {
  return {
    expected: `${type.expected} | undefined`,
    holds: (value) => value === undefined || type.holds(value),
  };
}

/** What may be null. */
export function nullable(type: FieldType): FieldType {
  return { expected: `${type.expected} | null`, holds: (value) => value === null || type.holds(value) };
}

/** A list of what `type` says. */
export function listOf(type: FieldType): FieldType {
  return {
    expected: `${type.expected}[]`,
    holds: (value) => Array.isArray(value) && value.every(type.holds),
  };
}

/** An object of a shape. */
export function objectOf(shape: Shape): FieldType {
  const fields = Object.entries(shape).map(([field, { expected }]) => `${field}: ${expected}`);
  return {
    expected: `{ ${fields.join('; ')} }`,
    holds: (value) => isRecord(value) && shapeFaults(value, shape).length === 0,
  };
}

/** What is one of two. */
export function either(first: FieldType, second: FieldType): FieldType {
  return {
    expected: `${first.expected} | ${second.expected}`,
    holds: (value) => first.holds(value) || second.holds(value),
  };
}
