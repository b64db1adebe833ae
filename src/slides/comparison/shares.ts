import { parseDecimal, shortestText } from "../../exact/decimal.ts";
import { divide, type Fraction, fraction, isZero, multiply, sum } from "../../exact/fraction.ts";
import { gapMark } from "../../i18n/marks.ts";
import { slideWords } from "../../i18n/slides.ts";
import { axisOf } from "../axis.ts";
import type { DataCell, DataColumn, Gap, Parts } from "../chart-data.ts";
import type { ComparisonSlide } from "../slide.ts";
import { numbersOf, partsSlide, type Said, signColumns, signOf } from "./parts-slide.ts";

const window = { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] } as const;

/**
 * What each category is made of, as a slide: a native stacked bar from 0 to 100 % to each, the counts beside the shares
 * in its workbook. A category with a count that is not known has no shares, but a sign.
 */
export function sharesSlideOf(parts: Parts, said: Said): ComparisonSlide {
  const { language } = said;
  const { head, categories } = parts;
  const counts = parts.parts.map(({ cells }) => numbersOf(cells, categories));
  const shares = categories.map((_, at) =>
    sharesOf(
      counts.map((cells) => cells[at] ?? null),
      parts.wholes?.[at],
    ),
  );
  const drawn = parts.parts.map(({ name }, part): DataColumn => {
    return { role: "part", name, cells: shares.map((row) => row?.[part] ?? null) };
  });
  const beside = parts.parts.map(({ name }, part): DataColumn => {
    return { role: "count", name: `${name} ${slideWords.count[language]}`, cells: counts[part] ?? [] };
  });
  const columns = [...drawn, ...beside, ...signColumns(parts, language)];
  const gaps = categories.flatMap((_, at): Gap[] => (shares[at] ? [] : [{ at, mark: markAt(parts, at, said) }]));
  const chart = { kind: "shares", head, categories, columns, axis: axisOf(window, "%", language), gaps } as const;
  return partsSlide(chart, parts, said);
}

/** Counts as parts of a hundred; undefined where the whole is not known, or 0. */
function sharesOf(cells: readonly DataCell[], whole: DataCell | undefined): DataCell[] | undefined {
  const counts = cells.map(numberOf);
  const known = counts.filter((each) => each !== undefined);
  const total = whole === undefined ? sumOf(known, cells.length) : numberOf(whole);
  if (!total || isZero(total)) return undefined;
  return counts.map((each) =>
    each ? { digits: shortestText(multiply(divide(each, total), fraction(100)), 12) } : null,
  );
}

function numberOf(cell: DataCell): Fraction | undefined {
  return cell && "digits" in cell ? parseDecimal(cell.digits)?.value : undefined;
}

function sumOf(known: readonly Fraction[], all: number): Fraction | undefined {
  return known.length < all ? undefined : sum(known);
}

function markAt({ parts }: Parts, at: number, { language }: Said): string {
  const missing = parts.map(({ cells }) => cells[at] ?? null).filter((cell) => !cell || "words" in cell);
  const [first] = missing;
  return first === undefined ? gapMark("zero_denominator", language) : signOf(first, language);
}
