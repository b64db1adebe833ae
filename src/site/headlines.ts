import { text } from "../i18n/language.ts";
import type { Headline } from "../indicators/define.ts";
import { indicators } from "../indicators/index.ts";
import { nearest } from "../intake/nearest.ts";
import type { Problem } from "../intake/problem.ts";
import { type DatasetJson, datasetFile } from "../tables/dataset-json.ts";
import type { Named, Series } from "./series.ts";

const most = 11;

/** The headline places of a dataset in their order: its own choice in dataset.json, else those indicators declare. */
export function headlinePlaces({ headline: chosen }: Pick<DatasetJson, "headline">): readonly Named[] {
  if (!chosen) {
    return indicators
      .flatMap((indicator) => indicator.headline.map((each) => ({ indicator, ...each })))
      .sort((a, b) => a.order - b.order);
  }
  return chosen.flatMap(({ indicator: id, level, group }) => {
    const indicator = indicators.find((each) => each.id === id);
    return indicator ? [{ indicator, level, group }] : [];
  });
}

/** The headline series among an area's, at most eleven. */
export function headlinesAmong(series: readonly Series[], places: readonly Named[]): Series[] {
  return places.flatMap((place) => series.find((each) => isAt(each, place)) ?? []).slice(0, most);
}

/** Whether a series is the one of a headline place. */
export function isAt(a: Named, b: Named): boolean {
  return a.indicator === b.indicator && a.level === b.level && a.group === b.group;
}

/** The declared headline place of a series, with its own name. */
export function headlineOf({ indicator, level, group }: Named): Headline | undefined {
  return indicator.headline.find((each) => each.level === level && each.group === group);
}

/** Chosen headlines that name no indicator: `src/tables`, which reads dataset.json, does not know them. */
export function headlineProblems({ headline = [] }: Pick<DatasetJson, "headline">): Problem[] {
  const known = indicators.map(({ id }) => id);
  return headline.flatMap(({ indicator: id }, position): Problem[] => {
    if (known.includes(id)) return [];
    const likely = nearest(id, known) ?? known[0] ?? "";
    const sentence = text(
      `指标的代号，如 ${likely}`,
      `指標的代號，如 ${likely}`,
      `the id of an indicator, such as ${likely}`,
    );
    const values = { path: `headline[${position}].indicator`, sentence, found: JSON.stringify(id) };
    return [{ code: "wrong-setting", severity: "error", place: { file: datasetFile }, values }];
  });
}
