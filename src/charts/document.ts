import { JSDOM } from "jsdom";

/**
 * The document that Observable Plot draws in at build time. jsdom, because it is the one server-side DOM of those
 * tried that escapes `<` in attributes and keeps legends right; frames are drawn once and shared, so its 5 ms a chart
 * are paid a few dozen times a build.
 */
export const plotDocument: Document = new JSDOM("").window.document;
