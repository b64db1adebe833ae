import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test("every command that the README names is there", () => {
  const named = [...readme.matchAll(/npm run ([a-z-]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([]);
});

test("every path of the project that the README names is there", () => {
  const named = [...readme.matchAll(/(?:src|test|scripts|public|data|\.github|\.workflow)\/[\w./-]+/g)].map(
    ([path]) => path,
  );
  const written = named
    .filter((path) => !/^data\/(my-township|last-year|rates)/.test(path))
    .map((path) => path.replace(/\.$/, ""));
  expect(written.length).toBeGreaterThan(15);
  expect([...new Set(written)].filter((path) => !existsSync(path))).toEqual([]);
});

test("the two commands of the README stand at its top, each with its own set-up", () => {
  const top = readme.split("\n").slice(0, 14).join("\n");
  expect(top).toContain("npm ci && npm run build");
  expect(top).toContain("npm ci && npm test");
});

test("every script of the package is a file that exists", () => {
  const files = Object.values(scripts).flatMap((line) => /node (\S+\.ts)/.exec(line)?.[1] ?? []);
  expect(files.length).toBeGreaterThan(6);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
