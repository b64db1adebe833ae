import { sorts, sortTable } from "./characters.ts";

/** A kind of text that a file may hold, with frequencies of its own. */
export type Tongue = "chinese" | "korean" | "japanese" | "western" | "westernBytes";

/** How much a text looks like one: the more, the likelier. */
export interface Plausibility {
  /** The logarithm of its likelihood; ASCII, which is the same in every encoding but UTF-16, counts nothing. */
  readonly score: number;
  /** Characters beyond ASCII. */
  readonly letters: number;
}

/**
 * The logarithm of how often a character of each sort stands in a text: the share of the sort, divided by how many
 * characters are of it. The 940 frequent Han make up some four fifths of a Chinese text: ln(0.78 / 940) = -7.1. What
 * never stands in a text may stand in a damaged one: -25.
 */
const weights: Readonly<Record<Tongue, readonly number[]>> = {
  // ASCII, four sorts of Han, marks, three sorts of Hangul, kana, Latin, other alphabets, Latin signs, others, none
  chinese: [0, -7.1, -10.5, -13.4, -17, -7.6, -16, -16, -18, -13, -11, -13, -13, -13, -25],
  korean: [0, -16, -17, -18, -19, -7.6, -6.1, -10.3, -12.5, -13, -11, -13, -13, -13, -25],
  japanese: [0, -8, -11, -13.5, -17, -7.6, -18, -18, -18, -5, -12, -13, -13, -13, -25],
  western: [0, -18, -18, -18, -18, -6, -18, -18, -18, -18, -5.5, -9, -6, -12, -25],
  // Half the bytes of Chinese texts are signs where one byte is a character.
  westernBytes: [0, -18, -18, -18, -18, -6, -18, -18, -18, -18, -5.5, -9, -12, -12, -25],
};

const tongues = Object.values(weights);
const sortCount = Object.keys(sorts).length;

/** How plausible a text is in a tongue, or else in the one that suits it best. */
export function plausibility(text: string, tongue?: Tongue): Plausibility {
  const table = sortTable();
  const counts = new Uint32Array(sortCount);
  for (let at = 0; at < text.length; at++) {
    const sort = table[text.charCodeAt(at)] ?? 0;
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return tongue ? weigh(counts, weights[tongue]) : bestPlausibility(counts);
}

/** How plausible characters, counted by their sort, are in the tongue that suits them best. */
function bestPlausibility(counts: Uint32Array): Plausibility {
  return tongues.map((weight) => weigh(counts, weight)).reduce((best, each) => (each.score > best.score ? each : best));
}

function weigh(counts: Uint32Array, weight: readonly number[]): Plausibility {
  let score = 0;
  let letters = 0;
  for (let sort = 1; sort < sortCount; sort++) {
    const count = counts[sort] ?? 0;
    score += count * (weight[sort] ?? 0);
    letters += count;
  }
  return { score, letters };
}

/**
 * Whether a text is one at all. Characters drawn evenly from those in common use reach -9.9 each, ordinary texts -8; a
 * short text has the benefit of the doubt.
 */
export function isPlausible({ score, letters }: Plausibility): boolean {
  return score > -10.3 * letters - 8;
}
