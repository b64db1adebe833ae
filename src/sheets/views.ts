import type { Remark } from "../files/opened.ts";
import type { FigureColumn } from "./figure-columns.ts";
import { keyLabel, repeatedColumn, unplacedColumn } from "./header-remarks.ts";
import type { KeyWords, Lexicon } from "./lexicon.ts";
import type { Said } from "./title.ts";
import type { Fixed, View } from "./view.ts";

/** What is known of the keys that have no column of their own. */
export interface KeysElsewhere {
  /** Keys without which no row can be placed. */
  readonly required: readonly string[];
  /** Every key that has a column of its own. */
  readonly beside: ReadonlySet<string>;
  /** What titles say. */
  readonly said: ReadonlyMap<string, Said>;
}

/** Columns gathered into views, and what could not be. */
export interface Gathered {
  readonly views: readonly View[];
  readonly remarks: readonly Remark[];
  /** Keys that nothing says, of any column. */
  readonly missing: readonly string[];
  /** Keys that were taken from a title, with what it says. */
  readonly taken: readonly (readonly [key: string, said: Said])[];
  /** Keys that the headers say. */
  readonly spread: readonly string[];
  /** Every column that has a seat. */
  readonly keys: readonly string[];
}

interface Worded {
  readonly column: FigureColumn;
  readonly words: KeyWords;
}

/**
 * Gathers the columns of figures whose headers say the same of the keys into one view each. A key that no header says
 * comes from a title, where one does.
 */
export function gatherViews(columns: readonly FigureColumn[], elsewhere: KeysElsewhere, lexicon: Lexicon): Gathered {
  const { required, beside, said } = elsewhere;
  const worded = shareImplied(columns, required, beside);
  const spread = [...new Set(worded.flatMap(({ words }) => Object.keys(words)))];
  const titled = titledKeys(spread, required, beside, said);
  const open = required.filter((key) => !beside.has(key) && !titled.includes(key));
  const missing = open.filter((key) => !spread.includes(key));
  const unplaced = worded.filter(({ words }) => open.some((key) => spread.includes(key) && words[key] === undefined));
  const taken = titled.flatMap((key) => [...said].filter(([each]) => each === key));
  const fixed = taken.map(([key, what]): Fixed => ({ key, ...placed(what) }));
  const { views, remarks } = viewsOf(
    worded.filter((each) => !unplaced.includes(each)),
    fixed,
    lexicon,
  );
  const lost = unplaced.map(({ column, words }) => {
    const key = open.find((each) => words[each] === undefined) ?? "";
    return unplacedColumn(column, keyLabel(key, lexicon));
  });
  const keys = views.flatMap(({ seats }) => seats.map(({ key }) => key));
  return { views, remarks: [...remarks, ...lost], missing, taken, spread, keys };
}

/** What one header lets gather holds for its neighbours where no two disagree: 适龄儿童 beside 已入学 is of primary. */
function shareImplied(
  columns: readonly FigureColumn[],
  required: readonly string[],
  beside: ReadonlySet<string>,
): Worded[] {
  const own = columns.map((column) => {
    const { words, implied } = column.meaning;
    const open = Object.entries({ ...implied, ...words }).filter(([key]) => !beside.has(key));
    return { column, words: Object.fromEntries(open) };
  });
  const shared: Record<string, string> = {};
  for (const key of required) {
    const said = new Set(own.flatMap(({ words }) => words[key] ?? []));
    const written = columns.some(({ meaning }) => meaning.words[key] !== undefined);
    const [only] = said;
    if (said.size === 1 && only !== undefined && !written) shared[key] = only;
  }
  return own.map(({ column, words }) => ({ column, words: { ...shared, ...words } }));
}

/** A title is asked for keys that no column and no header says; for the group too, or girls would pass for all. */
function titledKeys(
  spread: readonly string[],
  required: readonly string[],
  beside: ReadonlySet<string>,
  said: ReadonlyMap<string, Said>,
): string[] {
  const open = (key: string) => !beside.has(key) && !spread.includes(key);
  return [...said.keys()].filter((key) => open(key) && (required.includes(key) || said.get(key)?.text !== "all"));
}

function placed({ text, line: { row, position } }: Said): Omit<Fixed, "key"> {
  return { text, ...(row === undefined || position === undefined ? {} : { row, position }) };
}

function viewsOf(columns: readonly Worded[], fixed: readonly Fixed[], lexicon: Lexicon) {
  const groups = new Map<string, Worded[]>();
  for (const each of columns) {
    const signature = signatureOf(each.words, lexicon);
    groups.set(signature, [...(groups.get(signature) ?? []), each]);
  }
  if (columns.length === 0) return { views: [{ seats: [], fixed }], remarks: [] };
  const remarks: Remark[] = [];
  const views = [...groups.values()].map((group): View => {
    const seats = new Map<string, FigureColumn>();
    for (const { column } of group) {
      const earlier = seats.get(column.key);
      if (earlier) remarks.push(repeatedColumn(column, earlier));
      else seats.set(column.key, column);
    }
    const [first] = group;
    const words = Object.entries(first?.words ?? {}).map(([key, text]) => ({ key, text, ...at(first?.column) }));
    return { seats: [...seats.values()].map(seatOf), fixed: [...fixed, ...words] };
  });
  return { views, remarks };
}

/** Two writings of one year are one year, and a key that may be left out is of all where no header says it. */
function signatureOf(words: KeyWords, { columns, periods }: Lexicon): string {
  const mayLack = (key: string) => columns.some((column) => column.key === key && !column.required);
  const said = Object.entries(words).filter(([key, word]) => word !== "all" || !mayLack(key));
  const plain = said.map(([key, word]) => {
    const period = periods.find((each) => each.key === key)?.period;
    return `${key}=${period?.read(word) ?? word}`;
  });
  return plain.sort().join("\t");
}

function at(column: FigureColumn | undefined): { position?: number } {
  return column ? { position: column.position } : {};
}

function seatOf({ key, position, plus, conversion }: FigureColumn) {
  return {
    ...{ key, position },
    ...(plus === undefined ? {} : { plus }),
    ...(conversion && (conversion.places > 0 || conversion.sign) ? { conversion } : {}),
  };
}
