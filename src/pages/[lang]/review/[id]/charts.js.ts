import type { APIRoute } from "astro";
import { bundleScript } from "../../../../exhibits/bundle.ts";
import { bundleOfBoard } from "../../../../exhibits/of-page.ts";
import { site } from "../../../../site/current.ts";
import { boardAreas } from "../../../../site/review.ts";
import { languageOf, routesFor } from "../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor(boardAreas(site).map((id) => ({ id })));
}

/** What the board of an area needs to be taken along. */
export const GET: APIRoute = ({ params }) => {
  const place = site.places.place(params["id"] ?? "") ?? site.root;
  const code = bundleScript(bundleOfBoard(site, place, languageOf(params["lang"])));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
};
