import type { Language } from "../../i18n/language.ts";
import { slideWords } from "../../i18n/slides.ts";
import type { DataColumn } from "../chart-data.ts";
import { withAny } from "../data-cells.ts";
import { shortName } from "./short-name.ts";

/** Names as long as a chart has room for, and a column for the workbook that has those in full that were cut. */
export function shortNames(
  names: readonly string[],
  most: number,
  language: Language,
): { readonly short: readonly string[]; readonly column: readonly DataColumn[] } {
  const short = names.map((name) => shortName(name, most));
  const whole = names.map((name, at) => (name === short[at] ? null : { words: name }));
  return { short, column: withAny([{ role: "mark", name: slideWords.wholeName[language], cells: whole }]) };
}
