import { type Domain, domainOf } from "../../charts/domain.ts";
import type { Language } from "../../i18n/language.ts";
import { countAxisOf } from "../axis.ts";
import { type Axis, type DataCell, type DataColumn, type Gap, numberIn, type Parts } from "../chart-data.ts";
import type { ComparisonSlide } from "../slide.ts";
import { numbersOf, partsSlide, type Said, signColumns, signOf } from "./parts-slide.ts";

/**
 * Two groups back to back as a slide: native bars on one scale, the first group to the left, the first category at the
 * top. @throws RangeError for other than two parts
 */
export function pyramidSlideOf(parts: Parts, said: Said): ComparisonSlide {
  if (parts.parts.length !== 2) throw new RangeError(`not two parts: ${parts.parts.length}`);
  const { language } = said;
  const { head, categories } = parts;
  const counts = parts.parts.map(({ cells }) => numbersOf(cells, categories));
  const most = Math.max(0, ...counts.flat().flatMap((cell) => numberIn(cell) ?? []));
  const sides = parts.parts.map(({ name }, side): DataColumn => {
    const cells = counts[side] ?? [];
    if (side > 0) return { role: "part", name, cells };
    return { role: "part", name, cells: cells.map(negative), unsigned: true };
  });
  const chart = {
    ...({ kind: "pyramid", head, categories } as const),
    columns: [...sides, ...signColumns(parts, language)],
    axis: bothWays(domainOf([most], "zero", undefined), language),
    gaps: gapsOf(parts, counts, language),
  };
  return partsSlide(chart, parts, said);
}

/** To the left what is right is negative. */
function negative(cell: DataCell): DataCell {
  if (!cell || !("digits" in cell) || Number(cell.digits) === 0) return cell;
  return { ...cell, digits: `-${cell.digits}` };
}

/** More ticks than that on one side run into each other. */
const mostTicks = 5;

/** An axis that runs from its middle to both sides, and has no signs. */
function bothWays(domain: Domain, language: Language): Axis {
  const [first = 0, second = domain.to] = domain.ticks;
  const step = domain.ticks.length > mostTicks ? 2 * (second - first) : second - first;
  const to = Math.ceil(domain.to / step) * step;
  const ticks = Array.from({ length: to / step + 1 }, (_, at) => at * step);
  const { format, words } = countAxisOf({ from: 0, to, ticks }, language);
  return {
    ...{
      from: -to,
      to,
      ticks: [
        ...ticks
          .slice(1)
          .map((tick) => -tick)
          .reverse(),
        ...ticks,
      ],
    },
    words: [...words.slice(1).reverse(), ...words],
    format: `${format};${format}`,
  };
}

function gapsOf({ parts }: Parts, counts: readonly (readonly DataCell[])[], language: Language): Gap[] {
  return counts.flatMap((cells, part) =>
    cells.flatMap((cell, at): Gap[] =>
      cell ? [] : [{ at, part, mark: signOf(parts[part]?.cells[at] ?? null, language) }],
    ),
  );
}
