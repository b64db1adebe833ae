/** A number in decimal digits, exactly: `whole` without leading zeros, `rest` (behind the point) without trailing ones. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly rest: string;
}

/** As many digits as a spreadsheet program keeps; those beyond are noise of binary arithmetic. */
const kept = 15;
/** The powers of ten that its numbers reach. */
const furthest = 308;
const written = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$/;

/**
 * The number that a workbook holds, from its text and never through a float: `0.26000000000000001` is 0.26, and a
 * whole number stays whole however long. Undefined where it is no number, and where a power of ten stands for digits
 * of a long code that are lost for good: that is better left as it stands, for its reader to refuse.
 */
export function storedNumber(text: string): Decimal | undefined {
  const [, sign, before = "", after = "", power] = written.exec(text) ?? [];
  if (sign === undefined || before + after === "") return undefined;
  if (after === "" && power === undefined) return decimal(sign === "-", before, "");
  if (Math.abs(Number(power ?? 0)) > furthest) return undefined;
  const shifted = shift(withoutNoise({ negative: sign === "-", whole: before, rest: after }), Number(power ?? 0));
  return shifted.whole.length > kept ? undefined : shifted;
}

/** The number times 10 to a power. */
export function shift({ negative, whole, rest }: Decimal, power: number): Decimal {
  if (power === 0) return decimal(negative, whole, rest);
  const digits = whole + rest;
  const point = whole.length + power;
  if (point >= digits.length) return decimal(negative, digits.padEnd(point, "0"), "");
  return point > 0
    ? decimal(negative, digits.slice(0, point), digits.slice(point))
    : decimal(negative, "0", digits.padStart(digits.length - point, "0"));
}

/** The number with at most so many decimals, rounded half away from zero, as spreadsheet programs show it. */
export function rounded(number: Decimal, decimals: number): Decimal {
  const { negative, whole, rest } = number;
  if (rest.length <= decimals) return number;
  const up = rest.charCodeAt(decimals) >= 53 ? 1 : 0;
  const digits = raised(whole + rest.slice(0, decimals), up).padStart(decimals + 1, "0");
  return decimal(negative, digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals));
}

/** Whole numbers of 15 digits are exact in floats too, and quicker. */
function raised(digits: string, by: 0 | 1): string {
  return digits.length <= 15 ? String(Number(digits) + by) : String(BigInt(digits) + BigInt(by));
}

/** `-12.5`, `0.26`, `340100000000`: in full, never with an exponent. */
export function shortest({ negative, whole, rest }: Decimal): string {
  return `${negative ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}

export function isZero({ whole, rest }: Decimal): boolean {
  return whole === "0" && rest === "";
}

function withoutNoise(number: Decimal): Decimal {
  const { whole, rest } = decimal(number.negative, number.whole, number.rest);
  // Zeros before the first other digit of 0.00026 are not among those kept.
  const leading = whole === "0" ? (/^0*/.exec(rest)?.[0].length ?? 0) : -whole.length;
  return kept + leading < 0 ? number : rounded({ negative: number.negative, whole, rest }, kept + leading);
}

function decimal(negative: boolean, before: string, after: string): Decimal {
  const whole = before.charCodeAt(0) === 48 || before === "" ? before.replace(/^0+/, "") || "0" : before;
  const rest = after.endsWith("0") ? after.replace(/0+$/, "") : after;
  return { negative: negative && !(whole === "0" && rest === ""), whole, rest };
}
