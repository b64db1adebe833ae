import type { Language } from "../../i18n/language.ts";
import type { Verdict } from "../../reconcile/reconciliation.ts";
import type { Outcome, Tone } from "../slide.ts";
import { outcomeTones, verdictTones } from "../status.ts";
import type { Color } from "./palette.ts";
import { type Shape, sign } from "./shape.ts";

interface Look {
  readonly form: string;
  readonly sign: string;
  readonly filled?: true;
  readonly dashed?: true;
}

/** Squares say whether the account reconciles; filled where something must be done. */
const verdictLooks: Readonly<Record<Verdict, Look>> = {
  exact: { form: "roundRect", sign: "=" },
  rounding: { form: "roundRect", sign: "=", dashed: true },
  explained: { form: "roundRect", sign: "=", dashed: true },
  unexplained: { form: "roundRect", sign: "≠", filled: true },
  no_base: { form: "roundRect", sign: "?" },
};

/** The other outlines stand for the standard. */
const outcomeLooks: Readonly<Record<Outcome, Look>> = {
  meets: { form: "ellipse", sign: "✓" },
  narrowly: { form: "diamond", sign: "!" },
  below: { form: "octagon", sign: "×", filled: true },
  pending: { form: "ellipse", sign: "–", dashed: true },
};

/** The side of a mark, in points. */
export const markSize = 24;

/** The mark of a verdict, named by its word. */
export function verdictMark(verdict: Verdict, x: number, y: number, name: string, language: Language): Shape {
  return mark(verdictLooks[verdict], verdictTones[verdict], x, y, name, language);
}

/** The mark of what came of a standard, named by its words. */
export function outcomeMark(outcome: Outcome, x: number, y: number, name: string, language: Language): Shape {
  return mark(outcomeLooks[outcome], outcomeTones[outcome], x, y, name, language);
}

/** The colour that says what a tone says. */
export function toneColor(tone: Tone): Color {
  if (tone === "plain") return "ink";
  return tone === "quiet" ? "ink-3" : tone;
}

function mark(look: Look, tone: Tone, x: number, y: number, name: string, language: Language): Shape {
  const { form, filled = false, dashed = false } = look;
  const color = toneColor(tone);
  const run = { words: look.sign, size: 18, bold: true, color: filled ? "paper" : color } as const;
  const box = { x, y, w: markSize, h: markSize, name, form, color, filled, dashed };
  return sign({ ...box, paragraph: { runs: [run], align: "ctr" } }, language);
}
