import type { Size } from "../charts/frame.ts";
import type { Language } from "../i18n/language.ts";

/** The forms of charts. */
export type Form = "trend" | "bars" | "ranked" | "funnel" | "multiples" | "slope" | "heat" | "shares" | "pyramid";

/** The words that travel with a chart wherever it goes, in one language; plain data, without full stops at the end. */
export interface Caption {
  readonly language: Language;
  /** The name of a file that holds the chart, without ending: letters of any script, digits, `-` and `_`. */
  readonly file: string;
  /** Whose figures, of what, of when: the small line above the title. */
  readonly kicker: string;
  /** What the chart finds, in one sentence. */
  readonly title: string;
  /** Unit, area and years. */
  readonly subtitle: string;
  /** The rate as an equation, and how it stands: recomputed, reported, verdict, standard; empty where many are drawn. */
  readonly facts: readonly string[];
  /** How to read the chart (axis, signs, standard outside), then the footnotes of its figures. */
  readonly notes: readonly string[];
  /** The papers that the figures come from, and the date of the data. */
  readonly source: string;
  /** Demonstration, draft: what the chart must not be taken for; empty where it is neither. */
  readonly marks: readonly string[];
  /** The chart in a sentence, for those who do not see it. */
  readonly alternative: string;
}

/** The figures of a chart as a table, for machines and journalists: the columns of rates.csv after the names. */
export interface ExhibitTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One chart in every form that it travels in. */
export interface Exhibit {
  readonly form: Form;
  /** Its place within its page. */
  readonly anchor: string;
  readonly caption: Caption;
  /** The chart as SVG with classes, for the stylesheet of the site or for `paint`; empty where nothing can be drawn. */
  readonly draw: (size: Size) => string;
  readonly table: () => ExhibitTable;
}
