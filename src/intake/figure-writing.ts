import { halfWidth } from "./half-width.ts";
import { isRange, rangeEnds, uncounted, withoutRoughWord } from "./rough-words.ts";
import { unitAround } from "./unit-word.ts";
import { unclearGrouping, type WrittenNumber, writtenNumber } from "./written-number.ts";

/** What a figure that is not in plain digits says. */
export interface FigureWriting {
  readonly number: WrittenNumber | typeof unclearGrouping;
  /** A minus sign or △ in front, 负, or the brackets of accounts. */
  readonly negative: boolean;
  /** True where the words around it leave the exact number open. */
  readonly rough: boolean;
  /** The number that a rough figure is about, where it names one. */
  readonly near?: string;
  /** The unit words around it. */
  readonly units: readonly string[];
}

/** No figure of a report is longer, with all the words around it. */
const longest = 60;

/** Takes a figure apart; undefined where there is no number in it, or more than one that is not a range. */
export function figureWriting(found: string): FigureWriting | undefined {
  if (found.length > longest) return undefined;
  return takenApart(halfWidth(found).trim().replace(/^'/, ""));
}

function takenApart(half: string): FigureWriting | undefined {
  const { core, units, rough } = peeled(half);
  const [, bracketed, signed] = /^\((.+)\)$|^(?:[△▲负負] *|-(?!.*-) *)(.+)$/.exec(core) ?? [];
  const inner = bracketed ?? signed;
  if (inner !== undefined) {
    const within = takenApart(inner);
    return within && { ...within, negative: true, rough: rough || within.rough, units: [...units, ...within.units] };
  }
  const number = writtenNumber(rough ? core.replace(/^(?=[百千万萬])/, "一") : core);
  if (number === undefined) return roughly(core, units);
  const near = rough && number !== unclearGrouping ? { near: number.digits } : {};
  return { number, negative: false, rough, units, ...near };
}

/** The core of a figure, without the units and rough words on both sides. */
function peeled(half: string): { core: string; units: string[]; rough: boolean } {
  const units: string[] = [];
  let [core, rough] = [half, false];
  for (;;) {
    const unit = unitAround(core);
    const bare = unit ? undefined : withoutRoughWord(core);
    if (unit) units.push(unit.word);
    else if (bare === undefined) return { core, units, rough };
    rough ||= !unit;
    core = unit?.rest ?? bare ?? "";
  }
}

/** A figure without a number of its own: two ends of a range, or `几十`. */
function roughly(core: string, units: readonly string[]): FigureWriting | undefined {
  const like = writtenNumber(uncounted(core) ?? "");
  if (like !== undefined) return { number: like, negative: false, rough: true, units };
  const ends = rangeEnds(core)?.map(peeled);
  const [from, to] = (ends ?? []).map((end) => writtenNumber(end.core));
  if (!ends || from === undefined || to === undefined) return undefined;
  const all = [...units, ...ends.flatMap((end) => end.units)];
  const isClear = from !== unclearGrouping && to !== unclearGrouping;
  if (isClear && !isRange(from.digits, to.digits)) return undefined;
  const near = isClear && from.multiple === to.multiple ? { near: `${from.digits}–${to.digits}` } : {};
  return { number: isClear ? to : unclearGrouping, negative: false, rough: true, units: all, ...near };
}
