import type { APIRoute } from "astro";
import charts from "../layouts/charts.css?raw";
import own from "../layouts/embed.css?raw";
import { themesOf } from "../layouts/embed-themes.ts";
import ledger from "../layouts/ledger.css?raw";
import reading from "../layouts/reading.css?raw";

/** The stylesheet of embedded charts: few rules, since a page may hold ten of them, and all share this one file. */
export const GET: APIRoute = () =>
  new Response([themesOf(ledger), charts, own, reading].join("\n").replace(/\/\*[\s\S]*?\*\/|^\s+/gm, ""), {
    headers: { "content-type": "text/css" },
  });
