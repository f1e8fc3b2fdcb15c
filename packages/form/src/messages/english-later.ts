// Pages load this in place of `english.ts`: docs/decisions/0013-english-on-request.md.

export const drafts = async () => (await import('./drafts-en.ts')).en;
export const form = async () => (await import('./form-en.ts')).en;
