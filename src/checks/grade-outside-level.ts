import { grades } from "../tables/grades.ts";
import { type Check, inEvery, labelOf, problemAt, wordOf } from "./check.ts";
import { joinOf } from "./join.ts";

/** The grades that a level can have: six years and three, or five and four (五四制), where grade 6 is lower secondary. */
const gradesOf: Readonly<Record<string, readonly string[]>> = {
  primary: ["1", "2", "3", "4", "5", "6"],
  lower_secondary: ["6", "7", "8", "9"],
};

/** A grade stands under a level that has it: a seventh grade of primary is a slip in one of the two columns. */
export const gradeOutsideLevel: Check = {
  codes: ["grade-outside-level"],
  check(reading) {
    return joinOf(reading)
      .firsts(grades)
      .flatMap((row) => {
        const [level, grade] = [row.key["level"] ?? "", row.key["grade"] ?? ""];
        const possible = gradesOf[level];
        if (!possible || possible.includes(grade)) return [];
        const words = possible.map((each) => wordOf(grades.keys.grade, each));
        return [
          problemAt(
            reading,
            "grade-outside-level",
            { table: grades, row, column: "grade" },
            {
              label: labelOf(grades, "grade"),
              found: wordOf(grades.keys.grade, grade),
              level: wordOf(grades.keys.level, level),
              possible: inEvery((language) => `${words[0]?.[language]}–${words.at(-1)?.[language]}`),
            },
          ),
        ];
      });
  },
};
