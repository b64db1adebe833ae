import { type Published, publish } from "../../src/disclosure/published.ts";
import { wordProblem } from "../../src/i18n/problems/index.ts";
import type { Indicator } from "../../src/indicators/define.ts";
import { indicators } from "../../src/indicators/index.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { type Rates, ratesOf } from "../../src/rates/rates.ts";
import { indexRows } from "../../src/rates/row-index.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Site } from "../../src/site/site.ts";
import type { Places } from "../../src/tables/places.ts";
import { readDataset, type SentFile } from "../../src/tables/reading.ts";
import { datasetJson, sent } from "./valid-dataset.ts";

/** The tables of a dataset as CSV texts, by table id; spaces around lines are left out. */
export type Texts = Readonly<Record<string, string>>;

/** One town and no school. */
const townAlone = `
  area,name,kind
  town,某镇,township`;

function filesOf(texts: Texts, settings: Readonly<Record<string, unknown>>): SentFile[] {
  const tables = Object.entries({ areas: townAlone, ...texts });
  const files = tables.map(([table, text]) => sent(`${table}.csv`, text.trim().replace(/\n\s+/g, "\r\n")));
  return [datasetJson(settings), ...files];
}

/** The rates of a dataset given as CSV texts. @throws Error where a text cannot be read, so that no slip goes unseen */
export interface Small {
  readonly rates: Rates;
  readonly places: Places;
  /** The figure of an indicator; the key as `2022-2023 primary girls`, where what is left out is `all`. */
  figure(indicator: string, area: string, key: string): Figure | undefined;
}

export function small(texts: Texts, settings: Readonly<Record<string, unknown>> = {}): Small {
  const { tables, rows, config, places, problems } = readDataset(filesOf(texts, settings));
  if (problems.length > 0) throw new Error(problems.map((each) => wordProblem(each, "en").says).join("\n"));
  const rates = ratesOf(indexRows(tables, rows, config?.sources ?? []), places);
  return {
    rates,
    places,
    figure(indicator, area, key) {
      const [period = "", level = "all", group = "all"] = key.split(" ");
      return rates.figure(indicatorOf(indicator), area, { period, level, group });
    },
  };
}

/** The same as pages see it, through all checks. @throws Error where the dataset has errors */
export function smallSite(texts: Texts, settings: Readonly<Record<string, unknown>> = {}): Site {
  const { site, problems } = runPipeline(filesOf(texts, settings));
  if (!site) throw new Error(problems.map((each) => wordProblem(each, "en").says).join("\n"));
  return site;
}

export function indicatorOf(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no such indicator: ${id}`);
  return found;
}

/** A figure as pages get it. */
export function published(figure: Figure | undefined): Published<Figure> {
  const [shown] = publish(figure ? [figure] : []);
  if (!shown) throw new Error("no such figure");
  return shown;
}
