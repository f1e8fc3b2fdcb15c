import type { Finding } from '@chiendich/core';
import { defineFindings } from '@chiendich/core';
import { finding } from '../findings.ts';
import { en } from '../messages/drafts-en.ts';
import { vi } from '../messages/drafts-vi.ts';

/** Makes the findings on drafts in a store or a file; a form without drafts does not load their sentences. */
export const draftFinding = /* @__PURE__ */ defineFindings(
  {
    'form/draft-stale': 'error',
    'form/draft-not-read': 'error',
    'form/draft-newer-version': 'error',
    'form/draft-open-elsewhere': 'warning',
  },
  vi,
  en,
);

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
