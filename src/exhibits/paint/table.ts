import { colors } from "./colors.ts";

/** What an element gets: presentation attributes; `halo` for words that need paper around them, `hidden` for none. */
export interface Paint {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly halo?: true;
  readonly hidden?: true;
}

function fill(color: keyof typeof colors): Record<string, string> {
  return { fill: colors[color] };
}

function stroke(color: keyof typeof colors, width?: number): Record<string, string> {
  return { stroke: colors[color], ...(width === undefined ? {} : { "stroke-width": String(width) }) };
}

const strong = { "font-weight": "700" };

/**
 * The classes of charts and what they look like on light paper, as the stylesheets have it (src/layouts/charts.css,
 * comparison.css, forms.css). What stands further down wins. Bold is the weight that every face has: of 600 some have none.
 */
export const paints: readonly (readonly [selector: string, paint: Paint])[] = [
  [".grid-line", { attributes: stroke("rule") }],
  ["text", { attributes: { ...fill("ink-2"), "font-size": "12" } }],
  [".line", { attributes: { fill: "none", ...stroke("accent", 2.25), "stroke-linejoin": "round" } }],
  [".dot", { attributes: fill("accent") }],
  [".bar", { attributes: fill("accent") }],
  [".ring", { attributes: { fill: "none", ...stroke("ink-3", 1.25) } }],
  [".stem", { attributes: { fill: "none", ...stroke("ink-3", 1.25) } }],
  [".ne", { attributes: stroke("ne", 2) }],
  [".bar-reported", { attributes: { fill: "none", ...stroke("ink-3", 1.5) } }],
  [".end", { attributes: { ...fill("accent"), ...strong }, halo: true }],
  [".end-reported", { attributes: { ...fill("ink-2"), ...strong }, halo: true }],
  [".zone", { attributes: fill("zone") }],
  [".std", { attributes: stroke("ink", 1.5) }],
  [".cross", { attributes: { fill: "none", ...stroke("bad", 2) } }],
  [".dashed", { attributes: { "stroke-dasharray": "3 2" } }],
  [".std-label", { attributes: { ...fill("ink"), ...strong }, halo: true }],
  [".zone-words", { attributes: { ...fill("bad"), "font-size": "11" } }],
  [".gap", { attributes: { ...fill("ink-3"), "font-size": "11" } }],
  [".axis-line", { attributes: stroke("rule") }],
  [".strip-dots .dot", { attributes: { "fill-opacity": "0.45", ...stroke("accent") } }],
  [".strip-dots .whole", { attributes: stroke("ink", 2) }],
  [".interval", { attributes: stroke("accent-soft", 3) }],
  [".band", { attributes: fill("unk-tint") }],
  [".band.near", { attributes: fill("rule") }],
  [".centre", { attributes: { ...stroke("ink-2", 1.25), "stroke-dasharray": "4 3" } }],
  [".point", { attributes: { ...fill("paper"), ...stroke("accent", 1.5) } }],
  [".point.out", { attributes: fill("accent") }],
  [".cross.out", { attributes: { "stroke-width": "3.5" } }],
  [".leader", { attributes: stroke("ink-3", 0.75) }],
  [".across", { attributes: fill("ink-2") }],
  [".limit", { attributes: fill("ink-2") }],
  [".name", { attributes: { ...fill("ink"), ...strong }, halo: true }],
  [".name.bad", { attributes: fill("bad") }],
  [".other", { attributes: { fill: "none", ...stroke("ink-3", 1), "stroke-opacity": "0.35" } }],
  [".slope", { attributes: { fill: "none", ...stroke("ink-3", 1.25), "stroke-opacity": "0.6" } }],
  [".slope.worse", { attributes: { ...stroke("ink", 2.25), "stroke-opacity": "1" } }],
  [".slope.turned", { attributes: { ...stroke("accent", 1.5), "stroke-opacity": "1" } }],
  [".slope.parted", { attributes: { "stroke-dasharray": "3 3" } }],
  [".ink", { attributes: fill("ink") }],
  [".heat-cell", { attributes: fill("wash") }],
  [".heat-cell.short", { attributes: fill("bad-tint") }],
  [".heat-cell.absent", { attributes: { fill: "none", ...stroke("rule") } }],
  [".heat-frame", { attributes: { fill: "none", ...stroke("ne", 2) } }],
  [".heat-text.short", { attributes: { ...fill("bad"), ...strong } }],
  [".heat-text.close", { attributes: fill("near") }],
  [".whole-line", { attributes: stroke("ink") }],
  [".sign", { attributes: { fill: "none", ...stroke("unk", 1.6) } }],
  [".sign.of-near", { attributes: stroke("near") }],
  [".sign.full-bad", { attributes: { ...fill("bad"), stroke: "none" } }],
  [".sign.full-ne", { attributes: { ...fill("ne"), stroke: "none" } }],
  [".sign.on-full", { attributes: stroke("paper") }],
  [".part", { attributes: { ...fill("accent-tint"), ...stroke("accent", 1) } }],
  [".part.rest", { attributes: fill("accent") }],
  [".part.out", { attributes: { ...fill("unk-tint"), ...stroke("ink-3") } }],
  [".grid line", { attributes: stroke("rule", 1) }],
  [".panel .line", { attributes: { "stroke-width": "2" } }],
  [".panel .line.bad", { attributes: stroke("bad") }],
  [".panel .zone-words", { hidden: true }],
];
