import type { Scientific } from "../intake/read-area-id.ts";
import type { Place, Places } from "./places.ts";

/** How a code that is not an id as it stands came to differ from one. */
export interface LikelyCode {
  readonly places: readonly Place[];
  readonly how: "letter case" | "lost zeros" | "other length";
}

/** Finds the ids that a changed code can have been. */
export interface AreaCodes {
  /** Undefined where no id is like it. */
  like(code: string): LikelyCode | undefined;
  /** The ids that a spreadsheet shows so. */
  shownAs(shown: Scientific): readonly Place[];
}

/** The lengths of 统计用区划代码, from province to village; the shorter ones stand for the longest with zeros behind. */
const lengths: readonly number[] = [2, 4, 6, 9, 12];
const whole = 12;

export function areaCodes({ all }: Places): AreaCodes {
  const numbered = all.filter(({ id }) => /^[0-9]+$/.test(id));
  const byCase = indexed(all, ({ id }) => id.toLowerCase());
  const byNumber = indexed(numbered, ({ id }) => withoutZeros(id));
  const byDivision = indexed(
    numbered.filter(({ id }) => lengths.includes(id.length)),
    ({ id }) => id.padEnd(whole, "0"),
  );
  return {
    like(code) {
      const sameLetters = byCase.get(code.toLowerCase());
      if (sameLetters) return { places: sameLetters, how: "letter case" };
      if (!/^[0-9]+$/.test(code)) return undefined;
      const sameNumber = byNumber.get(withoutZeros(code))?.filter(({ id }) => id.length > code.length);
      if (sameNumber?.length) return { places: sameNumber, how: "lost zeros" };
      const same = lengths.includes(code.length) ? byDivision.get(code.padEnd(whole, "0")) : undefined;
      return same && { places: same, how: "other length" };
    },
    shownAs: ({ leading, length }) =>
      numbered.filter(({ id }) => isShownAs(BigInt(id), BigInt(leading), length - leading.length)),
  };
}

function withoutZeros(code: string): string {
  return code.replace(/^0+(?=.)/, "");
}

function indexed(places: readonly Place[], key: (place: Place) => string): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    const same = index.get(key(place));
    if (same) same.push(place);
    else index.set(key(place), [place]);
  }
  return index;
}

/** Whether a number rounds, half up, to its leading digits with so many digits after them. */
function isShownAs(number: bigint, leading: bigint, after: number): boolean {
  const unit = 10n ** BigInt(after);
  return 2n * number >= (2n * leading - 1n) * unit && 2n * number < (2n * leading + 1n) * unit;
}
