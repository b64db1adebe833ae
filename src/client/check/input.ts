import type { SettingsFile } from "../../downloads/settings.ts";
import type { SentFile } from "../../tables/reading.ts";
import type { Placed } from "./placing.ts";

/**
 * The dataset to be checked: the files that were put in, among the places and settings of this build but for those
 * that were put in too, and those that say nothing without a table that was not.
 */
export function inputOf(files: readonly Placed[], settings: readonly SettingsFile[]): SentFile[] {
  const sent = files.flatMap(({ bytes, place }) => (place.way === "sent" ? [{ name: place.as, bytes }] : []));
  const brought = new Set(files.flatMap(({ place }) => (place.way === "sent" ? [place.as, ...place.tables] : [])));
  const isReplaced = (name: string) => brought.has(name) || brought.has(name.replace(/[./].*$/, ""));
  const kept = settings.filter(({ name, needs }) => !isReplaced(name) && needs.every((table) => brought.has(table)));
  const encoder = new TextEncoder();
  return [...sent, ...kept.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }))];
}
