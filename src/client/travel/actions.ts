import { copyText } from "../copying.ts";
import { load } from "../load.ts";
import { addressOfChart } from "./address.ts";
import type { Task } from "./task.ts";

/**
 * Fills in what charts offer below them. What does the work is loaded when it is first asked for.
 * @param folder the address of the folder that holds the scripts
 */
export function offerActions(page: Document, folder: string): void {
  const tools = page.querySelector<HTMLTemplateElement>("#chart-tools");
  if (!tools) return;
  for (const place of page.querySelectorAll<HTMLElement>("[data-chart]")) fill(place, tools);
  page.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-chart] [data-do]") : null;
    const place = button?.closest<HTMLElement>("[data-chart]");
    if (button && place) void press(button, { does: button.dataset["do"] ?? "", place, tools }, folder);
  });
  page.addEventListener("keydown", goAmong);
}

/** The link to the page that can be embedded gives way to the button that shows how. */
function fill(place: HTMLElement, tools: HTMLTemplateElement): void {
  const link = place.querySelector("a");
  if (link) place.dataset["embed"] = link.href;
  place.replaceChildren(tools.content.cloneNode(true));
  const { only, without, label = "" } = place.dataset;
  for (const part of place.querySelectorAll<HTMLElement>("[data-do], [data-panel]")) {
    const { do: does, rare } = part.dataset;
    if (only ? does !== only : rare || (does && does === without)) part.remove();
  }
  place.setAttribute("role", "toolbar");
  place.setAttribute("aria-label", label);
  for (const [at, button] of buttonsOf(place).entries()) button.tabIndex = at === 0 ? 0 : -1;
}

/** The buttons of a place in their row, without those of its panels. */
function buttonsOf(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(":scope > [data-do]")];
}

/** One stop for the row of buttons, the arrow keys within it: eleven charts would be seventy-seven stops. */
function goAmong({ target, key }: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step === undefined || !(target instanceof HTMLElement) || !target.parentElement) return;
  const buttons = buttonsOf(target.parentElement);
  const from = buttons.indexOf(target);
  if (from < 0) return;
  for (const button of buttons) button.tabIndex = -1;
  const to = buttons.at((from + step) % buttons.length) ?? target;
  to.tabIndex = 0;
  to.focus();
}

async function press(button: HTMLElement, task: Task, folder: string): Promise<void> {
  const { place, tools, does } = task;
  const { copied, byHand, preparing } = tools.dataset;
  const say = (words = "") => {
    const output = place.querySelector("output");
    if (output) output.textContent = words;
  };
  if (does === "link") {
    const address = addressOfChart(place, tools);
    return say(copyText(address, place.ownerDocument) ? copied : `${byHand} ${address}`);
  }
  const isShut = button.hasAttribute("aria-expanded") && !toggle(button, place);
  if (isShut || does === "png" || button.hasAttribute("aria-busy")) return say();
  button.setAttribute("aria-busy", "true");
  say(preparing);
  say(await done(task, folder));
  button.removeAttribute("aria-busy");
}

/** Opens the panel of a button and closes the others, or closes it. @returns whether it is open now */
function toggle(button: HTMLElement, place: HTMLElement): boolean {
  const opens = button.getAttribute("aria-expanded") !== "true";
  for (const each of place.querySelectorAll<HTMLElement>("[aria-expanded]")) {
    each.setAttribute("aria-expanded", String(opens && each === button));
  }
  for (const panel of place.querySelectorAll<HTMLElement>("[data-panel]")) {
    panel.hidden = !opens || panel.dataset["panel"] !== button.dataset["do"];
  }
  return opens;
}

/** Loads what the task needs, and does it. @returns what to say */
async function done(task: Task, folder: string): Promise<string | undefined> {
  const page = task.place.ownerDocument;
  try {
    await load(page, `${folder}export.js`);
    await load(page, new URL(task.tools.dataset["bundle"] ?? "", page.baseURI).href);
  } catch {
    return task.tools.dataset["failed"];
  }
  return page.defaultView?.townshipTravel?.(task);
}
