import type { Finding } from '@chiendich/core';
import type { Draft, FormDefinition } from '@chiendich/form';
import { readDraft } from '@chiendich/form';

/** What a chosen draft file is: a draft for this form, one of another template, or none that can be read. */
export type DraftFile =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly name: string }
  | { readonly kind: 'otherTemplate'; readonly draft: Draft; readonly name: string }
  | { readonly kind: 'unreadable'; readonly findings: readonly Finding[]; readonly name: string };

/** Reads a draft file (đọc tệp bản nháp) for a form; nothing is opened yet. */
export async function readDraftFile(file: File, { template }: FormDefinition): Promise<DraftFile> {
  const { name } = file;
  const read = readDraft(await file.text());
  if (!read.ok) return { kind: 'unreadable', findings: read.findings, name };
  return {
    kind: read.value.template.id === template.id ? 'draft' : 'otherTemplate',
    draft: read.value,
    name,
  };
}
