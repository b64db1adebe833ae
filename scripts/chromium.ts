import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where this machine has a Chromium: named by CHROMIUM_PATH, in the usual places, or in Playwright's cache. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  return [...(named ? [named] : []), ...usual, ...cached()].find((path) => existsSync(path));
}

/** Installs one: Debian's package where there is apt-get and the right to use it, else Playwright's own download. */
export function installChromium(): string {
  process.stdout.write("no Chromium found: installing one (set CHROMIUM_PATH to use your own)\n");
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], { stdio: "inherit" });
  } else {
    execFileSync(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"], {
      stdio: "inherit",
    });
  }
  const found = findChromium();
  if (!found) throw new Error("no Chromium could be installed: install one and set CHROMIUM_PATH to its path");
  return found;
}

function cached(): string[] {
  const folders = [
    join(homedir(), ".cache", "ms-playwright"),
    join(homedir(), "Library", "Caches", "ms-playwright"),
    join(homedir(), "AppData", "Local", "ms-playwright"),
  ];
  const binaries = [
    ["chrome-linux", "chrome"],
    ["chrome-linux64", "chrome"],
    ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
    ["chrome-win", "chrome.exe"],
    ["chrome-win64", "chrome.exe"],
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith("chromium-"))
        .map((name) => join(folder, name)),
    )
    .flatMap((folder) => binaries.map((path) => join(folder, ...path)));
}
