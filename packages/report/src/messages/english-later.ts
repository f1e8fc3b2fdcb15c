// Pages load this in place of `english.ts`: docs/decisions/0013-english-on-request.md.

export const inputs = async () => (await import('./inputs-en.ts')).en;
export const records = async () => (await import('./records-en.ts')).en;
export const reports = async () => (await import('./reports-en.ts')).en;
export const rules = async () => (await import('./rules-en.ts')).en;
export const submissions = async () => (await import('./submissions-en.ts')).en;
export const templates = async () => (await import('./templates-en.ts')).en;
