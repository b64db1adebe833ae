import type { Published } from "../disclosure/published.ts";
import { isZero } from "../exact/fraction.ts";
import type { Language, Text } from "../i18n/language.ts";
import { markSymbol } from "../i18n/marks.ts";
import { formatCount, formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Term } from "../indicators/term.ts";
import { ratioOf } from "../rates/measure.ts";
import type { Side, TermValue } from "../rates/side.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { group } from "../tables/vocabulary.ts";

/** A cell of a table: its text, and whether that is a figure or the sign that there is none. */
export interface CellText {
  readonly text: string;
  readonly absent: boolean;
}

/** A term of a fraction as it is written out: `− 10`, with its name. */
export interface WrittenTerm {
  readonly sign: "" | "+" | "−";
  readonly label: string;
  readonly value: CellText;
}

const signs = { plus: "+", minus: "−", excluding: "−" } as const;

/** The terms of one side as written in a fraction; exclusions that exclude nobody are left to the details. */
export function writtenTerms(side: Side, language: Language): WrittenTerm[] {
  return side.terms.filter(isWritten).map((term, position) => ({
    sign: position === 0 ? "" : signs[term.role],
    label: term.term.label[language],
    value: termCell(term, language),
  }));
}

/** One side in one cell: `1856 −10`. */
export function sideCell(side: Side, language: Language): CellText {
  const terms = writtenTerms(side, language);
  const text = terms.map(({ sign, value }) => `${sign}${value.text}`).join(" ");
  return { text, absent: terms.every(({ value }) => value.absent) };
}

export function rateCell({ rate, indicator }: Published<Reconciled>, language: Language): CellText {
  if (rate.status === "observed") return { text: formatRate(rate.value, indicator, language), absent: false };
  return { text: markSymbol(rate.status, language), absent: true };
}

/** The rate as printed; a sum over children has none. */
export function reportedCell({ reported, indicator, rollUp }: Published<Reconciled>, language: Language): CellText {
  if (rollUp) return { text: "–", absent: true };
  if (reported.status !== "filled") return { text: markSymbol(reported.status, language), absent: true };
  return { text: formatReported(reported.value, indicator, language), absent: false };
}

const groupWords: Readonly<Record<string, Text>> = group.words;

/** The heads of the columns that hold the sides of an indicator: 已入学, 适龄儿童; for a parity index per group. */
export function sideHeads(indicator: Indicator, language: Language): string[] {
  const { measure } = indicator;
  if (measure.kind === "dispersion") return [];
  const { numerator, denominator } = ratioOf(measure);
  const heads = [numerator, denominator].map(({ plus }) => plus.map((term: Term) => term.label[language]).join(" + "));
  if (measure.kind === "ratio") return heads;
  const groups = [groupWords[measure.group]?.[language] ?? measure.group, groupWords["all"]?.[language] ?? ""];
  return groups.flatMap((group) =>
    heads.map((head) => words.ofGroup[language].replace("{group}", group).replace("{head}", head)),
  );
}

function isWritten({ role, status, value }: TermValue): boolean {
  if (role !== "excluding") return true;
  return status === "filled"
    ? value !== undefined && !isZero(value)
    : status !== "not_reported" && status !== "not_applicable";
}

function termCell({ status, value }: TermValue, language: Language): CellText {
  if (status === "filled" && value) return { text: formatCount(value, language), absent: false };
  return { text: markSymbol(status === "filled" ? "not_reported" : status, language), absent: true };
}
