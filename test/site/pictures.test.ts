import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { exhibitsOfArea } from "../../src/exhibits/of-area.ts";
import { pictureOf, type Shape } from "../../src/exhibits/picture/picture.ts";
import { languages } from "../../src/i18n/language.ts";
import { openChromium } from "../chromium.ts";
import { boxesOf } from "../unit/pictures-boxes.ts";
import { sites } from "../unit/pictures-sites.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("words take no more room in Chromium than pictures keep for them, and nothing is asked of the network", async () => {
  const pictures = sites.flatMap((site) =>
    languages.flatMap((language) =>
      exhibitsOfArea(site, site.root.id, language)
        .slice(0, 4)
        .flatMap(({ caption, draw }) =>
          (["page", "screen"] as const).map((shape: Shape) => pictureOf(caption, draw("wide"), shape)),
        ),
    ),
  );
  expect(pictures.length).toBe(48);
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const [at, { svg }] of pictures.entries()) {
      const file = join(folder, `${at}.svg`);
      writeFileSync(file, svg);
      await page.goto(pathToFileURL(file).href);
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll("text")].map((text) => {
          const { left, right } = text.getBoundingClientRect();
          return { words: text.textContent ?? "", left, right };
        }),
      );
      const kept = boxesOf(svg);
      expect(drawn.map(({ words }) => words)).toEqual(kept.map(({ words }) => words));
      const wider = drawn.filter(
        ({ left, right }, place) => right - left > (kept[place]?.right ?? 0) - (kept[place]?.left ?? 0) + 1,
      );
      expect(wider).toEqual([]);
    }
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
  } finally {
    await browser.close();
  }
});
