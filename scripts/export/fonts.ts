import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { charactersOf } from "./font-table.ts";

/** The weights that pictures have. */
export const weights = [400, 700] as const;
export type Weight = (typeof weights)[number];

/** The characters that are drawn in each weight. */
export type Wanted = ReadonlyMap<Weight, ReadonlySet<string>>;

/** Fonts cut to what is wanted, as files; each has a family name of its own. */
export interface Faces {
  readonly files: readonly string[];
  /** The family that has a character; undefined where no font has it. */
  familyOf(character: string, weight: Weight): string | undefined;
}

const home = dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/package.json"));

/** A file of the package, and whether a character, by its code, may be in it. */
type Slice = readonly [name: string, holds: (code: number) => boolean];

/** The file with the characters of Simplified Chinese and most others, of which the package has no list. */
const whole: Slice = ["chinese-simplified", () => true];

/** What slice has which characters: `[119]` → `U+20,U+3001-3002`. */
function readSlices(): Slice[] {
  const listed = JSON.parse(readFileSync(join(home, "unicode.json"), "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(listed).map(([name, ranges]) => {
    const parsed = ranges.split(",").map((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return [name.replace(/[[\]]/g, ""), (code) => parsed.some(([from, to]) => from <= code && code <= to)] as const;
  });
}

/**
 * Fonts that have just the characters wanted, cut from those of Noto Sans SC: resvg takes neither woff2 nor several
 * files as one family, so each file has a name of its own and texts are set in the one that has their characters.
 * @param folder where the files are written, each some kilobytes
 */
export async function cutFaces(wanted: Wanted, folder: string): Promise<Faces> {
  const cuts: Cut[] = [];
  for (const weight of weights) {
    const left = new Set([" ", ...(wanted.get(weight) ?? [])]);
    for (const [slice, holds] of [whole, ...readSlices()]) {
      const characters = [...left].filter((each) => holds(each.codePointAt(0) ?? 0));
      if (characters.length === 0) continue;
      const made = await cut(slice, weight, characters, nameOf(cuts.length));
      for (const character of made.held) left.delete(character);
      cuts.push(made);
    }
  }
  const files = cuts.map(({ slice, weight, font }) => {
    const file = join(folder, `${slice}-${weight}.ttf`);
    writeFileSync(file, font);
    return file;
  });
  return {
    files,
    familyOf: (character, weight) => cuts.find((each) => each.weight === weight && each.held.has(character))?.family,
  };
}

/** A font with some characters, under a name of its own. */
interface Cut {
  readonly slice: string;
  readonly weight: Weight;
  readonly family: string;
  readonly font: Buffer;
  readonly held: ReadonlySet<string>;
}

async function cut(slice: string, weight: Weight, characters: readonly string[], family: string): Promise<Cut> {
  const file = join(home, "files", `noto-sans-sc-${slice}-${weight}-normal.woff2`);
  // Without ligatures: where a line is set in several fonts, resvg drops all of it for a single fi.
  const options = { targetFormat: "truetype", noLayoutClosure: true } as const;
  const font = await subsetFont(readFileSync(file), characters.join(""), options);
  const codes = charactersOf(font);
  const held = new Set(characters.filter((each) => codes.has(each.codePointAt(0) ?? 0)));
  return { slice, weight, family, font: renamed(font, family), held };
}

/** What every file calls its family, whatever its weight, and a name of the same length for each. */
const ownName = "Noto Sans SC Thin";

function nameOf(number: number): string {
  return `Noto Sans ${String(number).padStart(7, "0")}`;
}

/** Written over in place, so that nothing else in the font moves. */
function renamed(font: Buffer, family: string): Buffer {
  const [before, after] = [inNames(ownName), inNames(family)];
  const named = Buffer.from(font);
  let at = named.indexOf(before);
  if (at < 0) throw new TypeError(`no such name in the font: ${ownName}`);
  for (; at >= 0; at = named.indexOf(before, at + 1)) after.copy(named, at);
  return named;
}

/** Fonts write names in UTF-16, the higher byte first. */
function inNames(name: string): Buffer {
  return Buffer.from(name, "utf16le").swap16();
}
