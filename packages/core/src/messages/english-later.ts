// Pages load this in place of `english.ts`: docs/decisions/0013-english-on-request.md.

export const calendar = async () => (await import('./calendar-en.ts')).en;
export const numbers = async () => (await import('./numbers-en.ts')).en;
