import { parseDecimal } from "../exact/decimal.ts";
import { type Fraction, fraction } from "../exact/fraction.ts";
import { type RateUnit, unitNames } from "../i18n/units.ts";
import { type Reader, Refusal } from "./refusal.ts";

/** A whole, non-negative number in ASCII digits; `not-a-count` else, with what was probably meant. */
export const readCount: Reader<Fraction> = (found) => {
  if (/^[0-9]+$/.test(found)) return fraction(BigInt(found));
  return refusal("not-a-count", found, /^[0-9]+$/);
};

/** A reader of non-negative numbers with at most so many decimals; refuses as `not-a-quantity`. */
export function quantityReader(unit: RateUnit, decimals: number): Reader<Fraction> {
  const shape = new RegExp(`^[0-9]+(\\.[0-9]{1,${decimals}})?$`);
  return (found) => {
    const read = shape.test(found) ? parseDecimal(found) : undefined;
    return read ? read.value : refusal("not-a-quantity", found, shape, { unit: unitNames[unit], decimals });
  };
}

/** A decimal number, possibly negative: a limit or tolerance; refuses as `not-a-number`. */
export const readNumber: Reader<Fraction> = (found) =>
  parseDecimal(found)?.value ?? refusal("not-a-number", found, /^-?[0-9]+(\.[0-9]+)?$/);

type FigureCode = "not-a-count" | "not-a-quantity" | "not-a-number";

function refusal(code: FigureCode, found: string, shape: RegExp, more: Refusal["values"] = {}): Refusal {
  const plain = plainDigits(found);
  return new Refusal(code, { found, ...more, ...(shape.test(plain) ? { write: plain } : {}) });
}

/**
 * The figure as it should have been written: half-width, no thousands separators, no unit behind it. Multiples such
 * as 万 stay, so that `1.2万` suggests nothing.
 */
function plainDigits(found: string): string {
  const half = found.normalize("NFKC").replace(/\s+/g, "");
  const bare = half.replace(/(人次|人|名|个|個|本|册|冊|所|班|间|間|元|平方米|m2|m²|㎡)$/u, "");
  return /^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
}
