/**
 * Whether a value of unknown origin is a plain object with members of its own.
 *
 * What it would inherit from another object, as after `Object.assign` of a `__proto__` key, is not in the JSON: refused.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null || isObjectPrototype(parent);
}

/** That of another window or realm, which has the members that every object has. */
function isObjectPrototype(value: unknown): boolean {
  return Object.getPrototypeOf(value) === null && Object.hasOwn(value as object, 'isPrototypeOf');
}
