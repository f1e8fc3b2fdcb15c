/** Calls a function with every text of JSON data and its path, the outer ones first; a value that holds itself is passed once. */
export function eachText(
  data: unknown,
  visit: (text: string, path: readonly (string | number)[]) => void,
): void {
  const seen = new Set<object>();
  const queue: { value: unknown; path: readonly (string | number)[] }[] = [{ value: data, path: [] }];
  for (let at = 0; at < queue.length; at += 1) {
    const { value, path } = queue[at] as (typeof queue)[number];
    if (typeof value === 'string') visit(value, path);
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' || typeof inner === 'object')
          queue.push({ value: inner, path: [...path, isList ? Number(key) : key] });
      }
    }
  }
}
