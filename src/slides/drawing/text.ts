import type { Language } from "../../i18n/language.ts";
import { element, escaped, valued } from "../xml.ts";
import { otherTag, tagOf } from "./fonts.ts";
import { lineHeight } from "./measure.ts";
import { type Color, fill } from "./palette.ts";

/** Words in one style; sizes in points. */
export interface Run {
  readonly words: string;
  readonly size: number;
  readonly color?: Color;
  readonly bold?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: "l" | "ctr" | "r";
  /** Space above, in points. */
  readonly above?: number;
}

/** A paragraph of one style. */
export function paragraph(words: string, size: number, style: Omit<Run, "words" | "size"> = {}): Paragraph {
  return { runs: [{ words, size, ...style }] };
}

/**
 * Paragraphs in the markup of drawings. Lines have a height of their own: faces differ in theirs, and boxes are laid
 * out before anybody knows which face will be there.
 */
export function paragraphsXml(paragraphs: readonly Paragraph[], language: Language): string {
  return paragraphs.map((each) => paragraphXml(each, language)).join("");
}

function paragraphXml({ runs, align, above }: Paragraph, language: Language): string {
  const size = Math.max(...runs.map((run) => run.size));
  const properties = element(
    "a:pPr",
    { marL: 0, indent: 0, algn: align ?? "l" },
    element("a:lnSpc", {}, valued("a:spcPts", lineHeight(size) * 100)),
    element("a:spcBef", {}, valued("a:spcPts", (above ?? 0) * 100)),
    "<a:buNone/>",
  );
  const written = runs.flatMap((run) => partsOf(run.words, language).map((part) => runXml(run, part)));
  return element("a:p", {}, properties, ...written);
}

interface Part {
  readonly words: string;
  readonly tag: string;
  readonly other: string;
}

/** Chinese within an English text is Chinese, and is read aloud as such. */
export function partsOf(words: string, language: Language): Part[] {
  const [tag, other] = [tagOf(language), otherTag(language)];
  if (language !== "en") return [{ words, tag, other }];
  return words
    .split(/((?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]|[\u{20000}-\u{3ffff}])+)/u)
    .flatMap((part, at) => (part === "" ? [] : [at % 2 === 0 ? { words: part, tag, other } : chinese(part)]));
}

function chinese(words: string): Part {
  return { words, tag: "zh-CN", other: "en-US" };
}

function runXml({ size, color, bold }: Run, { words, tag, other }: Part): string {
  const style = { lang: tag, altLang: other, sz: size * 100, b: bold ? 1 : 0, dirty: 0 };
  return element("a:r", {}, element("a:rPr", style, fill(color ?? "ink")), element("a:t", {}, escaped(words)));
}
