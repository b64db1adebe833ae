import type { Language } from "../../i18n/language.ts";
import { tagOf } from "../drawing/fonts.ts";
import { contentBottom, contentWidth, margin, page, sizes } from "../drawing/page.ts";
import { type Color, fill } from "../drawing/palette.ts";
import { type Box, named, place } from "../drawing/shape.ts";
import { element, escaped } from "../xml.ts";
import { relationsNamespace } from "./package.ts";

/** The namespaces of presentations, drawings and relations, as every part of a deck names them. */
export const namespaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": relationsNamespace,
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** The tree of shapes of a slide, a layout or a master. */
export function shapeTree(...shapes: readonly string[]): string {
  return element(
    "p:spTree",
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>',
    ...shapes,
  );
}

/** Places that slides fill, by their kind. */
interface Kept extends Box {
  readonly type: string;
  readonly index?: number;
  readonly words: string;
}

const text = { x: margin, w: contentWidth };
const title: Kept = { ...text, type: "title", y: 20, h: 80, words: "Title" };
const body: Kept = { ...text, type: "body", index: 1, y: 120, h: contentBottom - 120, words: "Text" };
const foot: Kept = { ...text, w: contentWidth - 60, type: "ftr", index: 11, y: 502, h: 36, words: "" };

/** Where the number of a page stands. */
export const numberBox: Box = { x: page.width - margin - 50, y: 502, w: 50, h: 20 };
const number: Kept = { ...numberBox, type: "sldNum", index: 12, words: "" };

const covers: readonly Kept[] = [
  { ...text, type: "ctrTitle", y: 120, h: 130, words: "Title" },
  { ...text, type: "subTitle", index: 1, y: 272, h: 200, words: "Subtitle" },
];

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The master: an ink band at the top, and what every slide keeps a place for. */
export function masterXml(layouts: number, language: Language): string {
  const ids = Array.from({ length: layouts }, (_, at) =>
    element("p:sldLayoutId", { id: 2147483649 + at, "r:id": `rId${at + 1}` }),
  );
  return element(
    "p:sldMaster",
    namespaces,
    element(
      "p:cSld",
      {},
      background,
      shapeTree(band, ...[title, body, foot, number].map((each, at) => kept(each, at + 3, language))),
    ),
    map,
    element("p:sldLayoutIdLst", {}, ...ids),
    textStyles(language),
  );
}

/** The layout of the first slide. */
export function coverLayoutXml(language: Language): string {
  return layout("title", "Cover", [...covers, foot, number], language);
}

/** The layout of all others: a title, and the rest as each slide has it. */
export function contentLayoutXml(language: Language): string {
  return layout("titleOnly", "Content", [title, foot, number], language);
}

function layout(type: string, name: string, places: readonly Kept[], language: Language): string {
  const shapes = places.map((each, at) => kept(each, at + 2, language));
  return element(
    "p:sldLayout",
    { ...namespaces, type, preserve: 1 },
    element("p:cSld", { name }, shapeTree(...shapes)),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
  );
}

const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const band = element(
  "p:sp",
  {},
  element("p:nvSpPr", {}, named(2, "Band"), "<p:cNvSpPr/>", '<p:nvPr userDrawn="1"/>'),
  element(
    "p:spPr",
    {},
    place({ x: 0, y: 0, w: page.width, h: 5 }),
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    fill("ink"),
    "<a:ln><a:noFill/></a:ln>",
  ),
);

function kept(box: Kept, id: number, language: Language): string {
  const { type, index, words } = box;
  const lang = tagOf(language);
  const run =
    type === "sldNum"
      ? numberField("‹#›", language)
      : words === ""
        ? element("a:endParaRPr", { lang })
        : element("a:r", {}, element("a:rPr", { lang }), element("a:t", {}, escaped(words)));
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named(id, `Placeholder ${id}`),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      element(
        "p:nvPr",
        {},
        element("p:ph", { type, idx: index, sz: index === 11 || index === 12 ? "quarter" : undefined }),
      ),
    ),
    element("p:spPr", {}, place(box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
    element(
      "p:txBody",
      {},
      '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr>',
      index === 11 || index === 12 ? smallStyle(type === "sldNum" ? "r" : "l") : "<a:lstStyle/>",
      element("a:p", {}, run),
    ),
  );
}

/** The number of a page as a field that follows when pages are moved. */
export function numberField(shown: string, language: Language): string {
  const style = element("a:rPr", { lang: tagOf(language), sz: sizes.foot * 100 }, fill("ink-2"));
  return element(
    "a:fld",
    { id: "{6D1C2A6B-6E53-4B0E-9A55-0F5C8E14202B}", type: "slidenum" },
    style,
    element("a:t", {}, shown),
  );
}

function smallStyle(align: "l" | "r"): string {
  const level = element("a:lvl1pPr", { algn: align }, style(sizes.foot, "ink-2", false));
  return element("a:lstStyle", {}, level);
}

function textStyles(language: Language): string {
  const titles = element("a:lvl1pPr", { algn: "l" }, "<a:buNone/>", style(sizes.title[0], "ink", true, language, "mj"));
  return element(
    "p:txStyles",
    {},
    element("p:titleStyle", {}, titles),
    element("p:bodyStyle", {}, levels(language)),
    element("p:otherStyle", {}, levels(language)),
  );
}

/** What text is that says nothing of its own: for every level the same. */
export function levels(language: Language): string {
  return Array.from({ length: 9 }, (_, at) =>
    element(
      `a:lvl${at + 1}pPr`,
      { marL: 0, indent: 0, algn: "l" },
      "<a:buNone/>",
      style(sizes.body, "ink", false, language, "mn"),
    ),
  ).join("");
}

function style(size: number, color: Color, bold: boolean, language?: Language, face?: "mj" | "mn"): string {
  const faces = face
    ? ["lt", "ea", "cs"].map((each) => element(`a:${each === "lt" ? "latin" : each}`, { typeface: `+${face}-${each}` }))
    : [];
  const lang = language && tagOf(language);
  return element("a:defRPr", { lang, sz: size * 100, b: bold ? 1 : 0 }, fill(color), ...faces);
}
