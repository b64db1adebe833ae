import type { Language } from "../../i18n/language.ts";
import { tagOf } from "../drawing/fonts.ts";
import { type Box, named, place } from "../drawing/shape.ts";
import { partsOf } from "../drawing/text.ts";
import { element, escaped } from "../xml.ts";
import { levels, namespaces, shapeTree } from "./master.ts";

/** A page of notes: a picture of the slide above, what the speaker reads below. In points, upright. */
export const notesPage = { width: 540, height: 720 } as const;
const picture: Box = { x: 40, y: 50, w: 460, h: 258.75 };
const body: Box = { x: 40, y: 330, w: 460, h: 350 };

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export function notesMasterXml(language: Language): string {
  const shapes = [
    pictureShape(place(picture)),
    bodyShape(place(body), element("a:p", {}, element("a:endParaRPr", { lang: tagOf(language) }))),
  ];
  return element(
    "p:notesMaster",
    namespaces,
    element(
      "p:cSld",
      {},
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      shapeTree(...shapes),
    ),
    map,
    element("p:notesStyle", {}, levels(language).replaceAll('sz="1800"', 'sz="1200"')),
  );
}

/** The notes of a slide: every line a paragraph of its own. */
export function notesXml(lines: readonly string[], language: Language): string {
  const paragraphs = lines.flatMap((line) => line.split("\n")).map((line) => paragraphXml(line, language));
  return element(
    "p:notes",
    namespaces,
    element("p:cSld", {}, shapeTree(pictureShape(""), bodyShape("", paragraphs.join("") || "<a:p/>"))),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
  );
}

function paragraphXml(line: string, language: Language): string {
  const runs = partsOf(line, language).map(({ words, tag, other }) =>
    element("a:r", {}, element("a:rPr", { lang: tag, altLang: other, dirty: 0 }), element("a:t", {}, escaped(words))),
  );
  return element("a:p", {}, ...runs);
}

function pictureShape(where: string): string {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named(2, "Slide"),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element("p:nvPr", {}, element("p:ph", { type: "sldImg" })),
    ),
    element(
      "p:spPr",
      {},
      where === ""
        ? ""
        : `${where}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>`,
    ),
  );
}

function bodyShape(where: string, paragraphs: string): string {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named(3, "Notes"),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      element("p:nvPr", {}, element("p:ph", { type: "body", idx: 1 })),
    ),
    element("p:spPr", {}, where === "" ? "" : `${where}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`),
    element("p:txBody", {}, "<a:bodyPr/>", "<a:lstStyle/>", paragraphs),
  );
}
