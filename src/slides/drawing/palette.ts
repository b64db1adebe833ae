import { element, valued } from "../xml.ts";

/** The colours of the site in daylight, by the names of its tokens (src/layouts/ledger.css). */
export const palette = {
  paper: "FFFFFF",
  wash: "F5F7F8",
  ink: "14202B",
  "ink-2": "465461",
  "ink-3": "616D79",
  rule: "D8DFE5",
  "rule-2": "EAEEF1",
  accent: "0F5C8E",
  ok: "12694B",
  near: "875000",
  bad: "B3261E",
  ne: "85206F",
  unk: "56626E",
} as const;

export type Color = keyof typeof palette;

/** The places of the theme that hold a colour, so that it follows when the theme of the deck is changed. */
const inTheme: Readonly<Partial<Record<Color, string>>> = {
  ink: "tx1",
  paper: "bg1",
  "ink-2": "tx2",
  wash: "bg2",
  accent: "accent1",
  ne: "accent2",
  ok: "accent3",
  near: "accent4",
  bad: "accent5",
  unk: "accent6",
};

export function fill(color: Color): string {
  const place = inTheme[color];
  const inside = place ? valued("a:schemeClr", place) : valued("a:srgbClr", palette[color]);
  return element("a:solidFill", {}, inside);
}

/** A lighter fill of a colour. @param strength from 0, which is white, to 1 */
export function tint(color: Color, strength: number): string {
  if (strength >= 1) return fill(color);
  const place = inTheme[color];
  const parts = [
    valued("a:lumMod", Math.round(strength * 100_000)),
    valued("a:lumOff", Math.round((1 - strength) * 100_000)),
  ];
  return element(
    "a:solidFill",
    {},
    element(place ? "a:schemeClr" : "a:srgbClr", { val: place ?? palette[color] }, ...parts),
  );
}

/** A stroke in points. @param name what it is the stroke of: `a:lnB` for the lower edge of a cell */
export function stroke(color: Color, width: number, dash?: "dash" | "sysDash", name = "a:ln"): string {
  const dashed = dash ? valued("a:prstDash", dash) : "";
  return element(name, { w: Math.round(width * 12700) }, fill(color), dashed);
}

export const noStroke = "<a:ln><a:noFill/></a:ln>";
