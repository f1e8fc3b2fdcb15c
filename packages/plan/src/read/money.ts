const amount =
  /(?<!\d)(\d{1,3}(?:\.\d{3}){1,5}|\d{1,12})(?:,(\d{1,3}))?\s{0,3}(tỷ|tỉ|triệu|nghìn|ngàn)?\s{0,3}(?:đồng|đ(?!\p{L})|vnđ|vnd)/iu;
const powers: Readonly<Record<string, number>> = { tỷ: 9, tỉ: 9, triệu: 6, nghìn: 3, ngàn: 3 };

/** The first amount of money of a text in whole đồng: "1,5 tỷ đồng", "250.000.000 đồng"; null without one. */
export function amountIn(text: string): number | null {
  const match = amount.exec(text);
  if (match === null) return null;
  const decimals = match[2] ?? '';
  const power = match[3] === undefined ? 0 : (powers[match[3].toLowerCase()] ?? 0);
  if (decimals.length > power) return null;
  const digits = `${(match[1] ?? '').replaceAll('.', '')}${decimals}${'0'.repeat(power - decimals.length)}`;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}
