import { formsOf, type HeaderForm, unitAlone } from "./header-cell.ts";
import { isTotalName, type KeyWords, type Lexicon } from "./lexicon.ts";
import type { Unit } from "./unit.ts";

/** What the header over one column says. */
export interface Meaning {
  /** The column of the table; undefined where only words of dimensions stand there. */
  readonly key: string | undefined;
  /** The key whose places are named here: 学校名称 beside or in place of a code. */
  readonly placeOf: string | undefined;
  /** What it says of keys, and what it merely lets one gather. */
  readonly words: KeyWords;
  readonly implied: KeyWords;
  readonly unit: Unit | undefined;
  /** 合计 stands there: of what, the neighbours tell. */
  readonly total: boolean;
  readonly boys: boolean;
  /** The labels above the lowest, which columns of one group share. */
  readonly under: string;
}

type Atom =
  | { readonly kind: "column"; readonly key: string; readonly says: KeyWords }
  | { readonly kind: "place"; readonly key: string }
  | { readonly kind: "words"; readonly words: KeyWords }
  | { readonly kind: "total" | "boys" | "filler" };

const boys = /^(男|男生|男童|男孩|男性|男学生|男學生|男生数|男生數|male|males|boys)$/;
const fillers =
  /^(人数|人數|数|數|数量|數量|基本|指标|指標|项目|項目|内容|內容|number|of|[，,、·/_-])$|^(基本|学生|學生|教师|教師|教职工|教職工|人口|学校|學校)?(情况|情況|概况|概況|信息|资料|資料|数据|數據)$/;

/**
 * Reads the header over a column from top to bottom, as parted or as glued as it is: `小学` over `已入学`, `小学已入学`,
 * `2021-2022学年小学（人）`. Undefined where any part of it is unknown, since that part may change the meaning.
 */
export function meaningOf(path: readonly string[], lexicon: Lexicon): Meaning | undefined {
  if (path.length === 0) return undefined;
  const whole = path.length > 1 ? wholeOf(path, lexicon) : undefined;
  if (whole) return whole;
  const parts = path.map((cell, level) => readCell(cell, lexicon) ?? (level > 0 ? readUnit(cell) : undefined));
  if (parts.some((part) => part === undefined)) return undefined;
  const known = parts.flatMap((part) => part ?? []);
  const unit = known.findLast((part) => part.unit)?.unit;
  return combine(
    known.flatMap(({ atoms }) => atoms),
    lexicon,
    unit,
    path.slice(0, -1).join("\n"),
  );
}

/** How much a cell looks like part of a header: 2 where it names a column, 1 where it has words of keys, else 0. */
export function weightOf(cell: string, lexicon: Lexicon): number {
  const atoms = readCell(cell, lexicon)?.atoms ?? [];
  if (atoms.some(({ kind }) => kind === "column" || kind === "place")) return 2;
  return atoms.some(({ kind }) => kind !== "filler") ? 1 : 0;
}

interface Part {
  readonly atoms: readonly Atom[];
  readonly unit: Unit | undefined;
}

/** 新教师 over 学历合格 is one name in two rows. */
function wholeOf(path: readonly string[], lexicon: Lexicon): Meaning | undefined {
  for (const { name, unit } of formsOf(path.join(""))) {
    const atom = exact(name, lexicon);
    if (atom?.kind === "column" || atom?.kind === "place") {
      return combine([atom], lexicon, unit, path.slice(0, -1).join("\n"));
    }
  }
  return undefined;
}

/** One cell of a header: the first of its forms that is known through and through. */
function readCell(cell: string, lexicon: Lexicon): Part | undefined {
  const forms = formsOf(cell);
  for (const form of forms) {
    const atom = exact(form.name, lexicon);
    if (atom) return { atoms: [atom], unit: form.unit };
    const words = lexicon.placeCalled(form.name);
    if (words) return { atoms: [{ kind: "words", words }], unit: form.unit };
  }
  return glued(forms, lexicon);
}

/** A unit of its own below a name. */
function readUnit(cell: string): Part | undefined {
  const unit = unitAlone(cell);
  return unit && { atoms: [], unit };
}

function glued(forms: readonly HeaderForm[], lexicon: Lexicon): Part | undefined {
  for (const { name, unit } of forms) {
    const atoms = split(name, lexicon, 0);
    if (atoms) return { atoms, unit };
  }
  return undefined;
}

function exact(name: string, lexicon: Lexicon): Atom | undefined {
  const column = lexicon.named.get(name);
  const words = lexicon.words.get(name);
  const place = lexicon.places.get(name);
  if (column) return { kind: "column", ...column };
  if (place !== undefined) return { kind: "place", key: place };
  if (words) return { kind: "words", words };
  const period = periodWord(name, lexicon);
  if (period) return { kind: "words", words: period };
  if (isTotalName(name)) return { kind: "total" };
  if (boys.test(name)) return { kind: "boys" };
  return fillers.test(name) ? { kind: "filler" } : undefined;
}

function periodWord(name: string, { periods }: Lexicon): KeyWords | undefined {
  const found = periods.find(({ period }) => period?.seems(name));
  return found ? { [found.key]: name } : undefined;
}

/** A glued name, the longest known front first. Single characters are too little to cut at: 一 is in 一贯制. */
function split(name: string, lexicon: Lexicon, depth: number): readonly Atom[] | undefined {
  if (depth > 4 || name.length > 40) return undefined;
  for (let at = name.length - 1; at >= 1; at--) {
    const [front, back] = [name.slice(0, at).trim(), unbracketed(name.slice(at).replace(/^[\s:、,·/_-]+/, ""))];
    if (front.length < 2 && !/^[男女]$/.test(back)) continue;
    const first = exact(front, lexicon);
    if (!first || back === "") continue;
    const whole = exact(back, lexicon);
    const rest = whole ? [whole] : split(back, lexicon, depth + 1);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

function unbracketed(part: string): string {
  return /^[([]([^()[\]]+)[)\]]$/.exec(part)?.[1] ?? part;
}

function combine(atoms: readonly Atom[], lexicon: Lexicon, unit: Unit | undefined, under: string): Meaning | undefined {
  const column = columnOf(atoms, lexicon);
  if (column === "several") return undefined;
  const words = merged(atoms.flatMap((atom) => (atom.kind === "words" ? [atom.words] : [])));
  if (!words) return undefined;
  const place = atoms.find((atom) => atom.kind === "place");
  if (place && (column || Object.keys(words).length > 0)) return undefined;
  const total = atoms.some(({ kind }) => kind === "total");
  const male = atoms.some(({ kind }) => kind === "boys");
  if (!column && !place && !total && !male && Object.keys(words).length === 0) return undefined;
  return {
    ...{ key: column?.key, placeOf: place?.key, words, implied: impliedBy(words, column?.says ?? {}, lexicon) },
    ...{ unit, total, boys: male, under },
  };
}

/** The one column that is named; of a whole and its part or its rate, one over the other, that: and of whom, both say. */
function columnOf(atoms: readonly Atom[], lexicon: Lexicon): { key: string; says: KeyWords } | undefined | "several" {
  const columns = atoms.flatMap((atom) => (atom.kind === "column" ? [atom] : []));
  return columns.reduce<{ key: string; says: KeyWords } | undefined | "several">((chosen, next) => {
    if (chosen === undefined || chosen === "several") return chosen ?? next;
    if (chosen.key === next.key) return { key: next.key, says: { ...chosen.says, ...next.says } };
    const isWithin = lexicon.isPart(next.key, chosen.key) || lexicon.isRateOf(next.key, chosen.key);
    return isWithin ? { key: next.key, says: { ...chosen.says, ...next.says } } : "several";
  }, undefined);
}

/** Undefined where two words of one dimension contradict each other. A word of two dimensions takes the one still open. */
function merged(all: readonly KeyWords[]): KeyWords | undefined {
  const words: Record<string, string> = {};
  for (const each of all) {
    for (const [key, word] of Object.entries(each)) {
      if (words[key] !== undefined && words[key] !== word) return undefined;
      words[key] = word;
    }
  }
  return words;
}

function impliedBy(words: KeyWords, says: KeyWords, lexicon: Lexicon): KeyWords {
  const implied: Record<string, string> = { ...says };
  for (const { key, implies = {} } of lexicon.columns) {
    for (const [other, word] of Object.entries(implies[words[key] ?? ""] ?? {})) implied[other] ??= word;
  }
  for (const key of Object.keys(words)) delete implied[key];
  return implied;
}
