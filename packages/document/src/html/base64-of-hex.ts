const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in hexadecimal as Base64. @example base64OfHex('4d616e21') // => 'TWFuIQ==' */
export function base64OfHex(hex: string): string {
  let bits = '';
  for (const digit of hex) bits += Number.parseInt(digit, 16).toString(2).padStart(4, '0');
  const groups = bits.match(/.{1,6}/g) ?? [];
  const text = groups.map((group) => alphabet.charAt(Number.parseInt(group.padEnd(6, '0'), 2))).join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
