import type { Finding } from '@chiendich/core';
import type { ReportTemplate } from '@chiendich/report';
import { printRule, readRule } from '@chiendich/report/rules';
import type { WrittenRule } from '../form-definition.ts';
import { conditionFinding } from './condition-findings.ts';

/** Rule texts by the code of the field or table that they govern (điều kiện). */
export type RulesByCode = Readonly<Record<string, string>>;

/** The three tables of rules that a form may add. */
export interface ConditionTexts {
  readonly visibleWhen?: RulesByCode;
  readonly requiredWhen?: RulesByCode;
  readonly computed?: RulesByCode;
}

/** The rules that govern one field; null where no rule does. */
export interface FieldConditions {
  readonly visibleWhen: WrittenRule | null;
  readonly requiredWhen: WrittenRule | null;
  readonly value: WrittenRule | null;
}

/** Reads the conditions of a form field by field and remembers what could not be read or placed. */
export class Conditions {
  readonly #template: ReportTemplate;
  readonly #texts: ConditionTexts;
  readonly #findings: Finding[] = [];
  readonly #placed = new Set<string>();

  constructor(template: ReportTemplate, texts: ConditionTexts) {
    this.#template = template;
    this.#texts = texts;
  }

  /**
   * The conditions of a field or table, by its code. What the template requires and cannot state as not applicable
   * (`isFixed`) is always shown.
   */
  of(code: string, isFixed = false): FieldConditions {
    this.#placed.add(code);
    const isHidden = isFixed && Object.hasOwn(this.#texts.visibleWhen ?? {}, code);
    if (isHidden)
      this.#findings.push(
        conditionFinding('form/condition-on-required', { code }, { path: ['visibleWhen', code] }),
      );
    return {
      visibleWhen: isHidden ? null : this.#read('visibleWhen', code),
      requiredWhen: this.#read('requiredWhen', code),
      value: this.#read('computed', code),
    };
  }

  /** Rules that could not be read, and codes that nothing in the form has. */
  findings(): readonly Finding[] {
    const unknownKeys = tables.flatMap((table) =>
      Object.keys(this.#texts[table] ?? {})
        .filter((code) => !this.#placed.has(code))
        .map((code) => conditionFinding('form/condition-unknown-field', { code }, { path: [table, code] })),
    );
    return [...this.#findings, ...unknownKeys];
  }

  #read(table: keyof ConditionTexts, code: string): WrittenRule | null {
    const texts = this.#texts[table];
    if (texts === undefined || !Object.hasOwn(texts, code)) return null;
    const read = readRule(texts[code] ?? '', this.#template, table === 'computed' ? 'number' : 'truth');
    if (read.ok) return { rule: read.value, text: printRule(read.value) };
    this.#findings.push(...read.findings.map((fault) => ({ ...fault, path: [table, code] })));
    return null;
  }
}

const tables = ['visibleWhen', 'requiredWhen', 'computed'] as const;
