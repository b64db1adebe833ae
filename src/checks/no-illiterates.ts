import { compare, subtract, zero } from "../exact/fraction.ts";
import { literacy } from "../tables/literacy.ts";
import { type Check, digits, figureIn, inEvery, labelOf, problemAt } from "./check.ts";
import { joinOf } from "./join.ts";

/** Where somebody made literate has relapsed, somebody is illiterate (DOMAIN K11). A blank exclusion excludes nobody. */
export const noIlliterates: Check = {
  codes: ["no-illiterates-left"],
  check: (reading) =>
    joinOf(reading)
      .firsts(literacy)
      .flatMap((row) => {
        const [all, literate] = [figureIn(row, "population"), figureIn(row, "literate")];
        const [made, kept] = [figureIn(row, "made_literate"), figureIn(row, "retained")];
        if (!all || !literate || !made || !kept || compare(made, kept) <= 0) return [];
        const unable = figureIn(row, "unable_to_learn") ?? zero;
        if (compare(literate, subtract(all, unable)) !== 0) return [];
        const names = [
          labelOf(literacy, "population"),
          ...(unable.n > 0n ? [labelOf(literacy, "unable_to_learn")] : []),
        ];
        const figures = [all, ...(unable.n > 0n ? [unable] : [])];
        const whole = inEvery((language) =>
          names.map((name, at) => `${name[language]} ${digits(figures[at] ?? zero)}`).join(" − "),
        );
        const values = {
          label: labelOf(literacy, "literate"),
          found: digits(literate),
          whole,
          made: labelOf(literacy, "made_literate"),
          madeCount: digits(made),
          kept: digits(kept),
          relapsed: digits(subtract(made, kept)),
        };
        return [problemAt(reading, "no-illiterates-left", { table: literacy, row, column: "literate" }, values)];
      }),
};
