import { halfWidth } from "./half-width.ts";
import { isRange, rangeEnds, withoutRoughWord } from "./rough-words.ts";
import { type Measured, suitsUnit, unitAround } from "./unit-word.ts";
import { unclearGrouping, writtenNumber } from "./written-number.ts";

/** What a rate that is not printed in one of the contract's forms says. */
export type RateWriting =
  /** The same in one of the contract's forms. */
  | { readonly kind: "exact"; readonly text: string }
  /** No exact rate; `near` is the one it is about, where it names one. */
  | { readonly kind: "rough"; readonly near?: string }
  /** 九成: in tenths, which the paper rounded; `near` is the percentage. */
  | { readonly kind: "tenths"; readonly near: string }
  /** A unit that is none of this rate: percentage points are a difference. */
  | { readonly kind: "unit"; readonly word: string }
  | { readonly kind: "fault"; readonly code: "negative-figure" | "grouping-unclear" };

const longest = 60;
const reached = /^(?:'|(?:达到了?|達到了?|达|達|为|為|是) *)/;
const orMore = /^(?:≥|>=|不低于|不低於|不少于|不少於|不小于|不小於|至少) *| *(?:及以上|或以上|以上)$/;
const each = /(?:\/|每)(?:生|人|名|班|师|師|学生|學生)$/;

/** Takes a rate apart whose bare figures are of that kind (none for shares); undefined where it says no rate. */
export function rateWriting(found: string, measured: Measured | undefined): RateWriting | undefined {
  if (found.length > longest) return undefined;
  const half = halfWidth(found).trim().replace(reached, "");
  const bare = half.replace(orMore, "");
  const more = bare === half ? "" : "以上";
  const whole = oneRate(bare, measured);
  if (whole?.kind === "exact") return { kind: "exact", text: whole.text + more };
  if (whole) return whole.kind === "tenths" && more ? { kind: "rough", near: whole.near } : whole;
  return roughRate(bare, measured);
}

function roughRate(bare: string, measured: Measured | undefined): RateWriting | undefined {
  let core = bare;
  for (let next = withoutRoughWord(core); next !== undefined; next = withoutRoughWord(core)) core = next;
  const about = core === bare ? undefined : oneRate(core, measured);
  if (about?.kind === "exact") return { kind: "rough", near: about.text };
  if (about) return about.kind === "tenths" ? { kind: "rough", near: about.near } : about;
  const ends = rangeEnds(core)?.map((end) => oneRate(end, measured));
  const fault = ends?.find((end) => end?.kind === "unit" || end?.kind === "fault");
  const [from, to] = (ends ?? []).map((end) => (end?.kind === "exact" ? end.text : undefined));
  return fault ?? (from && to && isRange(from, to) ? { kind: "rough" } : undefined);
}

/** One rate without rough words around it. */
function oneRate(half: string, measured: Measured | undefined): RateWriting | undefined {
  if (/^-(?!.*-)/.test(half))
    return oneRate(half.slice(1).trim(), measured) && { kind: "fault", code: "negative-figure" };
  const [, share, of = ""] = /^([百千])分之(.+)$/.exec(half) ?? [];
  if (share) return withSign(of.replace(/^百$/, "一百"), share === "百" ? "%" : "‰");
  const [, figure = "", sign] = /^(.+?) *([%‰])$/.exec(half) ?? [];
  if (sign) return withSign(figure, sign);
  const [, one = "", other = ""] = /^(.+?) *[:比] *(.+)$/.exec(half) ?? [];
  if (one) return ratio(one, other);
  return tenths(half) ?? bareFigure(half.replace(each, ""), measured);
}

function withSign(figure: string, sign: string): RateWriting | undefined {
  const digits = digitsOf(figure);
  return typeof digits === "string" ? { kind: "exact", text: digits + sign } : digits;
}

function ratio(one: string, other: string): RateWriting | undefined {
  const [left, right] = [digitsOf(one), digitsOf(other)];
  return typeof left === "string" && typeof right === "string"
    ? { kind: "exact", text: `${left}:${right}` }
    : undefined;
}

/** 九成 is about 90 %, 九成五 about 95 %. */
function tenths(half: string): RateWriting | undefined {
  const [, whole = "", rest] = /^([一二三四五六七八九十\d])成([一二三四五六七八九\d])?$/.exec(half) ?? [];
  const [tens, ones] = [digitsOf(whole), rest === undefined ? "0" : digitsOf(rest)];
  if (typeof tens !== "string" || typeof ones !== "string") return undefined;
  return { kind: "tenths", near: `${Number(tens) * 10 + Number(ones)}%` };
}

function bareFigure(half: string, measured: Measured | undefined): RateWriting | undefined {
  const unit = unitAround(half);
  const digits = digitsOf(unit?.rest ?? half);
  if (digits === undefined) return undefined;
  if (unit && !(measured && suitsUnit(unit.word, measured))) return { kind: "unit", word: unit.word };
  return typeof digits === "string" ? { kind: "exact", text: digits } : digits;
}

/**
 * The figure in ASCII digits with its decimals as printed. One with a multiple behind it is none: `1.2万` says nothing
 * of the digits that 12000 would print.
 */
function digitsOf(figure: string): string | Extract<RateWriting, { kind: "fault" }> | undefined {
  const number = writtenNumber(figure);
  if (number === unclearGrouping) return { kind: "fault", code: "grouping-unclear" };
  return number?.multiple ? undefined : number?.digits;
}
