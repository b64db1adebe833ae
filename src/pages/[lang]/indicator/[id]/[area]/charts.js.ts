import type { APIRoute } from "astro";
import { bundleScript } from "../../../../../exhibits/bundle.ts";
import { bundleOfIndicator } from "../../../../../exhibits/of-page.ts";
import { pagesApart } from "../../../../../site/comparison.ts";
import { site } from "../../../../../site/current.ts";
import { languageOf, routesFor } from "../../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor(pagesApart(site));
}

/** What the charts on the page of an indicator over the places of one area need to be taken along. */
export const GET: APIRoute = ({ params }) => {
  const indicator = site.indicators.find(({ id }) => id === params["id"]);
  const area = site.places.place(params["area"] ?? "");
  if (!indicator || !area) throw new TypeError(`no such page: ${params["id"]}/${params["area"]}`);
  const code = bundleScript(bundleOfIndicator(site, indicator, area, languageOf(params["lang"])));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
};
