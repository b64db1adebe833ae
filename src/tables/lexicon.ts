import { readSchoolYear } from "../intake/read-period.ts";
import { readYear } from "../intake/read-year.ts";
import type { Reader } from "../intake/refusal.ts";
import { Refusal, Understood } from "../intake/refusal.ts";
import { type ColumnName, type Lexicon, lexiconOf, type Period } from "../sheets/lexicon.ts";
import type { Counted } from "../sheets/unit.ts";
import type { Column, RateUnit, Table } from "./define.ts";

const lexicons = new WeakMap<Table, Lexicon>();

/** Every column of a table as headers and titles may name it; made once a table. */
export function lexiconOfTable(table: Table): Lexicon {
  const known = lexicons.get(table);
  if (known) return known;
  const keys = Object.entries(table.keys).map(([key, column]) => keyName(key, column, table));
  const values = Object.entries(table.columns).map(([key, column]) => valueName(key, column));
  const lexicon = lexiconOf(table.label, [...keys, ...values], {
    parts: table.parts,
    sexes: table.sexes,
    main: table.main,
  });
  lexicons.set(table, lexicon);
  return lexicon;
}

function named(key: string, { label, aliases = [], saying = {} }: Column) {
  return { key, label, aliases, saying };
}

/** Registers and rules are written row by row: only tables of figures have keys in their headers and titles. */
function keyName(key: string, column: Column, { dimensions }: Table): ColumnName {
  const own = { ...named(key, column), required: column.blank === undefined, role: "key" } as const;
  if (dimensions.period === "none") return own;
  switch (column.type) {
    case "choice":
      return { ...own, words: column.of, ...(column.implies ? { implies: column.implies } : {}) };
    case "area":
      return column.names ? { ...own, placeNames: column.names } : own;
    case "school_year":
      return { ...own, period: periodOf(readSchoolYear) };
    case "year":
      return { ...own, period: periodOf(readYear) };
    default:
      return own;
  }
}

/** A text of a year or two that its reader takes, or refuses only because it could be either of two. */
function periodOf(reader: Reader<string>): Period {
  const read = (text: string) => {
    if (!/[0-9〇零○一二三四五六七八九十]/.test(text) || text.length > 24) return undefined;
    const found = reader(text);
    if (found instanceof Understood) return found.value;
    return typeof found === "string" ? found : undefined;
  };
  const unclear = (text: string) => {
    const found = reader(text);
    return found instanceof Refusal && unclearYears.has(found.code);
  };
  return { read, seems: (text) => /[0-9]{2}/.test(text) && (read(text) !== undefined || unclear(text)) };
}

const unclearYears: ReadonlySet<string> = new Set(["school-year-unclear", "years-not-consecutive"]);

function valueName(key: string, column: Column): ColumnName {
  const own = { ...named(key, column), required: false };
  switch (column.type) {
    case "count":
    case "quantity":
      return { ...own, counts: column.unit };
    case "reported":
      return { ...own, counts: ratesOf[column.unit], isRate: true };
    case "text":
      return key === "source" || key === "note" ? { ...own, role: "remark" } : own;
    default:
      return own;
  }
}

/** What rates print: pupils per class are counted in persons. */
const ratesOf: Readonly<Record<RateUnit, Counted>> = {
  "%": "percent",
  ratio: "ratio",
  pupils: "persons",
  teachers: "persons",
  books: "books",
  "m²": "m²",
  yuan: "yuan",
};
