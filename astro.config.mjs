import { defineConfig } from "astro/config";
import { siteConfig } from "./scripts/site-config.ts";

// `npm run build` and `npm run dev` use siteConfig() themselves; this serves `astro check` and editors.
export default defineConfig(siteConfig("data/sample-county"));
