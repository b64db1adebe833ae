import type { APIRoute } from "astro";
import { bundleScript } from "../../../../exhibits/bundle.ts";
import { bundleOfIndicator } from "../../../../exhibits/of-page.ts";
import { site } from "../../../../site/current.ts";
import { languageOf, routesFor } from "../../../../site/routes.ts";

export function getStaticPaths() {
  const compared = site.indicators.filter(({ measure }) => measure.kind !== "dispersion");
  return routesFor(compared.map(({ id }) => ({ id })));
}

/** What the charts on the page of an indicator need to be taken along. */
export const GET: APIRoute = ({ params }) => {
  const indicator = site.indicators.find(({ id }) => id === params["id"]);
  if (!indicator) throw new TypeError(`no such indicator: ${params["id"]}`);
  const code = bundleScript(bundleOfIndicator(site, indicator, site.root, languageOf(params["lang"])));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
};
