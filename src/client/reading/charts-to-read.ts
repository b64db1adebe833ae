/** The charts of a page whose points can be read; small ones in rows and lists have their figures in words beside them. */
export function chartsToRead(page: Document): SVGSVGElement[] {
  const charts = [...page.querySelectorAll(".pt")].map((point) => point.closest<SVGSVGElement>("figure svg"));
  return [...new Set(charts)].filter((chart) => chart !== null);
}
