import type { APIRoute } from "astro";
import { bundleScript } from "../../../../exhibits/bundle.ts";
import { bundleOfArea } from "../../../../exhibits/of-page.ts";
import { site } from "../../../../site/current.ts";
import { languageOf, routesFor } from "../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor(site.places.all.map(({ id }) => ({ id })));
}

/** What the charts on the page of an area need to be taken along, and the area as a deck. */
export const GET: APIRoute = ({ params }) => {
  const place = site.places.place(params["id"] ?? "") ?? site.root;
  const code = bundleScript(bundleOfArea(site, place, languageOf(params["lang"])));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
};
