import type { Verdict } from "../reconcile/reconciliation.ts";
import type { ChartData } from "./chart-data.ts";

// Slides are plain data: they go through JSON and come back the same, so that a page can carry them.

/** What stands at the foot of a slide: demonstration and draft as marks, then source and date of the data. */
export interface Foot {
  readonly marks: readonly string[];
  readonly words: string;
}

interface Told {
  /** The small line above the title: area, indicator, period. With the title it tells one slide from every other. */
  readonly kicker: string;
  /** What the slide says, in one sentence without a full stop. */
  readonly title: string;
  /** What the speaker reads: a paragraph each. */
  readonly notes: readonly string[];
  readonly foot: Foot;
}

export interface TitleSlide extends Told {
  readonly kind: "title";
  readonly lines: readonly string[];
}

/** Some key figures at a glance, at most six to a slide. */
export interface FiguresSlide extends Told {
  readonly kind: "figures";
  readonly tiles: readonly Tile[];
}

/** One indicator: its chart, and the equation beside it. */
export interface ChartSlide extends Told {
  readonly kind: "chart";
  /** Unit, years, and where the axis starts. */
  readonly subtitle: string;
  /** What a ring is, where no label says so, and a standard outside; else empty. */
  readonly key: string;
  /** Left out where there is nothing to draw: `absence` says so in its place. */
  readonly chart?: ChartData;
  readonly absence: string;
  /** The chart in a sentence, for those who do not see it. */
  readonly alternative: string;
  readonly equation: Equation;
}

/** Several places or parts in one chart as wide as the page. */
export interface ComparisonSlide extends Told {
  readonly kind: "comparison";
  /** Unit, period, and where the axis starts. */
  readonly subtitle: string;
  /** What the signs in the chart are; empty where none needs it. */
  readonly key: string;
  readonly chart: ChartData;
  readonly alternative: string;
}

/** A table of what reconciles and what does not. */
export interface ReviewSlide extends Told {
  readonly kind: "review";
  readonly table: Grid;
}

export interface SourcesSlide extends Told {
  readonly kind: "sources";
  readonly table: Grid;
}

/** The slides of an area. */
export type Slide = TitleSlide | FiguresSlide | ChartSlide | ReviewSlide | SourcesSlide;

/** Whatever a deck can be made of. */
export type DeckSlide = Slide | ComparisonSlide;

/** A verdict as a slide shows it: its shape, its word, and in a few words why. */
export interface ShownVerdict {
  readonly verdict: Verdict;
  readonly label: string;
  readonly words: string;
  readonly why: string;
}

/** How a figure stands to its first standard. */
export interface ShownStandard {
  /** The limit as it is written: `≥95%`; those that may hold where it is not known which does. */
  readonly label: string;
  /** What came of it, with the margin: `未达标，差3人`. */
  readonly words: string;
  readonly outcome: Outcome;
  /** How many would do: `达标需53人，实有50人`; empty where nothing is counted. */
  readonly why: string;
  /** 结论改变, where another basis answers otherwise; else empty. */
  readonly changes: string;
}

export type Outcome = "meets" | "narrowly" | "below" | "pending";

/** A name with its figure, as a ledger writes them; `absent` where the figure is the sign that there is none. */
export interface Entry {
  readonly name: string;
  readonly figure: string;
  readonly absent: boolean;
}

/** The four parts of a rate: as reported, as recomputed with its fraction, whether they agree, and the standard. */
export interface Equation {
  /** The rate as printed, or how many places a sum is taken over. */
  readonly reported?: Entry;
  readonly recomputed: Entry;
  /** Above and below the line, a term each; empty for what is no simple fraction. */
  readonly above: readonly Entry[];
  readonly below: readonly Entry[];
  readonly verdict?: ShownVerdict;
  readonly standard?: ShownStandard & { readonly heading: string };
}

export interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly absent: boolean;
  /** `= 1835 ÷ 1846`; empty where there is no simple fraction. */
  readonly fraction: string;
  readonly reported: string;
  readonly verdict?: ShownVerdict;
  readonly standard?: ShownStandard;
}

/** A table with a head; every row has as many cells as the head. */
export interface Grid {
  /** What it holds, for those who do not see it. */
  readonly alternative: string;
  readonly columns: readonly { readonly head: string; readonly width: number; readonly align: "l" | "r" }[];
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly words: string;
  readonly tone: Tone;
  readonly bold?: boolean;
}

/** Colours by what they say. */
export type Tone = "plain" | "quiet" | "ok" | "near" | "bad" | "ne" | "unk";
