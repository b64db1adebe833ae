import type { APIRoute } from "astro";
import { bundleScript } from "../../../../../exhibits/bundle.ts";
import { bundleOfTheme } from "../../../../../exhibits/of-page.ts";
import type { Theme } from "../../../../../indicators/theme.ts";
import { site } from "../../../../../site/current.ts";
import { languageOf, routesFor } from "../../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor(site.places.all.flatMap(({ id }) => site.themes(id).map((theme) => ({ id, theme }))));
}

/** What the charts on the page of one theme of an area need to be taken along. */
export const GET: APIRoute = ({ params }) => {
  const place = site.places.place(params["id"] ?? "") ?? site.root;
  const code = bundleScript(bundleOfTheme(site, place, params["theme"] as Theme, languageOf(params["lang"])));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
};
