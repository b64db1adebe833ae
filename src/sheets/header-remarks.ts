import type { Remark } from "../files/opened.ts";
import { languages, type Text, text } from "../i18n/language.ts";
import { columnLetter } from "../intake/column-letter.ts";
import { fold } from "../intake/fold.ts";
import { nearest } from "../intake/nearest.ts";
import { Refusal } from "../intake/refusal.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Headed, labelOf, saysNothingNew } from "./neighbours.ts";
import type { Said } from "./title.ts";

/** A column of which only the header is known. */
export type Header = Pick<Headed, "position" | "path">;

/** What may be meant by an unknown header: a column that the sheet has not got. */
export interface Known {
  readonly lexicon: Lexicon;
  readonly taken: ReadonlySet<string>;
}

/**
 * A column that is not read: of no matter where it only numbers the rows, holds words that part nobody from others, or
 * works out from others; an error else, since its figures are lost, and where a known name is near, since that is what was meant.
 */
export function unreadColumn(column: Header, { lexicon, taken }: Known, isOfWords: () => boolean): Remark {
  if (saysNothingNew(column)) return spareColumn(column);
  // A column that the file has already is not what the clerk meant.
  const free = writingsOf(lexicon).filter(([, key]) => !taken.has(key));
  const likely = nearest(
    fold(column.path.at(-1) ?? ""),
    free.map(([writing]) => writing),
  );
  if (!likely && !partsPersons(column) && isOfWords()) return spareColumn(column);
  const values = { found: labelOf(column), table: lexicon.table, ...(likely ? { nearest: likely } : {}) };
  return { severity: "error", refusal: new Refusal("unknown-column", values), position: column.position };
}

/** Rows of girls or of one grade would pass for rows of all without the column that says so. */
function partsPersons({ path }: Header): boolean {
  const name = (path.at(-1) ?? "").normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return /^(性别|性別|男女|sex|gender|年级|年級|班级|班級|grade|class|年龄|年齡|age|民族|学期|學期|term|semester|学生类别|學生類別|群体|群體|学段|學段|level)$/.test(
    name,
  );
}

function writingsOf({ columns }: Lexicon): [writing: string, key: string][] {
  return columns.flatMap(({ key, label, aliases = [] }) =>
    [key, ...Object.values<string>(label), ...aliases].map((writing): [string, string] => [writing, key]),
  );
}

export function spareColumn(column: Header): Remark {
  const refusal = new Refusal("column-left-out", { found: labelOf(column) });
  return { severity: "note", refusal, position: column.position };
}

/** A second header for one column: which of the two counts cannot be known. */
export function repeatedColumn(column: Header, first: Header): Remark {
  const values = { found: labelOf(column), first: columnLetter(first.position) };
  return { severity: "error", refusal: new Refusal("duplicate-column", values), position: column.position };
}

export function missingKey(key: string, lexicon: Lexicon): Remark {
  return { severity: "error", refusal: new Refusal("missing-key-column", { key, label: keyLabel(key, lexicon) }) };
}

/** The header came out of a PDF in pieces. */
export function tornHeader(): Remark {
  return { severity: "error", refusal: new Refusal("torn-header") };
}

/** A column that says neither in its header nor elsewhere what it is of. */
export function unplacedColumn(column: Header, what: Text): Remark {
  const refusal = new Refusal("column-unplaced", { found: labelOf(column), what });
  return { severity: "error", refusal, position: column.position };
}

export function takenFromTitle(key: string, { text, line }: Said, lexicon: Lexicon): Remark {
  const { text: title, ...at } = line;
  const values = { what: keyLabel(key, lexicon), value: wordLabel(key, text, lexicon), title };
  return { severity: "note", refusal: new Refusal("read-from-title", values), ...at };
}

/** A key without a column of its own, which another key of each row tells. */
export function toldBy(key: string, by: string, lexicon: Lexicon): Remark {
  const value = text("各行所说的", "各列所說的", "what each row says");
  const values = { what: keyLabel(key, lexicon), value, title: keyLabel(by, lexicon) };
  return { severity: "note", refusal: new Refusal("read-from-title", values) };
}

/** Says that the headers hold words of keys, so that one row of the sheet is several of the table. */
export function spreadOver(keys: readonly string[], lexicon: Lexicon): Remark {
  return { severity: "note", refusal: new Refusal("unpivoted", { keys: listed(keys, lexicon) }) };
}

/** Says that the figures are named in rows, so that each column of the sheet is a row of the table. */
export function turnedNote(keys: readonly string[], lexicon: Lexicon): Remark {
  return { severity: "note", refusal: new Refusal("turned-table", { keys: listed(keys, lexicon) }) };
}

/** Says that boys and girls were added, where no column gives all. */
export function addedSexes(column: Header, girls: Header): Remark {
  const values = { boys: labelOf(column), girls: labelOf(girls), letter: columnLetter(girls.position) };
  return { severity: "note", refusal: new Refusal("columns-added", values), position: column.position };
}

function listed(keys: readonly string[], lexicon: Lexicon): Text {
  const inEach = languages.map((language) => [
    language,
    keys.map((key) => keyLabel(key, lexicon)[language]).join(language === "en" ? ", " : "、"),
  ]);
  return Object.fromEntries(inEach) as Text;
}

export function keyLabel(key: string, { columns }: Lexicon): Text {
  const label = columns.find((column) => column.key === key)?.label;
  return label ?? { "zh-Hans": key, "zh-Hant": key, en: key };
}

function wordLabel(key: string, word: string, { columns }: Lexicon): Text | string {
  const column = columns.find((each) => each.key === key);
  return column?.words?.words[word] ?? column?.period?.read(word) ?? word;
}
