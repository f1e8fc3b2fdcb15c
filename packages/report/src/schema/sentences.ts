import type { Finding, FindingParam, Locale, LocalizedText } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import * as z from 'zod';
import { foundText, shortText } from '../unknown-value.ts';
import { reportFinding } from '../validate/findings.ts';
import { unknownItem } from '../validate/row-words.ts';

/** A schema whose issues at its own place are said in one sentence. */
export function withSentence(
  schema: z.ZodType,
  locale: Locale,
  finding: (found: unknown) => Finding,
): z.ZodType {
  // A union of one schema would hand on the issues of that one.
  return z.union([schema, z.never()], { error: ({ input }) => describeFinding(finding(input), locale) });
}

/** The sentences of an object: of a key that nothing asks for, and of what is not an object. */
export function objectErrors(
  locale: Locale,
  notAnObject: (found: FindingParam) => Finding,
  unknown: { readonly of: LocalizedText } = unknownItem,
) {
  return {
    error: ({ input, keys }: { readonly input?: unknown; readonly keys?: readonly string[] }) => {
      const found = keys?.map((key) => shortText(key)).join(', ');
      const finding =
        found === undefined
          ? notAnObject(foundText(input))
          : reportFinding('report/unknown-field', { found, ...unknown });
      return describeFinding(finding, locale);
    },
  };
}
