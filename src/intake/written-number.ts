import { chineseNumeral } from "./chinese-numeral.ts";

/** A number as it was written: its value in ASCII digits, decimals as printed. */
export interface WrittenNumber {
  readonly digits: string;
  /** The multiple behind the digits that was worked out: 万 in `23.2875万`. */
  readonly multiple?: string;
}

/** Separators that part no known groups: `1,2345` lost a digit, or groups by ten thousands. */
export const unclearGrouping = "unclear grouping";

/**
 * Reads a number without sign from its half-width form: thousands separators (comma, apostrophe) in groups of three,
 * single spaces anywhere, Chinese numerals, multiples such as 万, a Chinese full stop for the decimal point.
 */
export function writtenNumber(half: string): WrittenNumber | typeof unclearGrouping | undefined {
  const tight = half.replace(/ *([^\d ]) */g, "$1").replace(/(\d)[。｡·・](?=\d)/g, "$1.");
  const parts = tight.match(/\d(?:[\d ,']*\d)?|[^\d]+/g);
  if (!parts || /^[,'\s]|[,'\s]$/.test(tight)) return undefined;
  const joined = parts.map((part) => (/^\d/.test(part) ? ungrouped(part) : part));
  if (joined.includes(undefined)) return unclearGrouping;
  const digits = chineseNumeral(joined.join(""));
  if (digits === undefined) return undefined;
  const [, multiple] = /\d\.?([十百千万萬亿億拾佰仟]+)/.exec(tight) ?? [];
  return { digits, ...(multiple ? { multiple } : {}) };
}

/** Undefined where the separators do not stand in threes, or more than one space parts what may be two numbers. */
function ungrouped(run: string): string | undefined {
  if (/^\d+$/.test(run)) return run;
  const isOne = /^[1-9]\d{0,2}([,'])\d{3}(?:\1\d{3})*$/.test(run) || /^\d+(?: \d+)*$/.test(run);
  return isOne ? run.replace(/[ ,']/g, "") : undefined;
}
