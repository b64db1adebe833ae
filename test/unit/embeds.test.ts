import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../scripts/options.ts";
import { frameHeight } from "../../src/exhibits/frame-style.ts";
import { oembedOf } from "../../src/exhibits/oembed.ts";
import { address } from "../../src/site/address.ts";
import { embedParts } from "../../src/site/embed-address.ts";
import { absolute, embedRoutes, hasEmbed, placeInSite, seriesAt } from "../../src/site/embeds.ts";
import { folderName } from "../../src/site/folder-name.ts";
import { anchorOf, type Series } from "../../src/site/series.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

const tables = {
  enrolment: `
    area,school_year,level,group,population,counted_separately,unable_to_learn,enrolled,reported_enrolment_rate
    town,2022-2023,primary,all,1856,10,0,1835,99.4%`,
  "student-aid": `
    area,year,stage,programme,eligible,recipients
    town,2022,primary,营养改善计划,200,196`,
};

function seriesOf(site: Site, id: string): Series {
  const found = site.series("town").find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no such series: ${id}`);
  return found;
}

describe("the address of an embed page", () => {
  const site = smallSite(tables);

  it("names indicator, area, level and group under the language", () => {
    expect(address.embed("zh-Hant", seriesOf(site, "enrolment-rate"))).toBe(
      "/__base__/zh-hant/embed/enrolment-rate/town/primary/all/index.html",
    );
  });

  it("keeps the stage and the Chinese name of a programme", () => {
    expect(embedParts(seriesOf(site, "aid-coverage-rate"))).toEqual([
      ...["aid-coverage-rate", "town", "primary", "营养改善计划"],
    ]);
  });

  it.each(["全部", "雨露计划", "a-b_c", "2023", "all"])("has %s as it is", (word) =>
    expect(folderName(word)).toBe(word),
  );

  it.each(["两免/一补", "a?b#c%d", "..", "NUL", "con", "", "Ⅱ类 补助", "x".repeat(300)])(
    "has %j as letters and digits with a checksum",
    (word) => expect(folderName(word)).toMatch(/^[\p{L}\p{M}\p{N}_-]{0,56}-[0-9a-f]{8}$/u),
  );

  it("is a folder on any file system and a part of any address, whatever an office calls its programmes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        const name = folderName(word);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
        expect(name).toBe(name.toLowerCase());
        expect(new TextEncoder().encode(name).length).toBeLessThan(256);
        expect(decodeURIComponent(new URL(`${name}/x`, "file:///site/").pathname)).toBe(`/site/${name}/x`);
      }),
    );
  });

  it("is another for another programme", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        expect(folderName(a)).not.toBe(folderName(b));
      }),
    );
  });
});

describe("embed pages", () => {
  const site = smallSite(tables);
  const all: Site = { ...site, embeds: "all" };
  const [headline, other] = [seriesOf(site, "enrolment-rate"), seriesOf(site, "aid-coverage-rate")];

  it("are made for the headline series", () => {
    expect(hasEmbed(site, headline)).toBe(true);
    expect(hasEmbed(site, other)).toBe(false);
    expect(embedRoutes(site)).toEqual([{ indicator: "enrolment-rate", area: "town", level: "primary", group: "all" }]);
  });

  it("are made for every series where that is asked for", () => {
    expect(hasEmbed(all, other)).toBe(true);
    expect(embedRoutes(all)).toHaveLength(site.series("town").length);
    expect(embedRoutes(all).length).toBeGreaterThan(2);
  });

  it("are found again by their addresses", () => {
    for (const route of embedRoutes(all)) expect(embedParts(seriesAt(all, route))).toEqual(Object.values(route));
    const foreign = { indicator: "enrolment-rate", area: "town", level: "primary", group: "girls" };
    expect(() => seriesAt(all, foreign)).toThrow("no such series: enrolment-rate/town/primary/girls");
  });

  it("lead to the page of the area for a headline series, to that of the theme for others", () => {
    expect(placeInSite(site, headline, "en")).toBe("/__base__/en/area/town/index.html#enrolment-rate-primary");
    expect(placeInSite(site, other, "en")).toMatch(/^\/__base__\/en\/area\/town\/aid\/index\.html#aid-coverage-rate/);
  });

  it("are asked for by --embeds all, and by nothing else", () => {
    expect(readOptions("build", ["--embeds", "all", "--language", "en"]).embeds).toBe("all");
    expect(readOptions("build", ["--language", "en"]).embeds).toBeUndefined();
    expect(() => readOptions("build", ["--embeds", "some", "--language", "en"])).toThrow(
      "--embeds is one of all, found some.",
    );
  });
});

describe("the height of a frame as a number", () => {
  const size = { narrow: 460, wide: 280, chart: 268 };

  it("is what words and chart take at that width", () => {
    expect(frameHeight(size, 640)).toBe(280 + 268);
    // 460 for the words where they are narrowest, and the chart at 248 of its 358 pixels: 185.7.
    expect(frameHeight(size, 280)).toBe(646);
  });

  it("is that of the ratio where more is free", () => {
    expect(frameHeight(size, 1200)).toBe(600);
    expect(frameHeight({ ...size, chart: 104 }, 1600)).toBe(400);
  });
});

describe("the place of a series on its page", () => {
  const named = (group: string) => anchorOf({ ...seriesOf(smallSite(tables), "aid-coverage-rate"), group });

  it("is another for each programme, whatever an office calls it", () => {
    expect(named("补助（一）")).not.toBe(named("补助“一”"));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(named(a) === named(b)).toBe(a === b);
      }),
      { numRuns: 30 },
    );
  });

  it("is the name itself where an address can hold it", () => {
    expect(named("营养改善计划")).toBe("aid-coverage-rate-primary-营养改善计划");
  });
});

describe("oEmbed", () => {
  const site = smallSite(tables, { url: "https://statistics.example/2024", kind: "reported" });
  const series = seriesOf(site, "aid-coverage-rate");

  it("has every field that a rich resource must have, of the right type", () => {
    // https://oembed.com, 2.3.4: type, version; html, width and height of a rich one.
    const { type, version, html, width, height, title, provider_name, provider_url } = oembedOf(series, site, "en");
    expect([type, version]).toEqual(["rich", "1.0"]);
    expect(width).toBeGreaterThan(0);
    // Words of 100 and more, and a chart of 104 above: a frame that held the words alone would cut the chart off.
    expect(height).toBeGreaterThan(200);
    for (const words of [html, title, provider_name]) expect(words.trim()).not.toBe("");
    expect(provider_url).toBe("https://statistics.example/2024/en/index.html");
  });

  it("frames the page at its absolute address", () => {
    const page = absolute(address.embed("en", series), site.config) ?? "";
    expect(page).toMatch(/^https:\/\/statistics\.example\/2024\/en\/embed\/[\x21-\x7e]+\/index\.html$/);
    expect(oembedOf(series, site, "en").html).toContain(`src="${page}"`);
  });

  it("is not made where the site's place is not known", () => {
    const nowhere = smallSite(tables);
    expect(absolute(address.home("en"), nowhere.config)).toBeUndefined();
    expect(() => oembedOf(seriesOf(nowhere, "enrolment-rate"), nowhere, "en")).toThrow("no url in dataset.json");
  });
});
