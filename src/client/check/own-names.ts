import type { Place, Problem, Quoted } from "../../intake/problem.ts";
import type { Placed } from "./placing.ts";

/**
 * Problems as their sender knows the files: by the names under which they were put in, not by those they were given in
 * the dataset.
 */
export function ownNames(files: readonly Placed[]): (problem: Problem) => Problem {
  const names = files.flatMap(({ name, place }) =>
    place.way === "sent" && place.as !== name ? [[place.as, name] as const] : [],
  );
  const byGiven = new Map(names);
  const given = anyOf(names.map(([as]) => as));
  const own = (words: string) => words.replace(given, (found) => byGiven.get(found) ?? found);
  const quoted = (value: Quoted): Quoted => {
    if (typeof value === "number") return value;
    if (typeof value === "string") return own(value);
    return { "zh-Hans": own(value["zh-Hans"]), "zh-Hant": own(value["zh-Hant"]), en: own(value.en) };
  };
  const renamed = (place: Place): Place => ({ ...place, file: byGiven.get(place.file) ?? place.file });
  return (problem) => ({
    ...problem,
    place: renamed(problem.place),
    values: Object.fromEntries(Object.entries(problem.values).map(([key, value]) => [key, quoted(value)])),
    ...(problem.entry ? { entry: { ...problem.entry, place: renamed(problem.entry.place) } } : {}),
  });
}

/** The longest first, lest a name be taken for the beginning of another; nothing where there are none. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(names.length > 0 ? longestFirst.map(literally).join("|") : "(?!)", "g");
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
