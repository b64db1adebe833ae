import type { APIRoute } from "astro";
import { dossierSentences } from "../../../../i18n/dossier.ts";
import { words } from "../../../../i18n/words.ts";
import { checksum, site } from "../../../../site/current.ts";
import { dossierAreas, dossierContents } from "../../../../site/dossier.ts";
import { printRules } from "../../../../site/dossier-print.ts";
import { placeName } from "../../../../site/names.ts";
import { languageOf, routesFor } from "../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor(dossierAreas(site).map((id) => ({ id })));
}

/** What stands at the edges of the printed pages of one dossier. */
export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params["lang"]);
  const place = site.places.place(params["id"] ?? "") ?? site.root;
  const { kind, approval, published } = site.config;
  const version = [
    ...(kind === "demonstration" ? [words.demonstration[language]] : []),
    ...(approval ? [] : [words.draft[language]]),
    ...(published ? [`${words.dataVersion[language]} ${published}`] : []),
    `${words.checksum[language]} ${checksum}`,
  ];
  const title = dossierSentences(language).title(placeName(place, language).words);
  const rules = printRules(dossierContents(site, place.id), { title, version: version.join(" · "), language });
  return new Response(rules, { headers: { "content-type": "text/css; charset=utf-8" } });
};
