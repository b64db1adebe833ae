import { ChartReading } from "./chart-reading.ts";
import { chartsToRead } from "./charts-to-read.ts";
import { Readout } from "./readout.ts";

/** Lets the points of every chart of a page be read. The table beside a chart has all that is told. */
export function watchCharts(page: Document): void {
  const readout = new Readout(page);
  const readings = chartsToRead(page).flatMap((svg) => {
    const [holder, room] = [svg.parentElement, svg.closest("figure")];
    return holder && room ? new ChartReading(svg, holder, room, readout) : [];
  });
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") for (const reading of readings) reading.leave();
  });
}
