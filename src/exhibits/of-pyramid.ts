import { pyramid } from "../charts/pyramid.ts";
import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import { add, type Fraction } from "../exact/fraction.ts";
import { formSentences, formWords } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { unitNames } from "../i18n/units.ts";
import type { GradeCounts } from "../rates/grade-counts.ts";
import { placeName } from "../site/names.ts";
import { gradeName, hasPyramid, pyramidAnchor, pyramidNotes, pyramidTake } from "../site/pyramid.ts";
import { percentOf } from "../site/shares.ts";
import type { Site } from "../site/site.ts";
import type { Place } from "../tables/places.ts";
import type { Exhibit, ExhibitTable } from "./exhibit.ts";
import { fileName } from "./file-name.ts";
import { marksOf, sourceLine } from "./provenance.ts";

/** The girls and boys of an area by grade; undefined where nothing is on file for it or any place within it. */
export function exhibitOfPyramid(site: Site, area: Place, language: Language): Exhibit | undefined {
  const counts = site.grades(area.id);
  if (!hasPyramid(counts)) return undefined;
  const name = placeName(area, language).words;
  const period = formatPeriodLong(counts.period, language);
  const [title = "", ...more] = pyramidTake(counts, language);
  const alternative = formSentences(language).pyramidLabel(name, title);
  const caption = {
    language,
    file: fileName([pyramidAnchor, area.id], language),
    kicker: [name, formWords.pyramid[language], period].join(" · "),
    title,
    subtitle: [unitNames.pupils[language], period].join(language === "en" ? ", " : "，"),
    facts: [],
    notes: [...more, ...pyramidNotes(counts, site.places, language)],
    source: sourceLine([counts], site, language),
    marks: marksOf(site, language),
    alternative,
  };
  const draw: Exhibit["draw"] = (size) => pyramid(counts, size, alternative, language);
  return { form: "pyramid", anchor: pyramidAnchor, caption, draw, table: () => tableOf(counts, name, language) };
}

const header = [
  ...["area_name", "area", "period", "level", "grade", "grade_name"],
  ...["girls", "boys", "pupils", "girls_percent", "status"],
];

function tableOf(counts: Published<GradeCounts>, name: string, language: Language): ExhibitTable {
  const rows = counts.grades.map((each) => {
    const { level, grade, girls, boys, status } = each;
    const key = [name, counts.area, counts.period, level, grade, gradeName(each, counts.grades, language)];
    return [...key, ...countCells(girls, boys), status];
  });
  return { header, rows };
}

function countCells(girls: Fraction | undefined, boys: Fraction | undefined): string[] {
  if (!girls || !boys) return ["", "", "", ""];
  const all = add(girls, boys);
  const percent = all.n === 0n ? "" : shortestText(percentOf(girls, all), 12);
  return [...[girls, boys, all].map((value) => shortestText(value, 12)), percent];
}
