import type { APIRoute } from "astro";
import { oembedOf } from "../../../../../../../exhibits/oembed.ts";
import { site } from "../../../../../../../site/current.ts";
import { embedRoutes, seriesAt } from "../../../../../../../site/embeds.ts";
import { languageOf, routesFor } from "../../../../../../../site/routes.ts";

/** Only where the dataset says where its site stands: what oEmbed gives is for other sites. */
export function getStaticPaths() {
  return site.config.url ? routesFor(embedRoutes(site)) : [];
}

export const GET: APIRoute = ({ params }) => {
  const { lang, indicator = "", area = "", level = "", group = "" } = params;
  const series = seriesAt(site, { indicator, area, level, group });
  return new Response(`${JSON.stringify(oembedOf(series, site, languageOf(lang)))}\n`, {
    headers: { "content-type": "application/json+oembed" },
  });
};
