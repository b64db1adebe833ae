import type { Language } from "../i18n/language.ts";
import { tagOf } from "./drawing/fonts.ts";
import type { ChartFrame, Page } from "./drawing/page.ts";
import { pagesOf } from "./drawing/pages.ts";
import { chartMarkup } from "./parts/chart.ts";
import { contentLayoutXml, coverLayoutXml, masterXml } from "./parts/master.ts";
import { notesMasterXml, notesXml } from "./parts/notes.ts";
import { type Part, packageOf, properties, propertiesRelation, type Relation } from "./parts/package.ts";
import { presentationPart, settingParts } from "./parts/presentation.ts";
import { slideXml } from "./parts/slide.ts";
import { themeXml } from "./parts/theme.ts";
import { workbookOf } from "./parts/workbook.ts";
import type { DeckSlide } from "./slide.ts";

export interface DeckOptions {
  readonly language: Language;
  /** The title and the author in the properties of the file. */
  readonly title: string;
  readonly author: string;
}

const office = "application/vnd.openxmlformats-officedocument";
const presentation = `${office}.presentationml`;
const master = "ppt/slideMasters/slideMaster1.xml";
const notesMaster = "ppt/notesMasters/notesMaster1.xml";
const layouts = { title: "ppt/slideLayouts/slideLayout1.xml", content: "ppt/slideLayouts/slideLayout2.xml" } as const;

/**
 * Slides as a PowerPoint file (`.pptx`) of 16:9 with native charts and tables. Pure: neither clock nor chance, so the
 * same slides give the same bytes, in Node as in a browser.
 */
export function deckOf(slides: readonly DeckSlide[], { language, title, author }: DeckOptions): Uint8Array {
  const pages = slides.flatMap((slide) => pagesOf(slide, language));
  const parts = pages.map((page, at) => pageParts(page, at + 1, language));
  const paths = pages.map((_, at) => slidePath(at + 1));
  return packageOf(
    [
      presentationPart(paths, language),
      ...settingParts(),
      ...frameParts(language),
      ...parts.flat(),
      properties(title, author, tagOf(language)),
    ],
    [{ type: "officeDocument", to: "ppt/presentation.xml" }, propertiesRelation],
  );
}

function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** Master, layouts, themes, and the master of notes. */
function frameParts(language: Language): Part[] {
  const ofLayout = { type: `${presentation}.slideLayout+xml`, relations: [{ type: "slideMaster", to: master }] };
  const themes = [1, 2].map((number) => `ppt/theme/theme${number}.xml`);
  const [theme = "", notesTheme = ""] = themes;
  return [
    {
      path: master,
      type: `${presentation}.slideMaster+xml`,
      body: masterXml(Object.keys(layouts).length, language),
      relations: [...Object.values(layouts).map((to) => ({ type: "slideLayout", to })), { type: "theme", to: theme }],
    },
    { path: layouts.title, body: coverLayoutXml(language), ...ofLayout },
    { path: layouts.content, body: contentLayoutXml(language), ...ofLayout },
    {
      path: notesMaster,
      type: `${presentation}.notesMaster+xml`,
      body: notesMasterXml(language),
      relations: [{ type: "theme", to: notesTheme }],
    },
    ...themes.map((path) => ({ path, type: `${office}.theme+xml`, body: themeXml(language) })),
  ];
}

/** The parts of a page: the slide, its notes, and its chart with workbook and drawing. */
function pageParts(page: Page, number: number, language: Language): Part[] {
  const path = slidePath(number);
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const chart = `ppt/charts/chart${number}.xml`;
  const relations: Relation[] = [
    { type: "slideLayout", to: layouts[page.layout] },
    { type: "notesSlide", to: notes },
    ...(page.chart ? [{ type: "chart", to: chart }] : []),
  ];
  return [
    { path, type: `${presentation}.slide+xml`, body: slideXml(page, number, language), relations },
    {
      path: notes,
      type: `${presentation}.notesSlide+xml`,
      body: notesXml(page.notes, language),
      relations: [
        { type: "notesMaster", to: notesMaster },
        { type: "slide", to: path },
      ],
    },
    ...(page.chart ? chartParts(page.chart, chart, number, language) : []),
  ];
}

function chartParts(frame: ChartFrame, path: string, number: number, language: Language): Part[] {
  const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  const drawing = `ppt/drawings/drawing${number}.xml`;
  const markup = chartMarkup(frame, language);
  const drawn = markup.drawing !== "";
  const relations: Relation[] = [
    { type: "package", to: workbook },
    ...(drawn ? [{ type: "chartUserShapes", to: drawing }] : []),
  ];
  return [
    { path, type: `${office}.drawingml.chart+xml`, body: markup.chart, relations },
    { path: workbook, body: workbookOf(frame.data, language) },
    ...(drawn ? [{ path: drawing, type: `${office}.drawingml.chartshapes+xml`, body: markup.drawing }] : []),
  ];
}
