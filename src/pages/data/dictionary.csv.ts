import type { APIRoute } from "astro";
import { dictionaryText } from "../../downloads/dictionary.ts";

export const GET: APIRoute = () => new Response(dictionaryText());
