import code from "virtual:reading";
import type { APIRoute } from "astro";

/** The reading help of charts: loaded when one comes into view. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
