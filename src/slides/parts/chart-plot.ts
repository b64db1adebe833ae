import type { Language } from "../../i18n/language.ts";
import type { Sheet } from "../chart-data.ts";
import type { Color } from "../drawing/palette.ts";
import type { Box } from "../drawing/shape.ts";

/** What the charts of every kind are drawn from: their data, the room that they have in points, the language. */
export interface Canvas<Data extends Sheet = Sheet> {
  readonly data: Data;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

/** Words that stand in a chart without belonging to a point. */
export interface ChartNote {
  readonly words: string;
  /** In points, within the chart; the words stand at the foot of their box. */
  readonly box: Box;
  readonly align: "l" | "ctr" | "r";
  readonly color: Color;
  readonly bold: boolean;
}

/** A chart as it is laid out. */
export interface Plot {
  /** Where figures are drawn, without the words of the axes. */
  readonly box: Box;
  /** The groups of series, then their axes. */
  readonly content: readonly string[];
  readonly notes: readonly ChartNote[];
  readonly legend?: string;
}

/** The height of a value within a plot. */
export function heightIn({ y, h }: Box, { from, to }: { readonly from: number; readonly to: number }, value: number) {
  return y + h * (1 - (value - from) / (to - from || 1));
}
