import { posix } from "node:path";
import { group } from "d3";
import { describe, expect, inject, it } from "vitest";
import { builtFiles, tagsIn } from "./built-files.ts";

const sites = { "township-report": inject("townshipReport"), "sample-county": inject("sampleCounty") };

describe.each(Object.entries(sites))("the links of %s", (_, folder) => {
  const files = builtFiles(folder);
  const paths = new Set(files.map(({ path }) => path));
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  const read = new Map(pages.map(({ path, bytes }) => [path, tagsIn(bytes.toString("utf8"))]));
  const links = [...read].flatMap(([path, tags]) =>
    tags.flatMap(({ attributes }) =>
      ["href", "src"].flatMap((name) => {
        const link = attributes.get(name);
        return link === undefined ? [] : [{ path, link }];
      }),
    ),
  );
  const names = new Map(
    [...read].map(([path, tags]) => [path, new Set(tags.flatMap(({ attributes }) => attributes.get("id") ?? []))]),
  );

  /** The file and fragment that a link leads to. */
  function target(path: string, link: string): { file: string; fragment: string } {
    const [to = "", fragment = ""] = link.split("#");
    const file = to === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(to)));
    return { file, fragment };
  }

  it("are found on every page", () => {
    expect(pages.length).toBeGreaterThan(100);
    const linking = new Set(links.map(({ path }) => path));
    expect(pages.map(({ path }) => path).filter((path) => !linking.has(path))).toEqual([]);
  });

  it("are relative: none is absolute or to another host", () => {
    expect(links.filter(({ link }) => /^([a-z][a-z0-9+.-]*:|\/)/i.test(link))).toEqual([]);
  });

  it("each lead to a file of the site, by its full name", () => {
    expect(links.filter(({ path, link }) => !paths.has(target(path, link).file))).toEqual([]);
  });

  it("with a fragment lead to something of that name", () => {
    const fragments = links.filter(({ link }) => link.includes("#"));
    expect(fragments.length).toBeGreaterThan(pages.length - 2);
    const lost = fragments.filter(({ path, link }) => {
      const { file, fragment } = target(path, link);
      return !names.get(file)?.has(decodeURIComponent(fragment));
    });
    expect(lost).toEqual([]);
  });

  it("of the first page forward to the home page of the default language", () => {
    const html = files.find(({ path }) => path === "index.html")?.bytes.toString("utf8") ?? "";
    const [, url] = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
    expect(target("index.html", url ?? "").file).toBe("zh-hans/index.html");
  });

  it("of stylesheets stay within the site", () => {
    const sheets = files.filter(({ path }) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    for (const { path, bytes } of sheets) {
      const css = bytes.toString("utf8");
      expect(css, path).not.toMatch(/@import|https?:|url\((?!["']?(data:|#))/);
    }
  });

  it("leave no marker of the site's own folder in any file", () => {
    expect(files.filter(({ bytes }) => bytes.includes("__base__")).map(({ path }) => path)).toEqual([]);
  });

  it("reach every page from the first one", () => {
    const reached = new Set(["index.html"]);
    const byPage = group(links, ({ path }) => path);
    for (const path of reached) {
      for (const { link } of byPage.get(path) ?? []) reached.add(target(path, link).file);
    }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});
