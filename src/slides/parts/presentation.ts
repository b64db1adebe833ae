import type { Language } from "../../i18n/language.ts";
import { page } from "../drawing/page.ts";
import { emu } from "../drawing/shape.ts";
import { element } from "../xml.ts";
import { levels, namespaces } from "./master.ts";
import { notesPage } from "./notes.ts";
import type { Part, Relation } from "./package.ts";

const type = "application/vnd.openxmlformats-officedocument.presentationml";

/** The part that holds all: master first, then the master of notes, then the slides in their order. */
export function presentationPart(slides: readonly string[], language: Language): Part {
  const relations: Relation[] = [
    { type: "slideMaster", to: "ppt/slideMasters/slideMaster1.xml" },
    { type: "notesMaster", to: "ppt/notesMasters/notesMaster1.xml" },
    ...slides.map((to) => ({ type: "slide", to })),
    { type: "presProps", to: "ppt/presProps.xml" },
    { type: "viewProps", to: "ppt/viewProps.xml" },
    { type: "tableStyles", to: "ppt/tableStyles.xml" },
    { type: "theme", to: "ppt/theme/theme1.xml" },
  ];
  const ids = slides.map((_, at) => element("p:sldId", { id: 256 + at, "r:id": `rId${at + 3}` }));
  const body = element(
    "p:presentation",
    { ...namespaces, saveSubsetFonts: 1 },
    element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2147483648, "r:id": "rId1" })),
    element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": "rId2" })),
    element("p:sldIdLst", {}, ...ids),
    element("p:sldSz", { cx: emu(page.width), cy: emu(page.height) }),
    element("p:notesSz", { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    element("p:defaultTextStyle", {}, levels(language)),
  );
  return { path: "ppt/presentation.xml", type: `${type}.presentation.main+xml`, body, relations };
}

/** What PowerPoint looks for beside a presentation: here all as it is by default. */
export function settingParts(): Part[] {
  const styles = {
    "xmlns:a": namespaces["xmlns:a"],
    def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
  };
  return [
    { path: "ppt/presProps.xml", type: `${type}.presProps+xml`, body: element("p:presentationPr", namespaces) },
    { path: "ppt/viewProps.xml", type: `${type}.viewProps+xml`, body: element("p:viewPr", namespaces) },
    { path: "ppt/tableStyles.xml", type: `${type}.tableStyles+xml`, body: element("a:tblStyleLst", styles) },
  ];
}
