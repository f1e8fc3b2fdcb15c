import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { finding } from '../findings.ts';
import { draftFinding } from './findings.ts';

/** Finding: a draft could not be saved (chưa lưu được bản nháp); for draft stores to give. */
export function draftNotSaved(error: unknown): Finding {
  return finding('form/draft-not-saved', { reason: reasonOf(error) });
}

/** Finding: what is stored could not be read (chưa đọc được bản nháp); for draft stores to give. */
export function draftNotRead(error: unknown): Finding {
  return draftFinding('form/draft-not-read', { reason: reasonOf(error) });
}

/** Finding: the stored draft is as new or newer; for draft stores to give. */
export function draftStale(found: number, stored: number): Finding {
  expectArgument(found, 'core/not-a-number', 'draftStale(found, …)');
  expectArgument(stored, 'core/not-a-number', 'draftStale(…, stored)');
  return draftFinding('form/draft-stale', { found, stored });
}

/** Finding: the report is open in another window (đang mở ở cửa sổ khác). */
export function draftOpenElsewhere(): Finding {
  return draftFinding('form/draft-open-elsewhere', {});
}

/** What an error says, in short. @example reasonOf(new TypeError('no')) // => 'TypeError: no' */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 200);
}
