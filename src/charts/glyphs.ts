import { element } from "./markup.ts";

/** The shapes of cells: octagon below standard, diamond narrowly met, dashed circle pending; squares for the arithmetic. */
export type Glyph = "bad" | "near" | "pend" | "ne" | "unk";

/** The side of the square that they are drawn in. */
const box = 16;

const shapes: Readonly<Record<Glyph, string>> = {
  bad:
    path("M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z", "sign full-bad") +
    path("M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6", "sign on-full"),
  near: path("M8 .9 15.1 8 8 15.1 .9 8z", "sign of-near") + path("M8 4.6v4M8 10.2v1.4", "sign of-near"),
  pend: element("circle", { class: "sign dashed", cx: 8, cy: 8, r: 7 }) + path("M4.8 8h6.4", "sign"),
  ne:
    element("rect", { class: "sign full-ne", x: 0, y: 0, width: box, height: box, rx: 3 }) +
    path("M4 6.3h8M4 9.7h8M10.3 3.5 5.7 12.5", "sign on-full"),
  unk:
    element("rect", { class: "sign", x: 1, y: 1, width: 14, height: 14, rx: 2.5 }) +
    path("M5.8 6.2c0-3 4.6-2.8 4.4 0-.1 1.5-2.2 1.5-2.2 3M8 11v1.2", "sign"),
};

function path(d: string, className: string): string {
  return element("path", { class: className, d });
}

/** A shape with its middle at a place. @param side of the square that it takes */
export function glyphAt(glyph: Glyph, x: number, y: number, side: number): string {
  const scale = Math.round((side / box) * 100) / 100;
  const shift = [x - side / 2, y - side / 2].map((each) => Math.round(each * 10) / 10).join(" ");
  return element("g", { transform: `translate(${shift}) scale(${scale})` }, shapes[glyph]);
}
