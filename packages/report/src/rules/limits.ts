/** Most characters that a rule may have. */
export const maximumRuleLength = 4000;

/** How deep a rule may nest. */
export const maximumRuleDepth = 64;

/** How deep a rule that a program made may nest: the parser's depth, with room for the forms that a text spares. */
export const deepestRule = 4 * maximumRuleDepth;
