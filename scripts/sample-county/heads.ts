import type { Chance } from "./chance.ts";

/** A count of children and the girls among them; `girls` is never above `all`. */
export interface Heads {
  readonly all: number;
  readonly girls: number;
}

export const nobody: Heads = { all: 0, girls: 0 };

export function plus(a: Heads, b: Heads): Heads {
  return { all: a.all + b.all, girls: a.girls + b.girls };
}

/** `b` must be part of `a`. */
export function minus(a: Heads, b: Heads): Heads {
  return { all: a.all - b.all, girls: a.girls - b.girls };
}

export function total(heads: Iterable<Heads>): Heads {
  let sum = nobody;
  for (const one of heads) sum = plus(sum, one);
  return sum;
}

/** `count` of these children drawn without replacement; the girls among them vary as such draws do. */
export function take(chance: Chance, { all, girls }: Heads, count: number): Heads {
  if (count <= 0 || all === 0) return nobody;
  const boys = all - girls;
  const expected = (count * girls) / all;
  const spread = Math.sqrt((expected * (boys / all) * (all - count)) / Math.max(1, all - 1));
  const drawn = Math.round(chance.near(expected, spread));
  return { all: count, girls: Math.min(girls, count, Math.max(drawn, count - boys, 0)) };
}

/** Each of these children with probability `share`. */
export function some(chance: Chance, heads: Heads, share: number): Heads {
  return take(chance, heads, chance.of(heads.all, share));
}

/** The children dealt out over `weights`, nobody left over. */
export function deal(chance: Chance, heads: Heads, weights: readonly number[]): Heads[] {
  let weight = weights.reduce((sum, one) => sum + one, 0);
  let rest = heads;
  return weights.map((own) => {
    const part = take(chance, rest, Math.round((rest.all * own) / weight));
    rest = minus(rest, part);
    weight -= own;
    return part;
  });
}
