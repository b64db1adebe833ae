import type { Language } from "../../i18n/language.ts";
import type { DeckSlide } from "../slide.ts";
import { chartPage } from "./chart-page.ts";
import { comparisonPage } from "./comparison-page.ts";
import { figuresPage } from "./figures-page.ts";
import { gridPages } from "./grid-pages.ts";
import type { Page } from "./page.ts";
import { titlePage } from "./title-page.ts";

/** The pages of a slide: one, or several where a table is long. */
export function pagesOf(slide: DeckSlide, language: Language): Page[] {
  switch (slide.kind) {
    case "title":
      return [titlePage(slide, language)];
    case "figures":
      return [figuresPage(slide, language)];
    case "chart":
      return [chartPage(slide, language)];
    case "comparison":
      return [comparisonPage(slide, language)];
    case "review":
    case "sources":
      return gridPages(slide, language);
  }
}
