/**
 * Counts that may only fall: what still breaks a rule of the house. Each gate compares its count with the number held
 * here, exactly: whoever lowers a count lowers the number here too.
 */
export const ratchets = {
  /** Functions with more than three parameters. */
  functionsWithManyParameters: 33,
  /** Functions longer than one screen, which is 60 lines. */
  functionsOverOneScreen: 0,
  /** Fields of types that a caller reaches, without a docstring. */
  fieldsWithoutDocstring: 163,
  /** Names in the public entries. A capability that brings new ones raises this, up to 390; a reviewer asks who calls each. */
  publicNames: 388,
} as const;

/** What is wrong with a count, in a sentence for the one who changed it; null when it is the number held. */
export function ratchetFault(name: keyof typeof ratchets, offenders: readonly string[]): string | null {
  const held: number = ratchets[name];
  if (offenders.length === held) return null;
  const found = `${name}: ${offenders.length} found, ${held} held in tests/gates/ratchets.ts.`;
  if (offenders.length < held) return `${found} Lower the number held to ${offenders.length}.`;
  return [`${found} Mend what you added; all that is counted:`, ...offenders].join('\n');
}
