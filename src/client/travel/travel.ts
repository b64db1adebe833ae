import { csvText } from "../../downloads/csv.ts";
import type { Bundle, Carried } from "../../exhibits/bundle.ts";
import { type Picture, pictureOf, type Shape } from "../../exhibits/picture/picture.ts";
import { frozenPage } from "../../exhibits/snippets.ts";
import type { Language } from "../../i18n/language.ts";
import { travelSentences, travelWords } from "../../i18n/travel.ts";
import { deckOf } from "../../slides/deck.ts";
import { showEmbed } from "./embed-panel.ts";
import { canCopyImages, copyImage } from "./image.ts";
import { pngOf } from "./png.ts";
import { save } from "./save.ts";
import type { Task } from "./task.ts";

/**
 * Does what is wanted of a chart, with nothing sent anywhere. @returns what to say of it
 * @throws Error where it cannot be done: no such chart, a picture that the browser does not draw
 */
export async function travel(task: Task, bundle: Bundle, language: Language): Promise<string> {
  const { does, place } = task;
  const chart = bundle.charts.find(({ anchor }) => anchor === place.dataset["chart"]);
  if (does === "image" && chart) return imageCopied(chart, place, language);
  if (does === "embed" && chart) {
    showEmbed(task, chart.caption, markupOf(chart, place.ownerDocument), language);
    return "";
  }
  const { name, type, parts } = does === "deck" ? deckFile(bundle, language) : await fileOf(does, chart, task, bundle);
  save(new Blob(parts, { type }), name, place.ownerDocument);
  return travelSentences(language).downloaded(name);
}

/** A file to be handed to the reader. */
interface File {
  readonly name: string;
  readonly type: string;
  readonly parts: BlobPart[];
}

const pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** The pictures on offer: their shape, how many times their size, and the end of their names. */
const pictures: Readonly<Record<string, readonly [Shape, number, string]>> = {
  "png-1": ["page", 1, ""],
  "png-2": ["page", 2, "@2x"],
  "png-screen": ["screen", 1, "_1920x1080"],
};

async function fileOf(does: string, chart: Carried | undefined, { place }: Task, bundle: Bundle): Promise<File> {
  if (!chart) throw new RangeError(`no such chart: ${place.dataset["chart"]}`);
  const { caption, table, slides } = chart;
  const { file, language } = caption;
  const [shape, scale, end] = pictures[does] ?? ["page", 1, ""];
  const picture = () => pictureOfChart(chart, place, shape);
  if (does === "svg") return { name: `${file}.svg`, type: "image/svg+xml", parts: [picture().svg] };
  if (does === "frozen") {
    return { name: `${file}.html`, type: "text/html", parts: [frozenPage(caption, picture().svg)] };
  }
  if (does === "csv") {
    return { name: `${file}.csv`, type: "text/csv;charset=utf-8", parts: [csvText(table.header, table.rows)] };
  }
  if (does === "pptx" && slides.length > 0) {
    const deck = deckOf(slides, { language, title: `${caption.kicker} · ${caption.title}`, author: bundle.author });
    return { name: `${file}.pptx`, type: pptx, parts: [new Uint8Array(deck)] };
  }
  if (!(does in pictures)) throw new RangeError(`no such action: ${does}`);
  const png = await pngOf(picture(), scale, place.ownerDocument);
  return { name: `${file}${end}.png`, type: "image/png", parts: [png] };
}

function deckFile({ deck, author }: Bundle, language: Language): File {
  if (!deck) throw new RangeError("no deck in this bundle");
  const { title, file, slides } = deck;
  return { name: `${file}.pptx`, type: pptx, parts: [new Uint8Array(deckOf(slides, { language, title, author }))] };
}

/** The chart with its words around it. */
function pictureOfChart(chart: Carried, place: HTMLElement, shape: Shape): Picture {
  return pictureOf(chart.caption, markupOf(chart, place.ownerDocument), shape);
}

/** The chart as its bundle holds it, else as it stands on the page, at the place that bears its name. */
function markupOf({ svg, anchor }: Carried, page: Document): string {
  if (svg !== undefined) return svg;
  const shown = page.getElementById(anchor)?.querySelector("svg.c-wide");
  if (!shown) throw new RangeError(`no chart on the page: ${anchor}`);
  return new XMLSerializer().serializeToString(shown);
}

/** Where the browser refuses, the download is laid out instead. */
async function imageCopied(chart: Carried, place: HTMLElement, language: Language): Promise<string> {
  const view = place.ownerDocument.defaultView;
  const png = () => pngOf(pictureOfChart(chart, place, "page"), 2, place.ownerDocument);
  if (view && canCopyImages(view) && (await copyImage(png(), view))) return travelWords.copied[language];
  const button = place.querySelector<HTMLElement>('[data-do="png"][aria-expanded="false"]');
  button?.click();
  return travelWords.noImage[language];
}
