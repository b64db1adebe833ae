import { add, compare, divide, type Fraction, fraction, isZero, multiply, zero } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Cell } from "../intake/cell.ts";
import type { Figure } from "../rates/figure.ts";
import { scale } from "../rates/measure.ts";
import { own } from "../rates/own.ts";
import type { RowIndex, SeriesKey } from "../rates/row-index.ts";
import { ownSides, type Side, type TermValue } from "../rates/side.ts";
import type { Row, Table } from "../tables/define.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Places } from "../tables/places.ts";
import type { Known } from "./known.ts";
import type { Candidate, Change, From, RowKey } from "./reconciliation.ts";

/** What the search may look at: the rows of the dataset and its areas. */
export interface OnFile {
  readonly index: RowIndex;
  readonly places: Places;
}

/** Every base and formula with figures on file that changes one thing, the likeliest first. */
export function candidatesFor(known: Known, file: OnFile): Candidate[] {
  return [...exclusions(known), ...variants(known, file), ...units(known), ...otherRows(known, file)];
}

/** The bases on which a figure may have been worked out: its exclusions, its variants, and what other sources have. */
export function basesFor(known: Known, file: OnFile): Candidate[] {
  return [...exclusions(known), ...variants(known, file), ...rowsInUse(known, otherSources(known, file.index))];
}

/** Declared exclusions left in the denominator, or counted into the numerator as well: each alone, and all together. */
function exclusions(known: Known): Candidate[] {
  const [, bottom] = known.figure.sides;
  const excluded = (bottom?.terms ?? []).filter(({ role, value }) => role === "excluding" && value && !isZero(value));
  const sets = excluded.length > 1 ? [...excluded.map((term) => [term]), excluded] : excluded.map((term) => [term]);
  return sets.flatMap((terms) => {
    const more = terms.reduce((total, { value }) => add(total, value ?? zero), zero);
    const named = { terms: terms.map(({ term }) => term.label), columns: terms.map(({ term }) => term.column) };
    const denominator = add(known.denominator, more);
    return [
      candidate(known, { kind: "left_in", ...named }, known.numerator, denominator, rowsOf(terms)),
      candidate(known, { kind: "joined", ...named }, add(known.numerator, more), denominator, rowsOf(terms)),
    ].flat();
  });
}

/** The declared variants of the indicator, from its own row or another table's row of the same key. */
function variants(known: Known, { index }: OnFile): Candidate[] {
  const { indicator, measure, figure } = known;
  return indicator.variants.flatMap(({ id, name, recount, numerator, denominator }) => {
    const sums = [numerator ?? measure.numerator, denominator ?? measure.denominator];
    // A table without groups counts everybody: no base for girls or the poor.
    if (figure.group !== "all" && sums.some(({ plus }) => plus.some(({ table }) => !table.dimensions.group))) return [];
    const sides = ownSides(sums, index, figure.area, figure);
    const [top, bottom] = sides;
    // What the variant does not change stays the figure's own.
    const counts = {
      top: numerator ? top?.value : known.numerator,
      bottom: denominator ? bottom?.value : known.denominator,
    };
    if (!counts.top || !counts.bottom) return [];
    const rows = sides.flatMap((side) => rowsOf(side.terms));
    const inRow = rows.every((row) => figure.rows.includes(row) && row.table === indicator.table.id);
    const change: Change = { kind: "variant", id, name, ...(recount ? { recount } : {}) };
    return candidate(known, change, counts.top, counts.bottom, rows, inRow);
  });
}

/** The same rate printed in another unit: a fraction or per mille for a percentage, ten thousand for one. */
function units(known: Known): Candidate[] {
  const factors =
    known.indicator.unit === "%" ? [fraction(1, 100), fraction(10)] : [fraction(1, 10_000), fraction(10_000)];
  const value = rateOf(known, known.numerator, known.denominator);
  if (!value || isZero(value)) return [];
  return factors.map((factor) => ({
    change: { kind: "unit", factor },
    value: multiply(value, factor),
    numerator: known.numerator,
    denominator: known.denominator,
    ownRow: true,
    rows: known.figure.rows,
  }));
}

/** One count, or the whole rate, of another row: the year before or after, another level, source or area. */
function otherRows(known: Known, { index, places }: OnFile): Candidate[] {
  const neighbours = keysBeside(known, places).flatMap(({ from, area, key }): Neighbour[] => {
    const found = own(known.indicator, index, area, key);
    return found ? [{ from, area, key, sides: found.sides, reported: found.reported }] : [];
  });
  return rowsInUse(known, [...neighbours, ...otherSources(known, index)]);
}

interface Neighbour extends Beside {
  readonly sides: readonly Side[];
  readonly reported: Cell<Reported>;
}

/** What the counts of other rows give in place of the figure's own. */
function rowsInUse(known: Known, neighbours: readonly Neighbour[]): Candidate[] {
  return neighbours.flatMap(({ from, area, key, sides, reported }) => {
    const [top, bottom] = sides;
    const row: RowKey = { area, ...keyOf(key), source: rowsOf(sides.flatMap((side) => side.terms))[0]?.source ?? "" };
    const rows = rowsOf(sides.flatMap((side) => side.terms));
    const change = (side: "numerator" | "denominator" | "rate"): Change => ({ kind: "other_row", from, side, row });
    const crossed =
      from === "other_area"
        ? []
        : [
            ...(top?.value ? candidate(known, change("numerator"), top.value, known.denominator, rows, false) : []),
            ...(bottom?.value
              ? candidate(known, change("denominator"), known.numerator, bottom.value, rows, false)
              : []),
          ];
    const whole =
      top?.value && bottom?.value ? candidate(known, change("rate"), top.value, bottom.value, rows, false) : [];
    return [...crossed, ...whole, ...printedElsewhere(from, row, reported, rows, known.figure)];
  });
}

/** The rate that another row prints, where it is not the figure's own row. */
function printedElsewhere(
  from: From,
  row: RowKey,
  reported: Cell<Reported>,
  rows: readonly Row[],
  figure: Figure,
): Candidate[] {
  if (reported.status !== "filled" || from === "other_source") return [];
  // Copied as it stands there, or not at all.
  if (figure.reported.status !== "filled" || reported.value.text !== figure.reported.value.text) return [];
  return [{ change: { kind: "reported_elsewhere", from, row }, value: reported.value.value, ownRow: false, rows }];
}

interface Beside {
  readonly from: From;
  readonly area: string;
  readonly key: SeriesKey;
}

/** The keys whose rows a clerk may have taken for the figure's own. */
function keysBeside({ figure, indicator }: Known, places: Places): Beside[] {
  const { area, period, level, group } = figure;
  const years = [
    ["year_before", shiftPeriod(period, -1)],
    ["year_after", shiftPeriod(period, 1)],
  ] as const;
  const levels = indicator.levels === "any" ? [] : indicator.levels.filter((each) => each !== level);
  const place = places.place(area);
  const siblings = place?.parent
    ? places.children(place.parent).filter(({ id, kind }) => id !== area && kind === place.kind)
    : [];
  return [
    ...years.flatMap(([from, year]) =>
      year === undefined ? [] : [{ from, area, key: { period: year, level, group } }],
    ),
    ...levels.map((other) => ({ from: "other_level", area, key: { period, level: other, group } }) as const),
    ...siblings.map(({ id }) => ({ from: "other_area", area: id, key: { period, level, group } }) as const),
  ];
}

/** The same key as another source has it: each row, of each table that has the counts, that does not supply them. */
function otherSources({ figure, measure }: Known, index: RowIndex): Neighbour[] {
  const used = new Set(rowsOf(figure.sides.flatMap((side) => side.terms)));
  const tables = [...new Set(figure.sides.flatMap((side) => side.terms.map(({ term }) => term.table)))];
  return tables.flatMap((other) => {
    const rows = [...new Set([...figure.rows, ...rowsAt(other, figure, index)])].filter(
      (row) => row.table === other.id && !used.has(row),
    );
    return rows.map((row) => {
      const only: RowIndex = {
        rows: (table, area, key, grade) => (table === other ? [row] : index.rows(table, area, key, grade)),
        ofArea: index.ofArea,
      };
      const sides: Side[] = ownSides([measure.numerator, measure.denominator], only, figure.area, figure);
      const reported: Cell<Reported> = { status: "not_reported" };
      return { from: "other_source" as const, area: figure.area, key: figure as SeriesKey, sides, reported };
    });
  });
}

function rowsAt(table: Table, figure: Figure, index: RowIndex): readonly Row[] {
  const group = table.dimensions.group ? figure.group : "all";
  return index.rows(table, figure.area, { period: figure.period, level: figure.level, group });
}

function candidate(
  known: Known,
  change: Change,
  numerator: Fraction,
  denominator: Fraction,
  rows: readonly Row[],
  ownRow = true,
): Candidate[] {
  const value = rateOf(known, numerator, denominator);
  return value ? [{ change, value, numerator, denominator, ownRow, rows: [...new Set(rows)] }] : [];
}

function rateOf({ indicator, measure }: Known, numerator: Fraction, denominator: Fraction): Fraction | undefined {
  return compare(denominator, zero) <= 0
    ? undefined
    : multiply(divide(numerator, denominator), scale(indicator.unit, measure.times));
}

function rowsOf(terms: readonly TermValue[]): Row[] {
  return [...new Set(terms.flatMap(({ row }) => (row ? [row] : [])))];
}

function keyOf({ period, level, group }: SeriesKey): SeriesKey {
  return { period, level, group };
}
