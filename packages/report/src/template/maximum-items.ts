/** Most items that a list of a template may have. */
export const maximumItems = 10_000;
