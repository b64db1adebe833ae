import { fold } from "../intake/fold.ts";
import { type Unit, unitOf } from "./unit.ts";

/** A header cell as it may be meant: most literal first, each with the unit that it sets aside. */
export interface HeaderForm {
  readonly name: string;
  readonly unit?: Unit;
}

const han = "\\u3400-\\u9fff\\uf900-\\ufaff";
const betweenHan = new RegExp(`([${han}（）()、：:]) +(?=[${han}（）()、：:])`, "g");
const bracketed = /^(.*?)\s*[(（[【]([^()（）[\]【】]*)[)）\]】]$/;
/** Offices write the unit behind a comma or a stroke as well. */
const trailed = /^(.+?)\s*[,，、/:：-]\s*([^,，、/:：-]+)$/;
/** 辍学率% */
const percented = /^(.*率)([%‰])$/;
const bilingual = new RegExp(`^(.*[${han}）)])\\s*([a-z][a-z0-9 .,'’()/&-]*)$`);
const numbering =
  /^(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[0-9]{1,2}[、.．]\s*(?![0-9]))\s*/;
const ofWhich = /^(?:[#*※★]+|其\s?中[:：]?|of which:?)\s*/;
const footnoteMark = /(?:[*※①②③④⑤⑥⑦⑧⑨]|\[[0-9]\]|[(（]注[0-9]?[)）])+$/;

/** A name as headers are compared: folded, without line breaks, and without the spaces that spread Chinese words. */
export function plainName(text: string): string {
  const folded = fold(text.replace(/<br\s*\/?>/gi, " ").replace(footnoteMark, ""));
  return folded.replace(betweenHan, "$1").replace(/\s*[:：]$/, "");
}

/**
 * The forms of a header cell: as it stands, without a unit in brackets (`已入学（人）`), without the other language
 * behind it (`已入学 Enrolled`), without numbering and 其中. What stands in brackets and is no unit is never dropped.
 */
export function formsOf(cell: string): readonly HeaderForm[] {
  const forms: HeaderForm[] = [];
  const add = (name: string, unit: Unit | undefined) => {
    if (name !== "" && !forms.some((form) => form.name === name)) forms.push(unit ? { name, unit } : { name });
  };
  let rest = [{ name: plainName(cell), ...{ unit: undefined as Unit | undefined } }];
  for (let round = 0; round < 4 && rest.length > 0; round++) {
    for (const { name, unit } of rest) add(name, unit);
    rest = rest.flatMap(({ name, unit }) =>
      shorter(name).map((form) => ({ name: form.name, unit: form.unit ?? unit })),
    );
  }
  return forms;
}

function shorter(name: string): { name: string; unit?: Unit }[] {
  const found: { name: string; unit?: Unit }[] = [];
  for (const pattern of [bracketed, trailed]) {
    const [, front = "", last = ""] = pattern.exec(name) ?? [];
    const unit = unitOf(last);
    if (front && unit) found.push({ name: front, unit });
  }
  const [, share, sign = ""] = percented.exec(name) ?? [];
  const signed = unitOf(sign);
  if (share && signed) found.push({ name: share, unit: signed });
  const [, chinese] = bilingual.exec(name) ?? [];
  if (chinese) found.push({ name: chinese.trim() });
  for (const prefix of [numbering, ofWhich]) {
    const without = name.replace(prefix, "");
    if (without !== name) found.push({ name: without });
  }
  return found;
}

/** The unit that a cell is, with or without brackets: `（万元）`, `人`. */
export function unitAlone(cell: string): Unit | undefined {
  return unitOf(plainName(cell).replace(/^[([](.*)[)\]]$/, "$1"));
}

/**
 * Whether a header was torn on its way out of a PDF: a bare carriage return inside a cell breaks its words, and no cell
 * can be trusted to stand over its own column.
 */
export function isTorn(cells: readonly string[]): boolean {
  return cells.some((cell) => /\r(?!\n)/.test(cell));
}
