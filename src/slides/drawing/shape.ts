import type { Language } from "../../i18n/language.ts";
import { element } from "../xml.ts";
import { type Color, fill, noStroke, stroke } from "./palette.ts";
import { type Paragraph, paragraphsXml } from "./text.ts";

/** A place on the page, in points from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Something on a page; its number is given when the page is put together. */
export type Shape = (id: number) => string;

export function emu(points: number): number {
  return Math.round(points * 12700);
}

/** The place of a shape, as `a:xfrm`; the frames of charts and tables have it under another name. */
export function place({ x, y, w, h }: Box, name = "a:xfrm"): string {
  return element(name, {}, element("a:off", { x: emu(x), y: emu(y) }), element("a:ext", { cx: emu(w), cy: emu(h) }));
}

/** The name of a shape, and what it shows for those who do not see it. */
export function named(id: number, name: string, alternative?: string): string {
  return element("p:cNvPr", { id, name, descr: alternative });
}

/** A shape that says nothing of its own and is passed over when the page is read aloud. */
function decorative(id: number, name: string): string {
  const mark = element("adec:decorative", {
    "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    val: 1,
  });
  const extension = element("a:ext", { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" }, mark);
  return element("p:cNvPr", { id, name }, element("a:extLst", {}, extension));
}

export interface TextBox extends Box {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: "t" | "ctr" | "b";
}

/** Text that stands where it is put, without margins. */
export function textBox(box: TextBox, language: Language): Shape {
  return (id) =>
    element(
      "p:sp",
      {},
      element("p:nvSpPr", {}, named(id, box.name), element("p:cNvSpPr", { txBox: 1 }), "<p:nvPr/>"),
      element("p:spPr", {}, place(box), rectangle, "<a:noFill/>"),
      element("p:txBody", {}, bodyProperties(box.anchor), "<a:lstStyle/>", paragraphsXml(box.paragraphs, language)),
    );
}

/** Text in the place that the layout keeps for it: title, subtitle, foot. */
export function placeholder(type: string, box: TextBox, language: Language, index?: number): Shape {
  return (id) =>
    element(
      "p:sp",
      {},
      element(
        "p:nvSpPr",
        {},
        named(id, box.name),
        element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
        element("p:nvPr", {}, element("p:ph", { type, idx: index })),
      ),
      element("p:spPr", {}, place(box)),
      element("p:txBody", {}, bodyProperties(box.anchor), "<a:lstStyle/>", paragraphsXml(box.paragraphs, language)),
    );
}

/** A rule across the page. */
export function rule(x: number, y: number, width: number, color: Color, weight: number): Shape {
  return (id) =>
    element(
      "p:cxnSp",
      {},
      element("p:nvCxnSpPr", {}, decorative(id, `Rule ${id}`), "<p:cNvCxnSpPr/>", "<p:nvPr/>"),
      element(
        "p:spPr",
        {},
        place({ x, y, w: width, h: 0 }),
        element("a:prstGeom", { prst: "line" }, "<a:avLst/>"),
        stroke(color, weight),
      ),
    );
}

/** An outline or a filled form with a sign in its middle. */
export interface Sign extends Box {
  readonly name: string;
  readonly form: string;
  readonly color: Color;
  readonly filled: boolean;
  readonly dashed: boolean;
  readonly paragraph: Paragraph;
}

export function sign(box: Sign, language: Language): Shape {
  const inside = box.filled ? fill(box.color) : "<a:noFill/>";
  const outline = box.filled ? noStroke : stroke(box.color, 1.75, box.dashed ? "sysDash" : undefined);
  return (id) =>
    element(
      "p:sp",
      {},
      element("p:nvSpPr", {}, named(id, box.name), "<p:cNvSpPr/>", "<p:nvPr/>"),
      element("p:spPr", {}, place(box), element("a:prstGeom", { prst: box.form }, "<a:avLst/>"), inside, outline),
      element("p:txBody", {}, bodyProperties("ctr", "none"), "<a:lstStyle/>", paragraphsXml([box.paragraph], language)),
    );
}

const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

function bodyProperties(anchor: "t" | "ctr" | "b" = "t", wrap = "square"): string {
  return element("a:bodyPr", { wrap, lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, "<a:noAutofit/>");
}
