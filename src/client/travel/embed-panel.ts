import type { Caption } from "../../exhibits/exhibit.ts";
import { frameSize } from "../../exhibits/frame-size.ts";
import { elementSnippet, hostSnippet, updatingSnippet } from "../../exhibits/snippets.ts";
import type { Language } from "../../i18n/language.ts";
import { travelWords } from "../../i18n/travel.ts";
import { copyText } from "../copying.ts";
import { addressForOthers } from "./address.ts";
import type { Task } from "./task.ts";

/**
 * Shows how a chart is put into another page: a frame or an element that updates with the site, where the chart has a
 * page for that, and a file that stays as it is.
 * @param chart the chart as SVG with classes, wide
 */
export function showEmbed({ place, tools }: Task, caption: Caption, chart: string, language: Language): void {
  const panel = place.querySelector<HTMLElement>('[data-panel="embed"]');
  if (!panel || panel.childElementCount > 0) return;
  const { embed } = place.dataset;
  const words = (name: keyof typeof travelWords) => travelWords[name][language];
  const frozen = button(words("downloadFrozen"), panel);
  frozen.dataset["do"] = "frozen";
  panel.append(
    heading(words("updates"), panel),
    ...(embed ? updating(embed, caption, chart, tools, panel, language) : [paragraph(words("notEmbedded"), panel)]),
    heading(words("frozen"), panel),
    paragraph(words("frozenNote"), panel),
    frozen,
  );
}

/** The two snippets of a chart that updates, and what keeps others from using them. */
function updating(
  embed: string,
  caption: Caption,
  chart: string,
  tools: HTMLElement,
  panel: HTMLElement,
  language: Language,
): HTMLElement[] {
  const address = addressForOthers(embed, tools);
  const beside = (script: string) =>
    addressForOthers(new URL(`${tools.dataset["root"]}${script}`, panel.ownerDocument.baseURI).href, tools);
  const framed = { address, title: caption.kicker, size: frameSize(caption, chart) };
  const [frame, element] = [
    `${updatingSnippet(framed)}\n${hostSnippet(beside("embed-host.js"))}`,
    elementSnippet({ ...framed, script: beside("embed-element.js") }),
  ];
  const page = panel.ownerDocument.createElement("a");
  [page.href, page.textContent] = [embed, travelWords.openEmbed[language]];
  return [
    paragraph(travelWords.updatesNote[language], panel),
    ...(address.startsWith("file:") ? [paragraph(travelWords.fromDisk[language], panel)] : []),
    ...snippet(travelWords.iframe[language], frame, panel, language),
    ...snippet(travelWords.element[language], element, panel, language),
    page,
  ];
}

/** A text to be put into another page, and the button that copies it. */
function snippet(name: string, text: string, panel: HTMLElement, language: Language): HTMLElement[] {
  const page = panel.ownerDocument;
  const [label, field] = [page.createElement("label"), page.createElement("textarea")];
  [field.value, field.readOnly, field.spellcheck] = [text, true, false];
  label.append(name, field);
  const copying = button(travelWords.copy[language], panel);
  copying.addEventListener("click", () => {
    const output = panel.parentElement?.querySelector("output");
    const said = travelWords[copyText(text, page) ? "copied" : "byHand"][language];
    if (said === travelWords.byHand[language]) field.select();
    else copying.textContent = said;
    if (output) output.textContent = said;
  });
  return [label, copying];
}

function heading(words: string, { ownerDocument }: HTMLElement): HTMLElement {
  return Object.assign(ownerDocument.createElement("h4"), { textContent: words });
}

function paragraph(words: string, { ownerDocument }: HTMLElement): HTMLElement {
  return Object.assign(ownerDocument.createElement("p"), { textContent: words });
}

function button(words: string, { ownerDocument }: HTMLElement): HTMLButtonElement {
  return Object.assign(ownerDocument.createElement("button"), { type: "button", className: "btn", textContent: words });
}
