import type { Language } from "../../i18n/language.ts";
import { fontsOf } from "../drawing/fonts.ts";
import { type Color, palette } from "../drawing/palette.ts";
import { element, valued } from "../xml.ts";

/** The colours of a theme by their places; those of links are the data's own. */
const places: readonly (readonly [place: string, color: Color])[] = [
  ["dk1", "ink"],
  ["lt1", "paper"],
  ["dk2", "ink-2"],
  ["lt2", "wash"],
  ["accent1", "accent"],
  ["accent2", "ne"],
  ["accent3", "ok"],
  ["accent4", "near"],
  ["accent5", "bad"],
  ["accent6", "unk"],
  ["hlink", "accent"],
  ["folHlink", "ne"],
];

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Colours and faces of the site as a theme; new shapes are plain. */
export function themeXml(language: Language): string {
  const colors = places.map(([place, color]) => element(`a:${place}`, {}, valued("a:srgbClr", palette[color])));
  return element(
    "a:theme",
    { "xmlns:a": main, name: "Ledger" },
    element(
      "a:themeElements",
      {},
      element("a:clrScheme", { name: "Ledger" }, ...colors),
      element("a:fontScheme", { name: "Ledger" }, faces("a:majorFont", language), faces("a:minorFont", language)),
      element("a:fmtScheme", { name: "Ledger" }, formats),
    ),
  );
}

function faces(name: string, language: Language): string {
  const { latin, ea } = fontsOf(language);
  const scripts = (["zh-Hans", "zh-Hant"] as const).map((each) =>
    element("a:font", { script: each.slice(3), typeface: fontsOf(each).ea }),
  );
  const own = ["latin", "ea", "cs"].map((each) =>
    element(`a:${each}`, { typeface: each === "latin" ? latin : each === "ea" ? ea : "" }),
  );
  return element(name, {}, ...own, ...scripts);
}

const ph = '<a:schemeClr val="phClr"/>';
const solid = `<a:solidFill>${ph}</a:solidFill>`;
const three = (one: string) => one.repeat(3);

/** Three of each are asked for; here they are all alike. */
const formats = [
  `<a:fillStyleLst>${three(solid)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${three(`<a:ln w="12700">${solid}</a:ln>`)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${three(solid)}</a:bgFillStyleLst>`,
].join("");
