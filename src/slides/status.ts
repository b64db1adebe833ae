import type { Verdict } from "../reconcile/reconciliation.ts";
import type { GridCell, Outcome, Tone } from "./slide.ts";

/** Squares say whether the account reconciles; filled where something must be done. */
export const verdictGlyphs: Readonly<Record<Verdict, string>> = {
  exact: "□",
  rounding: "□",
  explained: "□",
  unexplained: "■",
  no_base: "□",
};

/** The other outlines are for the standard. */
export const outcomeGlyphs: Readonly<Record<Outcome, string>> = {
  meets: "○",
  narrowly: "◇",
  below: "●",
  pending: "○",
};

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  exact: "ok",
  rounding: "ok",
  explained: "ok",
  unexplained: "ne",
  no_base: "unk",
};

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  meets: "ok",
  narrowly: "near",
  below: "bad",
  pending: "unk",
};

/** Verdicts, what calls for action first. */
export const worstOf: readonly Verdict[] = ["unexplained", "no_base", "explained", "rounding", "exact"];

export function plain(words: string): GridCell {
  return { words, tone: "plain" };
}

/** Weight is for what must be looked into. */
export function toned(words: string, tone: Tone): GridCell {
  return { words, tone, bold: tone === "ne" || tone === "bad" };
}
