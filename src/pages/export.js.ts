import code from "virtual:export";
import type { APIRoute } from "astro";

/** What makes pictures, decks and tables of charts: loaded when one is first asked for. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
