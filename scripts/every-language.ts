import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.ts";

/**
 * `node scripts/every-language.ts`: holds every form of every headline chart (embed page, SVG, PNG, slide, CSV) of both
 * datasets against rates.csv in all three languages; `npm test` does it in one, and samples the others.
 */
const tests = ["test/unit/pictures", "test/unit/export-png", "test/unit/slides-figures", "test/site/embeds.test"];
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, "run", ...tests], {
  stdio: "inherit",
  env: { ...process.env, EVERY_LANGUAGE: "1", CHROMIUM_PATH: findChromium() ?? "" },
});
process.exitCode = status ?? 1;
