import { sentences } from "../i18n/sentences.ts";
import { slideSentences } from "../i18n/slides.ts";
import { words } from "../i18n/words.ts";
import { tallyOf } from "../site/area-view.ts";
import { rateCell, reportedCell } from "../site/cells.ts";
import { seriesName, takeaway } from "../site/narration.ts";
import { latest, type Series } from "../site/series.ts";
import { fractionLine, shownVerdict } from "./equation.ts";
import type { FiguresSlide, Tile } from "./slide.ts";
import { shownStandard } from "./standards.ts";
import { footOf, kickerOf, type Telling } from "./telling.ts";

/** Six figures are what can be read from the back of a room. */
const most = 6;

/** The key figures of an area, six to a slide, as evenly as they go. */
export function figuresSlidesOf(series: readonly Series[], telling: Telling): FiguresSlide[] {
  const { language, area } = telling;
  const say = slideSentences(language);
  const parts = Math.ceil(series.length / most);
  const size = Math.ceil(series.length / parts);
  const title = say.keyFigures(series.length, tallyOf(series).worked);
  return Array.from({ length: parts }, (_, number) => {
    const shown = series.slice(number * size, (number + 1) * size);
    return {
      kind: "figures",
      kicker: kickerOf(area, say.part(words.keyFigures[language], number + 1, parts)),
      title,
      tiles: shown.flatMap((each) => tileOf(each, telling) ?? []),
      notes: shown.map((each) => say.labelled(seriesName(each, language), takeaway(each, language))),
      foot: footOf(telling),
    };
  });
}

function tileOf(series: Series, telling: Telling): Tile | undefined {
  const figure = latest(series);
  if (!figure) return undefined;
  const { language } = telling;
  const rate = rateCell(figure, language);
  const printed = reportedCell(figure, language);
  const summed = figure.rollUp && sentences(language).places(figure.rollUp.included.length);
  const between = printed.absent ? slideSentences(language).labelled("", "") : " ";
  const reported = figure.indicator.reported ? `${words.reported[language]}${between}${printed.text}` : "";
  const [verdict, standard] = [shownVerdict(figure, telling), shownStandard(figure, language)];
  return {
    name: seriesName(series, language),
    figure: rate.text,
    absent: rate.absent,
    fraction: fractionLine(figure, telling),
    reported: summed ? slideSentences(language).labelled(words.summed[language], summed) : reported,
    ...(verdict ? { verdict } : {}),
    ...(standard ? { standard } : {}),
  };
}
