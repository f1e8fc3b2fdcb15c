import { expectArgument, expectKeys } from '@chiendich/core/misuse';
import { MisuseError } from '../findings/misuse-error.ts';

/** Choices that offices make in reading a number aloud. */
export interface AmountWords {
  /** What is counted; '' for the number alone. Đồng by default. */
  readonly unit?: string;
  /** 4 behind tens from 20: "ba mươi bốn" (by default) or "ba mươi tư". */
  readonly four?: 'bốn' | 'tư';
  /** Zero tens: "một trăm linh năm" (by default) or "một trăm lẻ năm". */
  readonly zeroTens?: 'linh' | 'lẻ';
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const powers = ['', 'nghìn', 'triệu'];

/**
 * A whole number in Vietnamese words (số tiền bằng chữ), with its unit, as vouchers and budgets write it.
 *
 * Over 10^9 the word "tỷ" comes again: 10^15 is "một triệu tỷ", 10^18 "một tỷ tỷ". Takes a safe whole number, or a bigint
 * of at most 36 digits; below zero begins with "Âm". Throws `MisuseError` on anything else: đồng has no decimals.
 *
 * @example amountInWords(1234000) // => 'Một triệu hai trăm ba mươi bốn nghìn đồng'
 * @example amountInWords(105, { unit: 'người', zeroTens: 'lẻ' }) // => 'Một trăm lẻ năm người'
 */
export function amountInWords(amount: number | bigint, options: AmountWords = {}): string {
  expectArgument(amount, 'core/not-an-amount', 'amountInWords(amount, …)');
  expectArgument(options, 'core/not-options', 'amountInWords(…, options)');
  expectKeys(options, { unit: true, four: true, zeroTens: true }, 'amountInWords(…, options)');
  expectArgument(options.four, 'core/not-a-spoken-four', 'amountInWords(…, { four })');
  expectArgument(options.zeroTens, 'core/not-spoken-zero-tens', 'amountInWords(…, { zeroTens })');
  expectArgument(options.unit, 'core/not-optional-text', 'amountInWords(…, { unit })');
  const written = String(amount).replace('-', '');
  if ((typeof amount === 'number' && !Number.isSafeInteger(amount)) || written.length > 36) {
    throw new MisuseError(
      'core/not-an-amount',
      `amountInWords(amount, …) got ${String(amount).slice(0, 60)}, expected a safe whole number or a bigint of at most 36 digits; write đồng without decimals`,
    );
  }
  const words = written === '0' ? ['không'] : readBillions(written, false, options);
  const unit = options.unit ?? 'đồng';
  const spoken = [...(amount < 0 ? ['âm'] : []), ...words, ...(unit === '' ? [] : [unit])].join(' ');
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

/** Nine digits at a time, the last nine after "tỷ"; `follows` means that something stands before. */
function readBillions(number: string, follows: boolean, options: AmountWords): readonly string[] {
  const billions = number.slice(0, -9);
  if (billions === '') return readMillions(number.padStart(9, '0'), follows, options);
  const above = readBillions(billions, follows, options);
  const rest = readMillions(number.slice(-9), true, options);
  return above.length === 0 ? rest : [...above, 'tỷ', ...rest];
}

function readMillions(nine: string, follows: boolean, options: AmountWords): readonly string[] {
  const words: string[] = [];
  for (let power = 2; power >= 0; power -= 1) {
    const three = nine.slice(6 - power * 3, 9 - power * 3);
    if (three === '000') continue;
    words.push(...readHundreds(three, follows || words.length > 0, options));
    if (power > 0) words.push(powers[power] ?? '');
  }
  return words;
}

function readHundreds(three: string, follows: boolean, options: AmountWords): readonly string[] {
  const [hundred = 0, ten = 0, one = 0] = [...three].map(Number);
  const hundreds = hundred > 0 || follows ? [digits[hundred] ?? '', 'trăm'] : [];
  if (ten === 0) {
    if (one === 0) return hundreds;
    return [...hundreds, ...(hundreds.length > 0 ? [options.zeroTens ?? 'linh'] : []), digits[one] ?? ''];
  }
  const tens = ten === 1 ? ['mười'] : [digits[ten] ?? '', 'mươi'];
  return [...hundreds, ...tens, ...(one === 0 ? [] : [oneAfterTens(ten, one, options)])];
}

function oneAfterTens(ten: number, one: number, options: AmountWords): string {
  if (one === 5) return 'lăm';
  if (one === 1 && ten > 1) return 'mốt';
  if (one === 4 && ten > 1) return options.four ?? 'bốn';
  return digits[one] ?? '';
}
