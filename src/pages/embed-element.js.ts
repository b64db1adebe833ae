import code from "virtual:embed-element";
import type { APIRoute } from "astro";

/** For the pages of others, who may copy it: `<township-chart>`. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
