import { type Measured, suitsUnit, unitAround } from "../intake/unit-word.ts";

/** What the figures of a column are: counts and quantities by what they are of, rates by what they print. */
export type Counted = Measured | "percent" | "ratio";

/** A unit in a header: its word (`元`), and how many places its multiple moves the point (4 in `万元`). */
export interface Unit {
  /** As written. */
  readonly text: string;
  readonly word: string;
  readonly places: number;
  /** True of `册/生`: so much for each pupil. */
  readonly each: boolean;
}

/** How the figures of a column are to be read where a header gives their unit. */
export interface Conversion {
  readonly places: number;
  /** The sign that a bare figure goes without. */
  readonly sign?: "%" | "‰";
}

const multiples: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
};
const each = /^(.+?)(?:[/／每](?:生|人|学生|學生|名学生|名學生)| per pupil)$/;

/** Words that may stand behind a figure, and in a header say of whom it is: 在校学生（女生）, 专任教师（小学）. */
const named = /[学學校女男师師工长長童生年级級]|班级|^教/;

/** The unit that a text is, whole; undefined where it is none: `万元` is one, `公章` is not. */
export function unitOf(text: string): Unit | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  const [, divided] = each.exec(plain) ?? [];
  const [, multiple = "", word = ""] = /^([百千万萬十亿億]*)(.*)$/.exec(divided ?? plain) ?? [];
  const places = multiple === "" ? 0 : multiples[multiple.replace("萬", "万").replace("億", "亿")];
  const known = word !== "" && !named.test(word) && unitAround(`1${word}`)?.rest === "1";
  return known && places !== undefined ? { text: text.trim(), word, places, each: divided !== undefined } : undefined;
}

/** The units of a line such as `单位：人、万元`; none where it names an office or anything that is no unit. */
export function unitsOfLine(line: string): readonly Unit[] {
  const [, listed] = /(?:计量|計量)?(?:单位|單位|unit)\s*[:：]\s*([^\s)）]+)/i.exec(line) ?? [];
  const units = (listed ?? "").split(/[、,，;；和及]/).map(unitOf);
  return units.every((unit) => unit !== undefined) ? units : [];
}

/**
 * How figures in a unit become figures of a column; undefined where they cannot be any. A rate as printed keeps its
 * decimals as evidence, so its point never moves.
 */
export function conversionTo(counted: Counted, isRate: boolean, unit: Unit): Conversion | undefined {
  const { word, places } = unit;
  if ((isRate && places > 0) || (unit.each && !isRate)) return undefined;
  if (word === "%" || word === "‰") {
    if (counted !== "percent" && counted !== "ratio") return undefined;
    return word === "%" && counted === "percent" ? { places: 0 } : { places: 0, sign: word };
  }
  if (counted === "percent" || counted === "ratio") return undefined;
  return suitsUnit(word, counted) ? { places } : undefined;
}

const plainFigure = /^([0-9]+)(?:\.([0-9]*))?$/;

/** A decimal figure with its point moved to the right, exactly: `12.5` by 4 is `125000`. Undefined where it is none. */
export function movePoint(figure: string, places: number): string | undefined {
  const [, whole, decimals = ""] = plainFigure.exec(figure.normalize("NFKC").replace(/[\s,]+/g, "")) ?? [];
  if (whole === undefined) return undefined;
  const padded = decimals.padEnd(places, "0");
  const moved = `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/, "");
  const rest = padded.slice(places).replace(/0+$/, "");
  return rest === "" ? moved : `${moved}.${rest}`;
}
