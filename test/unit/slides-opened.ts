import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readFolder } from "../../scripts/read-folder.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Site } from "../../src/site/site.ts";

const { DOMParser } = new JSDOM("").window;

/** A deck as those who receive it find it: its parts by path, and where they lead. */
export interface OpenedDeck {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  /** @throws Error where there is no such part, or where it is not well-formed */
  part(path: string): Document;
  /** The parts that one leads to by a kind of relation, in the order of their numbers. */
  related(path: string, kind: string): string[];
  /** The slides in the order of the presentation. */
  readonly slides: readonly string[];
}

export function opened(deck: Uint8Array): OpenedDeck {
  const files = unzipSync(deck);
  const bytes = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`no such part: ${path}`);
    return found;
  };
  const part = (path: string) => {
    const document = new DOMParser().parseFromString(strFromU8(bytes(path)), "text/xml");
    if (document.querySelector("parsererror")) throw new Error(`not well-formed: ${path}`);
    return document;
  };
  const related = (path: string, kind: string) => {
    const at = path.lastIndexOf("/") + 1;
    const relations = part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
    return all(relations, "Relationship")
      .filter((each) => each.getAttribute("Type")?.endsWith(`/${kind}`))
      .map((each) => new URL(each.getAttribute("Target") ?? "", `http://deck/${path}`).pathname.slice(1));
  };
  return { paths: Object.keys(files), bytes, part, related, slides: related("ppt/presentation.xml", "slide") };
}

/** The elements of a name, `a:t`, in the order of the document. */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The first of them. @throws Error where there is none */
export function first(within: Document | Element, name: string): Element {
  const [found] = all(within, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** The words of every paragraph. */
export function paragraphsOf(within: Document | Element): string[] {
  return all(within, "a:p").map((each) =>
    all(each, "a:t")
      .map(({ textContent }) => textContent ?? "")
      .join(""),
  );
}

/** The site of one of the datasets that come with the project. */
export function siteIn(dataset: string): Site {
  const folder = fileURLToPath(new URL(`../../data/${dataset}`, import.meta.url));
  const { site } = runPipeline(readFolder(folder, "en"));
  if (!site) throw new Error(`errors in ${dataset}`);
  return site;
}
