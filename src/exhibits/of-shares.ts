import { spanInWords } from "../charts/narration.ts";
import { shares } from "../charts/shares.ts";
import { shortestText } from "../exact/decimal.ts";
import { formSentences } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { sentences } from "../i18n/sentences.ts";
import { footnotesOf } from "../site/footnotes.ts";
import { placeName } from "../site/names.ts";
import { seriesName } from "../site/narration.ts";
import { anchorOf, latest, type Series } from "../site/series.ts";
import { percentOf, type Shares, sharesOf, type Whole } from "../site/shares.ts";
import { sharesKey, sharesTake } from "../site/shares-words.ts";
import type { Site } from "../site/site.ts";
import type { Exhibit, ExhibitTable } from "./exhibit.ts";
import { factsOf } from "./facts.ts";
import { fileName } from "./file-name.ts";
import { marksOf, sourceLine } from "./provenance.ts";

/**
 * A series as parts of the whole that its formula begins with. Undefined where the formula leaves nobody out.
 * @throws RangeError for an area that the dataset does not have
 */
export function exhibitOfShares(series: Series, site: Site, language: Language): Exhibit | undefined {
  const data = sharesOf(series);
  if (!data) return undefined;
  const place = site.places.place(series.area);
  if (!place) throw new RangeError(`no such area: ${series.area}`);
  const [area, name] = [placeName(place, language).words, seriesName(series, language)];
  const anchor = `shares-${anchorOf(series)}`;
  const title = sharesTake(data, language);
  const figure = latest(series);
  const alternative = formSentences(language).sharesLabel(name, title);
  const footnotes = series.figures.flatMap((each) => footnotesOf(each, site.places, language));
  const caption = {
    language,
    file: fileName([anchor, series.area], language),
    kicker: [area, name, figure ? formatPeriodLong(figure.period, language) : ""].filter(Boolean).join(" · "),
    title,
    subtitle: sentences(language).rangeOfYears(
      formSentences(language).percentOf(data.whole[language]),
      spanInWords(series, language),
    ),
    facts: figure ? factsOf(figure, language) : [],
    notes: [...sharesKey(language), ...new Set(footnotes.map(({ words }) => words))],
    source: sourceLine(series.figures, site, language),
    marks: marksOf(site, language),
    alternative,
  };
  const draw: Exhibit["draw"] = (size) => shares(data, size, alternative, language);
  return { form: "shares", anchor, caption, draw, table: () => tableOf(data, area, name, language) };
}

const header = [
  ...["indicator_name", "area_name", "indicator", "area", "period", "level", "group"],
  ...["part", "part_name", "count", "percent", "status"],
];

/** A row for each part of each period, after it the whole; a period without parts has one row, which says why. */
function tableOf({ periods, whole, series }: Shares, area: string, name: string, language: Language): ExhibitTable {
  const rows = periods.flatMap((each) => {
    const { period, level, group } = each.figure;
    const key = [name, area, series.indicator.id, series.area, period, level, group];
    return partRows(each, whole[language], language).map((cells) => [...key, ...cells]);
  });
  return { header, rows };
}

function partRows(each: Whole, name: string, language: Language): string[][] {
  if (each.status !== "observed") return [["", "", "", "", each.status]];
  const parts = each.parts.map((part) => {
    const counts = part.status === "filled" ? [part.value, percentOf(part.value, each.value)] : [];
    const [count = "", percent = ""] = counts.map((value) => shortestText(value, 12));
    return [part.id, part.label[language], count, percent, part.status === "filled" ? "observed" : part.status];
  });
  return [...parts, ["whole", name, shortestText(each.value, 12), "100", "observed"]];
}
