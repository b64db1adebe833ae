/**
 * What a frame needs in pixels: its words, where it is narrowest and from where the wide chart stands in it, and its
 * chart as the narrow one is drawn (0 where nothing is drawn).
 */
export interface FrameSize {
  readonly narrow: number;
  readonly wide: number;
  readonly chart: number;
}

/** The widths that the words are measured at; between them the height that they need falls in a line. */
export const frameWidths = { narrow: 280, wide: 600 } as const;

/** The narrow chart as it is drawn, and the space beside it in a frame. */
const [chartWidth, beside] = [358, 32];

/** Lower charts than that are bars: as wide as the frame, and never much higher. */
const lowestTrend = 200;

/** How a frame is coloured: as the reader's machine is set, or always so; transparent for pages that are light or dark. */
export const frameThemes = ["auto", "light", "dark", "transparent", "transparent-dark"] as const;
export type FrameTheme = (typeof frameThemes)[number];

/**
 * The declarations that give a frame its place before anything has loaded: the ratio, and what words and chart need at
 * every width. Engines that do not know the width of the container (`cqi`, Chrome 105) pass over the second least height
 * and keep the first, which is enough at every width.
 */
export function frameStyle(size: FrameSize, theme: FrameTheme): string {
  return [
    ...["display:block", "width:100%", "height:auto", "border:0", `aspect-ratio:${ratioOf(size)}/1`],
    ...[`min-height:${size.narrow + size.chart}px`, `min-height:calc(${leastHeight(size)})`],
    ...schemeOf(theme),
  ].join(";");
}

function ratioOf({ chart }: FrameSize): number {
  return chart > lowestTrend ? 2 : 4;
}

/** The height of a frame of some width, in pixels, as its style gives it: for those who ask for a number. */
export function frameHeight(size: FrameSize, width: number): number {
  const { narrow, wide, chart } = size;
  const slope = (narrow - wide) / (frameWidths.wide - frameWidths.narrow);
  const words = Math.max(wide, narrow + slope * (frameWidths.narrow - width));
  const drawn = chart === 0 ? 0 : Math.min(chart, (chart / chartWidth) * (width - beside));
  return Math.ceil(Math.max(width / ratioOf(size), words + drawn));
}

/** The least height as CSS counts it, from the width of the container. */
function leastHeight({ narrow, wide, chart }: FrameSize): string {
  const slope = (narrow - wide) / (frameWidths.wide - frameWidths.narrow);
  const start = Math.ceil(narrow + slope * frameWidths.narrow);
  const words = `max(${wide}px,${start}px - ${(slope * 100).toFixed(1)}cqi)`;
  const scale = chart / chartWidth;
  return chart === 0
    ? words
    : `${words} + min(${chart}px,${(scale * 100).toFixed(1)}cqi - ${Math.floor(scale * beside)}px)`;
}

/** A frame is seen through only where it and the page in it have the same colour scheme. */
function schemeOf(theme: FrameTheme): string[] {
  if (theme === "transparent") return ["color-scheme:light"];
  return theme === "transparent-dark" ? ["color-scheme:dark"] : [];
}

/** The address of an embed page in some colours. */
export function withTheme(address: string, theme: FrameTheme): string {
  if (theme === "auto") return address;
  const [page = "", anchor] = address.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}theme=${theme}${anchor === undefined ? "" : `#${anchor}`}`;
}
