import { decimalText, parseDecimal } from "../exact/decimal.ts";
import { type Fraction, fraction } from "../exact/fraction.ts";
import { type FigureWriting, figureWriting } from "./figure-writing.ts";
import { halfWidth } from "./half-width.ts";
import { Absent, type Reader, Refusal, Understood } from "./refusal.ts";
import { type Measured, measuredNames, suitsUnit } from "./unit-word.ts";
import { unclearGrouping, type WrittenNumber, writtenNumber } from "./written-number.ts";

/** No figure of a report is longer. */
const longest = 60;

/** What a column of figures takes. */
interface Figures {
  readonly measured: Measured;
  readonly decimals: number;
  /** The refusal of what is no such figure. */
  readonly code: "not-a-count" | "not-a-quantity";
}

/**
 * A reader of whole, non-negative numbers. ASCII digits are the contract's own writing; every other one that can mean
 * only one number (`１，８５６人`, `一千五百`, `1.2万`) is read with a note. Rough figures (`约20`, `3—4`) are no
 * number and give none. Refuses as `not-a-count`, `negative-figure`, `grouping-unclear` or `unit-contradicts`.
 */
export function countReader(measured: Measured): Reader<Fraction> {
  const figures = { measured, decimals: 0, code: "not-a-count" } as const;
  return (found) => (/^[0-9]+$/.test(found) ? fraction(BigInt(found)) : readFigure(found, figures));
}

/** The same for non-negative numbers with at most so many decimals; refuses as `not-a-quantity` or as counts are. */
export function quantityReader(measured: "m²" | "yuan", decimals: number): Reader<Fraction> {
  const shape = new RegExp(`^[0-9]+(\\.[0-9]{1,${decimals}})?$`);
  const figures = { measured, decimals, code: "not-a-quantity" } as const;
  return (found) => (shape.test(found) && parseDecimal(found)?.value) || readFigure(found, figures);
}

/** A decimal number, possibly negative: a limit or tolerance; refuses as `not-a-number`. */
export const readNumber: Reader<Fraction> = (found) => {
  const plain = parseDecimal(found);
  if (plain) return plain.value;
  const [, sign = "", size = ""] = /^(-?) *(.+)$/.exec(halfWidth(found.slice(0, longest)).trim()) ?? [];
  const number = writtenNumber(size);
  if (number === unclearGrouping) return new Refusal("grouping-unclear", { found });
  const value = number && found.length < longest ? parseDecimal(`${sign}${number.digits}`)?.value : undefined;
  return value && number
    ? understood(value, found, number, `${sign}${number.digits}`)
    : new Refusal("not-a-number", { found });
};

function readFigure(found: string, figures: Figures): Fraction | Understood<Fraction> | Absent | Refusal {
  const writing = figureWriting(found);
  if (!writing) return unreadable(found, figures);
  const odd = writing.units.find((unit) => !suitsUnit(unit, figures.measured));
  if (odd !== undefined) {
    return new Refusal("unit-contradicts", { found, unit: odd, expected: measuredNames[figures.measured] });
  }
  const { number } = writing;
  if (number === unclearGrouping) return new Refusal("grouping-unclear", { found });
  if (writing.negative) return new Refusal("negative-figure", { found });
  if (writing.rough) return roughly(found, writing);
  const value = parseDecimal(number.digits)?.value;
  if (!value || !fits(value, figures)) return unreadable(found, figures);
  return understood(value, found, number, figures.decimals === 0 ? value.n.toString() : number.digits);
}

/** Whether the value has no more decimals than the column takes, zeros behind them apart. */
function fits(value: Fraction, { decimals }: Figures): boolean {
  return 10n ** BigInt(decimals) % value.d === 0n;
}

/** A figure of which no exact number is known: kept as it stands, and no rate is worked out of it. */
export function roughly(found: string, { near }: Pick<FigureWriting, "near">): Absent {
  return new Absent("not_available", new Refusal("approximate", { found, ...(near === undefined ? {} : { near }) }));
}

function understood<V>(value: V, found: string, { multiple }: WrittenNumber, read: string): Understood<V> {
  const note = multiple
    ? new Refusal("read-multiple", { found, read, multiple, times: timesOf(multiple) })
    : new Refusal("read-as", { found, read });
  return new Understood(value, note);
}

/** 10000 for 万. */
function timesOf(multiple: string): string {
  const one = writtenNumber(`1${multiple}`);
  return one && one !== unclearGrouping ? one.digits : multiple;
}

function unreadable(found: string, { code, measured, decimals }: Figures): Refusal {
  const write = meant(found, decimals);
  const quoted = code === "not-a-quantity" ? { unit: measuredNames[measured], decimals } : {};
  return new Refusal(code, { found, ...quoted, ...(write === undefined ? {} : { write }) });
}

/** The figure without what may be a sign of change or the mark of a footnote, which nobody can tell but the sender. */
function meant(found: string, decimals: number): string | undefined {
  if (found.length > longest) return undefined;
  const bare = found.replace(/^[+＋]|(?:[*＊†‡#①-⑳¹²³⁰⁴-⁹]|\[\d+\])+$/g, "");
  const number = bare === found ? undefined : figureWriting(bare)?.number;
  const value = number && number !== unclearGrouping ? parseDecimal(number.digits)?.value : undefined;
  return value && 10n ** BigInt(decimals) % value.d === 0n
    ? decimalText(value, value.d === 1n ? 0 : decimals)
    : undefined;
}
