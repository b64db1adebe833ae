import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../scripts/chromium.ts";

/** Opens the Chromium of this machine. @throws Error where it has none */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium found: install one, or set CHROMIUM_PATH to its path");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
