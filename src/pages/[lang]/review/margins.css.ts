import type { APIRoute } from "astro";
import { reviewSentences } from "../../../i18n/review.ts";
import { words } from "../../../i18n/words.ts";
import { checksum, site } from "../../../site/current.ts";
import { languageOf, languageRoutes } from "../../../site/routes.ts";

export const getStaticPaths = languageRoutes;

/**
 * What stands in the margins of a printed board: which data it shows, and page x of y. Only a stylesheet can write there,
 * and only one made at build time knows the data.
 */
export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params["lang"]);
  const { kind, approval, published } = site.config;
  const [before, between, after] = reviewSentences(language).pageOf;
  const data = [
    ...(kind === "demonstration" ? [words.demonstration[language]] : []),
    ...(approval ? [] : [words.draft[language]]),
    ...(published ? [`${words.dataVersion[language]} ${published}`] : []),
    `${words.checksum[language]} ${checksum}`,
  ].join(" · ");
  const lines = [
    "@page board {",
    `  @bottom-left { content: ${quoted(data)}; }`,
    `  @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}; }`,
    "}",
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/css; charset=utf-8" } });
};

/** A string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
