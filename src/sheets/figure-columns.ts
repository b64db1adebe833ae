import type { Remark } from "../files/opened.ts";
import { text } from "../i18n/language.ts";
import { Refusal } from "../intake/refusal.ts";
import { unplacedColumn } from "./header-remarks.ts";
import { isFigureColumn, type Lexicon } from "./lexicon.ts";
import { type Headed, labelOf } from "./neighbours.ts";
import { columnSaid, type TitleLine, unitsAbove } from "./title.ts";
import { type Conversion, conversionTo, type Unit } from "./unit.ts";

/** A column of figures of which is known what they are. */
export interface FigureColumn extends Headed {
  readonly key: string;
  readonly conversion?: Conversion;
}

interface Measured {
  readonly columns: readonly FigureColumn[];
  readonly remarks: readonly Remark[];
}

const figure = text("指标", "指標", "what is counted");

/** Names the figures of columns whose headers (in row `header`) say only when or of whom, after what the title says. */
export function nameFigures(
  columns: readonly Headed[],
  titles: readonly TitleLine[],
  lexicon: Lexicon,
  header: number,
): Measured {
  const nameless = columns.filter(({ meaning }) => meaning.key === undefined);
  const [first] = nameless;
  const said = first && columnSaid(titles, lexicon, (key) => isFigureColumn(key, lexicon));
  const named = columns.flatMap((column): FigureColumn[] => {
    const key = column.meaning.key ?? said?.key;
    return key === undefined ? [] : [{ ...column, key }];
  });
  if (!first) return { columns: named, remarks: [] };
  if (!said && lexicon.main !== undefined) return asMain(columns, lexicon.main, lexicon);
  if (!said) {
    return { columns: named, remarks: [{ ...unplacedColumn(first, figure), row: header }] };
  }
  const label = lexicon.columns.find(({ key }) => key === said.key)?.label ?? said.text;
  const { text: title, ...at } = said.line;
  const refusal = new Refusal("read-from-title", { what: figure, value: label, title });
  return { columns: named, remarks: [{ severity: "note", refusal, ...at }] };
}

/** Figures below grades alone are the pupils in them: the name of the table says so. */
function asMain(columns: readonly Headed[], main: string, lexicon: Lexicon): Measured {
  const named = columns.map((column) => ({ ...column, key: column.meaning.key ?? main }));
  const value = lexicon.columns.find(({ key }) => key === main)?.label ?? main;
  const refusal = new Refusal("read-from-title", { what: figure, value, title: lexicon.table });
  return { columns: named, remarks: [{ severity: "note", refusal }] };
}

/**
 * Holds each header's unit against the column's own, else the unit of the line above the table. A multiple is
 * converted, with a note; a unit of something else leaves the column unread, since its figures are of that.
 */
export function measureFigures(
  columns: readonly FigureColumn[],
  titles: readonly TitleLine[],
  lexicon: Lexicon,
): Measured {
  const above = unitsAbove(titles);
  const remarks: Remark[] = [];
  const measured = columns.flatMap((column): FigureColumn[] => {
    const unit = column.meaning.unit ?? unitAbove(column.key, above, lexicon);
    const conversion = unit && conversionOf(column.key, unit, lexicon);
    if (!unit) return [column];
    if (!conversion) {
      remarks.push(contradicts(column, unit));
      return [];
    }
    if (conversion.places > 0) remarks.push(converted(column, unit, conversion));
    return [{ ...column, conversion }];
  });
  return { columns: measured, remarks };
}

/** A line above the table may name the units of some columns only. */
function unitAbove(key: string, units: readonly Unit[], lexicon: Lexicon): Unit | undefined {
  return units.find((unit) => conversionOf(key, unit, lexicon) !== undefined);
}

function conversionOf(key: string, unit: Unit, { columns }: Lexicon): Conversion | undefined {
  const { counts, isRate = false } = columns.find((column) => column.key === key) ?? {};
  return counts === undefined ? undefined : conversionTo(counts, isRate, unit);
}

function contradicts(column: FigureColumn, unit: Unit): Remark {
  const refusal = new Refusal("unit-of-column", { found: labelOf(column), unit: unit.text });
  return { severity: "error", refusal, position: column.position };
}

function converted(column: FigureColumn, unit: Unit, { places }: Conversion): Remark {
  const values = { found: labelOf(column), unit: unit.text, times: `1${"0".repeat(places)}` };
  return { severity: "note", refusal: new Refusal("unit-converted", values), position: column.position };
}
