import { text } from "../i18n/language.ts";
import { nearest } from "../intake/nearest.ts";
import type { Problem } from "../intake/problem.ts";
import { type DatasetJson, datasetFile } from "../tables/dataset-json.ts";
import type { StandardSet } from "./define.ts";
import { standardSets } from "./index.ts";

/** The built-in sets that a dataset asks for, in its order of precedence, each once. */
export function chosenSets({ standards = [] }: Pick<DatasetJson, "standards">): StandardSet[] {
  return [...new Set(standards)].flatMap((id) => standardSets.find((set) => set.id === id) ?? []);
}

/** Sets of dataset.json that there are not: `src/tables`, which reads it, does not know them. */
export function chosenProblems({ standards = [] }: Pick<DatasetJson, "standards">): Problem[] {
  const known = standardSets.map(({ id }) => id);
  return standards.flatMap((id, position): Problem[] => {
    if (known.includes(id)) return [];
    const likely = nearest(id, known);
    const list = known.join(", ");
    const sentence = likely
      ? text(
          `是不是 ${likely}？可用的有 ${list}`,
          `是不是 ${likely}？可用的有 ${list}`,
          `did you mean ${likely}? There are ${list}`,
        )
      : text(`可用的有 ${list}`, `可用的有 ${list}`, `one of ${list}`);
    const values = { path: `standards[${position}]`, sentence, found: JSON.stringify(id) };
    return [{ code: "wrong-setting", severity: "error", place: { file: datasetFile }, values }];
  });
}
