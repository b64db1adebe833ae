import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** Prose: one Markdown file per page and language, `methods/<language>/<page>.md`. */
const methods = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./src/content/methods" }),
  schema: z.object({
    title: z.string().min(1),
    /** One sentence, for the list of pages. */
    summary: z.string().min(1),
    /** Its place in the list. */
    order: z.number().int(),
  }),
});

/** What each problem means, one page per code and language: `findings/<language>/<code>.md`. */
const findings = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./src/content/findings" }),
  schema: z.object({ title: z.string().min(1), summary: z.string().min(1) }),
});

export const collections = { methods, findings };
