import { folderOf } from "../load.ts";
import { readWhenSeen } from "../reading/when-seen.ts";
import { messageType } from "./message.ts";

const themes = ["light", "dark", "transparent", "transparent-dark"];

// Before anything is drawn: the colours that the address asks for, else those of the reader's machine.
const wanted = new URLSearchParams(location.search).get("theme") ?? "";
if (themes.includes(wanted)) document.documentElement.dataset["theme"] = wanted;

const folder = folderOf(document);
let told = 0;

/** The height that the content needs at this width, however high the frame is. */
function neededHeight(main: HTMLElement): number {
  main.style.minHeight = "0";
  const height = main.getBoundingClientRect().height;
  main.style.minHeight = "";
  return Math.ceil(height);
}

/** Tells the page around the frame, whoever that is, how high the content is: that is no secret. */
function tell(again: boolean): void {
  const main = document.querySelector<HTMLElement>("main");
  if (!main || parent === window) return;
  const height = neededHeight(main);
  if (height === told && !again) return;
  told = height;
  parent.postMessage({ type: messageType, height }, "*");
}

addEventListener("DOMContentLoaded", () => {
  const main = document.querySelector("main");
  if (main) new ResizeObserver(() => tell(false)).observe(main);
  readWhenSeen(document, folder);
});
addEventListener("load", () => tell(true));
// A listener that comes later than the page asks for what it missed.
addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.type === messageType) tell(true);
});
