import type { Headline } from "../indicators/define.ts";
import type { Series } from "./series.ts";

/** A dataset's own choice of headline series, in `dataset.json`. */
export interface HeadlineChoice {
  readonly indicator: string;
  readonly level?: string | undefined;
  readonly group?: string | undefined;
}

const most = 11;

/** The headline series among an area's: the dataset's choice, else the places that indicators declare. */
export function headlinesAmong(series: readonly Series[], chosen: readonly HeadlineChoice[] | undefined): Series[] {
  const place = chosen ? (each: Series) => chosenPlace(each, chosen) : (each: Series) => headlineOf(each)?.order;
  return series
    .flatMap((each) => {
      const order = place(each);
      return order === undefined ? [] : [{ each, order }];
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ each }) => each);
}

/** The declared headline place of a series, with its own name. */
export function headlineOf({
  indicator,
  level,
  group,
}: Pick<Series, "indicator" | "level" | "group">): Headline | undefined {
  return indicator.headline.find((each) => each.level === level && each.group === group);
}

function chosenPlace(series: Series, chosen: readonly HeadlineChoice[]): number | undefined {
  const position = chosen.findIndex(
    ({ indicator, level = "all", group = "all" }) =>
      indicator === series.indicator.id && level === series.level && group === series.group,
  );
  return position < 0 ? undefined : position;
}
