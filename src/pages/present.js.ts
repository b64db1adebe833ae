import code from "virtual:present";
import type { APIRoute } from "astro";

/** The show of slides: loaded by their pages alone. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
