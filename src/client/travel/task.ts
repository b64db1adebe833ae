import type { Packed } from "../../exhibits/packed.ts";

/** What is wanted of a chart: the word of a button, and where the chart stands. */
export interface Task {
  /** `svg`, `png-1`, `pptx`, …: what `data-do` of the button says. */
  readonly does: string;
  /** The place of the chart's actions. */
  readonly place: HTMLElement;
  /** The template of the actions, with what they need to know of the site. */
  readonly tools: HTMLElement;
}

declare global {
  interface Window {
    /** Takes a bundle in; the script of a bundle calls it. */
    townshipCharts?: (packed: Packed) => void;
    /** Does what is wanted. @returns what to say of it; rejects where it could not be done */
    townshipTravel?: (task: Task) => Promise<string>;
  }
}
