import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { indicators } from "../../src/indicators/index.ts";
import { tables } from "../../src/tables/index.ts";

/** The folders of src from the ground up: one imports only from itself and from those before it. */
const order = [
  "exact",
  "i18n",
  "intake",
  "files",
  "sheets",
  "tables",
  "checks",
  "indicators",
  "rates",
  "standards",
  "reconcile",
  "spread",
  "trends",
  "disclosure",
  "site",
  "charts",
  "downloads",
  "slides",
  "exhibits",
  "components",
  "layouts",
  "pages",
];

/** Stand beside the order: what runs in the browser, and the Markdown of the methods pages. */
const apart = ["client", "content"];

/** What Astro and TypeScript look for at the top of src by name. */
const namedByAstro = ["content.config.ts", "env.d.ts", "middleware.ts"];

/** The core: tested without Astro, a DOM or a disk, and able to run in a browser. */
const core = [...order.slice(0, order.indexOf("charts") + 1), "slides", "exhibits"];

/** Edges that stand in folders of the core or the client, with what they may import and why. */
const edges: Readonly<Record<string, readonly string[]>> = {
  // The dataset of this build and its checksum: the one place where pages get their site from.
  "site/current.ts": ["node:crypto", "virtual:dataset"],
  // The document that Observable Plot draws in at build time.
  "charts/document.ts": ["jsdom"],
  // The script of the checker's worker: a page opened from a disk can make a worker of nothing but a string.
  "client/check/run.ts": ["virtual:checker-worker"],
};

/** Packages and modules that only the machine which builds the site has. */
const ofServers = /^(astro(:|\/|$)|node:|virtual:|jsdom|playwright|vite)/;

/** Ask the site of this build, so they are for pages, layouts and components alone. */
const ofThisBuild = [
  "site/current.ts",
  "site/routes.ts",
  "site/findings.ts",
  "site/discrepancies.ts",
  "downloads/current-changes.ts",
];

/**
 * Words that are table ids and something else as well, where they are something else: `areas` is also a page and its
 * address, `pupils` and `teachers` are also units of rates, `pupils` is a column of several tables.
 */
const otherMeaning: Readonly<Record<string, readonly string[]>> = {
  "checks/class-too-large.ts": ["pupils"],
  "checks/cohort-by-grade.ts": ["pupils"],
  "checks/final-year.ts": ["pupils"],
  "checks/grade-total.ts": ["pupils"],
  "checks/gross-enrolment.ts": ["pupils"],
  "checks/merger-break.ts": ["pupils"],
  "checks/outlier-among-peers.ts": ["pupils"],
  "checks/outlier-in-history.ts": ["pupils"],
  "checks/sex-ratio.ts": ["pupils"],
  "checks/two-pupil-bases.ts": ["pupils"],
  "exhibits/of-pyramid.ts": ["pupils"],
  "i18n/units.ts": ["pupils", "teachers"],
  "intake/read-reported.ts": ["pupils"],
  // A setting of dataset.json.
  "standards/chosen.ts": ["standards"],
  "site/address.ts": ["areas", "standards"],
  "layouts/Page.astro": ["areas"],
  "pages/[lang]/areas.astro": ["areas"],
  "pages/[lang]/area/[id]/index.astro": ["areas"],
  "pages/[lang]/area/[id]/[theme].astro": ["areas"],
};

const root = fileURLToPath(new URL("../../src", import.meta.url));

interface Source {
  /** Below src, with `/`. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** Files of src that it imports, by path. */
  readonly files: readonly string[];
  /** Packages and virtual modules that it imports. */
  readonly packages: readonly string[];
}

const sources = readdirSync(root, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .sort()
  .map((file) => sourceOf(file.split(sep).join("/")));

function sourceOf(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const imported = importsIn(text);
  const files = imported
    .filter((each) => each.startsWith("."))
    .map((each) =>
      normalize(join(path, "..", each))
        .split(sep)
        .join("/"),
    );
  return {
    path,
    folder: path.includes("/") ? (path.split("/")[0] ?? "") : "",
    text,
    files,
    packages: imported.filter((each) => !each.startsWith(".")),
  };
}

function importsIn(text: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\s[^"]*?\sfrom\s+"([^"]+)"/gm,
    /^\s*import\s+"([^"]+)"/gm,
    /\bimport\(\s*"([^"]+)"/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, what = ""]) => what));
}

function folderOf(path: string): string {
  return path.split("/")[0] ?? "";
}

describe("imports", () => {
  it("are found in every kind of file, however they are written", () => {
    const text = [
      'import a from "./a.ts";',
      'import type {\n  B,\n} from "./b.ts";',
      'export { c } from "./c.ts";',
      'import "./d.css";',
      'type E = import("./e.ts").E;',
      '  import f from "f";',
      'const from = "no import";',
    ].join("\n");
    expect(importsIn(text).sort()).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.css", "./e.ts", "f"]);
    for (const folder of order) {
      const own = sources.filter((source) => source.folder === folder);
      expect(own.flatMap(({ files, packages }) => [...files, ...packages]).length, folder).toBeGreaterThan(0);
    }
  });

  it("point one way: a folder imports only from itself and from those below it", () => {
    const upwards = sources
      .filter(({ folder }) => order.includes(folder))
      .flatMap(({ path, folder, files }) =>
        files
          .filter((file) => !order.slice(0, order.indexOf(folder) + 1).includes(folderOf(file)))
          .map((file) => `${path} imports ${file}`),
      );
    expect(upwards).toEqual([]);
  });

  it("of what runs in the browser are of the core alone, and nothing imports that", () => {
    const client = sources.filter(({ folder }) => folder === "client");
    expect(client.length).toBeGreaterThan(0);
    const allowed = ["client", ...order.slice(0, order.indexOf("exhibits") + 1)];
    const foreign = client.flatMap(({ path, files, packages }) =>
      [
        ...files.filter((file) => !allowed.includes(folderOf(file)) || file.endsWith(".astro")),
        ...packages.filter((name) => ofServers.test(name) && !(edges[path] ?? []).includes(name)),
      ].map((each) => `${path} imports ${each}`),
    );
    expect(foreign).toEqual([]);
    expect(
      sources.filter(({ folder, files }) => folder !== "client" && files.some((file) => /^client\//.test(file))),
    ).toEqual([]);
  });

  it("of the core are of neither Astro, Node nor a DOM, but for its named edges", () => {
    const found = sources
      .filter(({ folder }) => core.includes(folder))
      .flatMap(({ path, packages, files }) =>
        [...packages, ...files.filter((file) => file.endsWith(".astro"))]
          .filter((each) => ofServers.test(each) || each.endsWith(".astro"))
          .filter((each) => !(edges[path] ?? []).includes(each))
          .map((each) => `${path} imports ${each}`),
      );
    expect(found).toEqual([]);
  });

  it("of the site of this build are for pages, layouts and components alone", () => {
    const allowed = ["pages", "layouts", "components"];
    const found = sources
      .filter(({ path, folder }) => !allowed.includes(folder) && !ofThisBuild.includes(path))
      .filter(({ files }) => files.some((file) => ofThisBuild.includes(file)))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it("of the server's document are for the frames of charts alone", () => {
    const found = sources.filter(({ files }) => files.includes("charts/document.ts")).map(({ path }) => path);
    expect(found).toEqual(["charts/frame.ts"]);
  });
});

describe("the house", () => {
  it("has no folder and no loose file but those that are named here", () => {
    const folders = new Set(sources.map(({ folder }) => folder).filter(Boolean));
    expect([...folders].filter((folder) => ![...order, ...apart].includes(folder))).toEqual([]);
    expect(sources.filter(({ folder }) => folder === "").map(({ path }) => path)).toEqual(namedByAstro);
  });

  it("names no edge or exception that is not there", () => {
    const named = [...Object.keys(edges), ...ofThisBuild, ...Object.keys(otherMeaning)];
    const paths = sources.map(({ path }) => path);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
    for (const [path, packages] of Object.entries(edges)) {
      expect(sources.find((source) => source.path === path)?.packages).toEqual(expect.arrayContaining([...packages]));
    }
    for (const [path, words] of Object.entries(otherMeaning)) {
      const text = sources.find((source) => source.path === path)?.text ?? "";
      for (const word of words) expect(literalsIn(text), path).toContain(word);
    }
  });

  it("makes a Published value in one file only", () => {
    const making = sources.filter(({ text }) => /\bas\s+(unknown\s+as\s+)?(readonly\s+)?Published\b/.test(text));
    expect(making.map(({ path }) => path)).toEqual(["disclosure/published.ts"]);
  });

  it("never names an indicator or a table in shared code", () => {
    const ids = new Set([...indicators, ...tables].map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(40);
    const named = sources
      .filter(({ folder }) => folder !== "indicators" && folder !== "tables")
      .flatMap(({ path, text }) =>
        literalsIn(text)
          .filter((literal) => ids.has(literal) && !(otherMeaning[path] ?? []).includes(literal))
          .map((literal) => `${path} names ${literal}`),
      );
    expect(named).toEqual([]);
  });
});

/** The texts between quotes, comments left out. */
function literalsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/(["'`])((?:(?!\1)[^\\\n])*)\1/g)].map(([, , literal = ""]) => literal);
}
