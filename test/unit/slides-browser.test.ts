import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, it } from "vitest";
import { deckOf } from "../../src/slides/deck.ts";
import { slidesOfArea } from "../../src/slides/of-area.ts";
import { siteIn } from "./slides-opened.ts";

interface Bundled {
  readonly code: string;
  /** What of it is in the script, by path below the project. */
  readonly modules: readonly string[];
}

/** The writer of decks as a script for browsers, as the scripts of pages are made. */
async function bundled(): Promise<Bundled> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const bundle = await rolldown({ input: `${root}src/slides/deck.ts`, transform: { target: "chrome109" } });
  const { output } = await bundle.generate({ format: "iife", name: "decks", minify: true });
  await bundle.close();
  const [{ code, modules }] = output;
  const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { code, modules: kept.map(([path]) => path.slice(root.length)) };
}

describe("what writes decks in a browser", () => {
  let script: Bundled;
  beforeAll(async () => {
    script = await bundled();
  });

  it("is of the slides' own writing and a packer, with neither sentences, figures nor the site", () => {
    const own = /^src\/slides\/(deck|xml|status|chart-data)\.ts$|^src\/slides\/(drawing|parts)\//;
    const foreign = script.modules.filter((path) => !own.test(path));
    expect(foreign.filter((path) => path.startsWith("node_modules/"))).toEqual([
      expect.stringMatching(/^node_modules\/fflate\//),
    ]);
    const plain = /^src\/(charts\/(labels|placed-labels)|i18n\/statements|intake\/column-letter)\.ts$/;
    expect(foreign.filter((path) => !path.startsWith("node_modules/") && !plain.test(path))).toEqual([]);
  });

  it("weighs less than 25 kB on the wire", () => {
    expect(gzipSync(script.code).length).toBeLessThan(25_000);
  });

  it("makes the very file that Node makes, of one slide that a page carries", () => {
    const site = siteIn("township-report");
    const slide = slidesOfArea(site, "town", "zh-Hans").find(({ kind }) => kind === "chart");
    if (!slide) throw new Error("no slide");
    const options = { language: "zh-Hans", title: "x", author: "y" } as const;
    const carried = JSON.stringify([[slide], options]);
    const run = new Function("TextEncoder", `${script.code}; return decks.deckOf(...${carried});`);
    const made = run(TextEncoder) as Uint8Array;
    expect(Buffer.compare(Buffer.from(made), Buffer.from(deckOf([slide], options)))).toBe(0);
  });
});
