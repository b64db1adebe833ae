import type { Language } from "../../i18n/language.ts";
import { fontsOf, tagOf } from "../drawing/fonts.ts";
import { sizes } from "../drawing/page.ts";
import { type Color, fill } from "../drawing/palette.ts";
import { element } from "../xml.ts";

/**
 * Text of a chart: with a face for Han characters, which charts do not take from the theme everywhere.
 * @param wrap none for what must not be broken into lines of its own accord
 */
export function chartText(
  color: Color,
  bold: boolean,
  language: Language,
  wrap?: "none",
  size: number = sizes.body,
): string {
  const style = element("a:defRPr", { sz: size * 100, b: bold ? 1 : 0 }, fill(color), facesOf(language));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", { rot: 0, vert: "horz", wrap }),
    "<a:lstStyle/>",
    element("a:p", {}, element("a:pPr", {}, style), element("a:endParaRPr", { lang: tagOf(language) })),
  );
}

/** Words of a chart that are no figures: the title of an axis, the name of a point. @param run of its style to its markup */
export function chartWords(
  run: (style: string) => string,
  color: Color,
  bold: boolean,
  language: Language,
  size: number = sizes.body,
): string {
  const look = { sz: size * 100, b: bold ? 1 : 0 };
  const inside = `${fill(color)}${facesOf(language)}`;
  return element(
    "c:rich",
    {},
    element("a:bodyPr", { rot: 0, vert: "horz", wrap: "none" }),
    "<a:lstStyle/>",
    element(
      "a:p",
      {},
      element("a:pPr", {}, element("a:defRPr", look, inside)),
      run(element("a:rPr", { lang: tagOf(language), ...look }, inside)),
    ),
  );
}

/** The faces of a text that finds none in a theme. */
export function facesOf(language: Language): string {
  const { latin, ea } = fontsOf(language);
  const faces = { "a:latin": latin, "a:ea": ea, "a:cs": latin };
  return Object.entries(faces)
    .map(([name, typeface]) => element(name, { typeface }))
    .join("");
}
