/** Most characters that a rule may have. */
export const maximumRuleLength = 4000;

/** How deep a rule may nest. */
export const maximumRuleDepth = 64;
