import code from "virtual:checker";
import type { APIRoute } from "astro";

/** The checker of files with its worker: loaded by its own page alone. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
