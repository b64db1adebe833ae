import { defineMiddleware } from "astro:middleware";

/** Tells the build command of every page and file that is rendered, for its progress line. */
export const onRequest = defineMiddleware((_, next) => {
  (globalThis as { onPageWritten?: () => void }).onPageWritten?.();
  return next();
});
