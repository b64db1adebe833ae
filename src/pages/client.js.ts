import code from "virtual:client";
import type { APIRoute } from "astro";

/** What runs in the browser: one classic script, since module scripts are blocked when a page is opened from a disk. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
