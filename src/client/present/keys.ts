/** What a key asks of the show. */
export type Wish = "next" | "previous" | "first" | "last" | "screen" | "notes" | "black" | "keys" | "close";

/** Pointers that presenters hold in their hands send page keys, the full stop, and Escape. */
const wishes: ReadonlyMap<string, Wish> = new Map(
  Object.entries({
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    Enter: "next",
    " ": "next",
    ArrowLeft: "previous",
    ArrowUp: "previous",
    PageUp: "previous",
    Home: "first",
    End: "last",
    f: "screen",
    n: "notes",
    b: "black",
    ".": "black",
    "?": "keys",
    "？": "keys",
    Escape: "close",
  } as const),
);

/** A key as it was pressed, as far as it matters here. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks for; undefined for one that belongs to the browser or to nobody. */
export function wishOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): Wish | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === " " && shiftKey) return "previous";
  return wishes.get(key.length === 1 ? key.toLowerCase() : key);
}

/** Whether a key would rather work the control that has the focus. */
export function belongsTo(tag: string, key: string): boolean {
  if (key === "Enter") return ["A", "BUTTON", "INPUT", "SUMMARY"].includes(tag);
  return key === " " && ["BUTTON", "INPUT", "SUMMARY"].includes(tag);
}
