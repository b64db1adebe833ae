import type { Language } from "../../i18n/language.ts";
import { tagOf } from "../drawing/fonts.ts";
import type { ChartFrame } from "../drawing/page.ts";
import { noStroke } from "../drawing/palette.ts";
import { element, valued } from "../xml.ts";
import { notesXml } from "./chart-notes.ts";
import type { Canvas, Plot } from "./chart-plot.ts";
import { chartText } from "./chart-text.ts";
import { barsPlot } from "./charts/bars.ts";
import { funnelPlot } from "./charts/funnel.ts";
import { linesPlot } from "./charts/lines.ts";
import { pyramidPlot } from "./charts/pyramid.ts";
import { rankedPlot } from "./charts/ranked.ts";
import { sharesPlot } from "./charts/shares.ts";
import { slopePlot } from "./charts/slope.ts";
import { trendPlot } from "./charts/trend.ts";
import { chartNamespaces } from "./package.ts";

/** The markup of a chart, and of the words in it that stand at no figure; empty where there are none. */
export interface ChartMarkup {
  readonly chart: string;
  readonly drawing: string;
}

/**
 * A native chart: its figures are those of the workbook that is its first relation. The words in it that stand at no
 * figure, as the signs of years without one, are a drawing, its second relation, where there are any.
 */
export function chartMarkup({ data, w, h }: ChartFrame, language: Language): ChartMarkup {
  const canvas = { data, width: w, height: h, language };
  const plot = plotOf(canvas);
  const noted = plot.notes.length > 0;
  const chart = element(
    "c:chart",
    {},
    valued("c:autoTitleDeleted", 1),
    plotArea(plot, canvas),
    plot.legend ?? "",
    valued("c:plotVisOnly", 1),
    valued("c:dispBlanksAs", "gap"),
  );
  const space = element(
    "c:chartSpace",
    chartNamespaces,
    valued("c:date1904", 0),
    valued("c:lang", tagOf(language)),
    valued("c:roundedCorners", 0),
    chart,
    element("c:spPr", {}, "<a:noFill/>", noStroke),
    chartText("ink-2", false, language),
    element("c:externalData", { "r:id": "rId1" }, valued("c:autoUpdate", 0)),
    noted ? element("c:userShapes", { "r:id": "rId2" }) : "",
  );
  return { chart: space, drawing: noted ? notesXml(plot.notes, canvas) : "" };
}

function plotOf({ data, ...canvas }: Pick<ChartFrame, "data"> & Omit<Canvas, "data">): Plot {
  switch (data.kind) {
    case "trend":
      return trendPlot({ data, ...canvas });
    case "bars":
      return barsPlot({ data, ...canvas });
    case "ranked":
      return rankedPlot({ data, ...canvas });
    case "funnel":
      return funnelPlot({ data, ...canvas });
    case "slope":
      return slopePlot({ data, ...canvas });
    case "lines":
      return linesPlot({ data, ...canvas });
    case "shares":
      return sharesPlot({ data, ...canvas });
    case "pyramid":
      return pyramidPlot({ data, ...canvas });
  }
}

function plotArea({ box, content }: Plot, { width, height }: Omit<Canvas, "data">): string {
  const parts = { x: box.x / width, y: box.y / height, w: box.w / width, h: box.h / height };
  const layout = element(
    "c:manualLayout",
    {},
    valued("c:layoutTarget", "inner"),
    valued("c:xMode", "edge"),
    valued("c:yMode", "edge"),
    ...Object.entries(parts).map(([name, part]) => valued(`c:${name}`, part.toFixed(5))),
  );
  return element(
    "c:plotArea",
    {},
    element("c:layout", {}, layout),
    ...content,
    element("c:spPr", {}, "<a:noFill/>", noStroke),
  );
}
