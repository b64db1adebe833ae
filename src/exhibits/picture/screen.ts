import type { Caption } from "../exhibit.ts";
import type { Painted } from "../paint/paint.ts";
import { ruleBlock, space, stack } from "./block.ts";
import { briefBlock } from "./parts.ts";
import {
  type Arrangement,
  factsBelow,
  factsBeside,
  type Layout,
  type Room,
  readable,
  type Title,
  wordsBeside,
} from "./screen-layouts.ts";

/** The smallest text that is read from the back of a room, in pixels of a screen of 1920 × 1080. */
export const leastOnScreen = 24;
export const screen = { width: 1920, height: 1080 } as const;

const margin = 72;
const width = screen.width - 2 * margin;
const band = 8;
const top = band + 34;

const wideTitles: readonly Title[] = [
  { size: 58, lines: 1 },
  { size: 50, lines: 2 },
  { size: 42, lines: 2 },
  { size: 34, lines: 3 },
];
const narrowTitles: readonly Title[] = [
  { size: 42, lines: 5 },
  { size: 34, lines: 6 },
  { size: 30, lines: 8 },
];

/**
 * A chart with its words for a projector. Facts stand below a low chart and beside a high one; of a very high one all
 * words stand beside it. Notes that have no room are counted in words.
 */
export function screenMarkup(caption: Caption, chart: Painted): string {
  const small = { size: leastOnScreen, color: "ink-2" } as const;
  const foot = stack([ruleBlock(width, "rule", 2), space(12), briefBlock(caption.source, width, small, 2)]);
  const bottom = screen.height - 32 - foot.height;
  const { block } = bestLayout(caption, chart, { width, height: bottom - 20 - top, small: leastOnScreen });
  return ruleBlock(screen.width, "ink", band).draw(0, 0) + block.draw(margin, top) + foot.draw(margin, bottom);
}

/** The ways to lay a screen out, those with large titles first. */
const ways: readonly { readonly arrange: Arrangement; readonly title: Title }[] = [
  ...wideTitles.flatMap((title) => [factsBelow, factsBeside].map((arrange) => ({ arrange, title }))),
  ...narrowTitles.map((title) => ({ arrange: wordsBeside, title })),
];

/** The best of all layouts; smaller titles are not tried where nothing is wanting. */
function bestLayout(caption: Caption, chart: Painted, room: Room): Layout {
  let best: Layout | undefined;
  for (const { arrange, title } of ways) {
    if (best && isWhole(best, caption) && title.size < best.size) return best;
    const layout = arrange(caption, chart, title, room);
    if (!best || isBetter(layout, best)) best = layout;
  }
  if (!best) throw new TypeError("no way to lay a screen out");
  return best;
}

/** Whether nothing of a layout is cut, small or left out. */
function isWhole({ block, scale, facts, shown }: Layout, caption: Caption): boolean {
  const allFacts = facts > 0 || caption.facts.length === 0;
  return !block.cut && scale >= readable && allFacts && shown === caption.notes.length;
}

function isBetter(a: Layout, b: Layout): boolean {
  const [own, others] = [meritsOf(a), meritsOf(b)];
  const first = own.findIndex((merit, at) => merit !== others[at]);
  return first >= 0 && (own[first] ?? 0) > (others[first] ?? 0);
}

/** Nothing cut comes first, then a chart that can be read, facts that are set, the notes, a large title and chart. */
function meritsOf({ block, scale, facts, shown, size }: Layout): number[] {
  const legible = Math.floor(Math.min(scale, readable) * 20);
  return [block.cut ? 0 : 1, legible, Math.sign(facts), shown, size, Math.round(scale * 20), facts];
}
