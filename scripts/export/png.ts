import { Resvg } from "@resvg/resvg-js";
import { element, escaped } from "../../src/slides/xml.ts";
import type { Faces, Wanted, Weight } from "./fonts.ts";

/** A line of words in a picture: its tag, and what stands in it. */
const text = /<text\b([^>]*)>([^<]*)<\/text>/g;

interface Words {
  readonly weight: Weight;
  readonly characters: readonly string[];
}

/** What has to be drawn of some pictures, in each weight. */
export function charactersIn(pictures: readonly string[]): Wanted {
  const wanted = new Map<Weight, Set<string>>([
    [400, new Set()],
    [700, new Set()],
  ]);
  for (const svg of pictures) {
    for (const { weight, characters } of wordsIn(svg)) {
      for (const character of characters) wanted.get(weight)?.add(character);
    }
  }
  return wanted;
}

/** The characters of a picture that no font has, each once: it would come out with holes. */
export function withoutGlyph(svg: string, faces: Faces): string[] {
  const lacking = wordsIn(svg).flatMap(({ weight, characters }) =>
    characters.filter((each) => faces.familyOf(each, weight) === undefined),
  );
  return [...new Set(lacking)];
}

/** A picture as PNG. @param width in pixels; the height follows */
export function pngOf(svg: string, width: number, faces: Faces): Uint8Array {
  const drawn = new Resvg(inFaces(svg, faces), {
    font: { loadSystemFonts: false, fontFiles: [...faces.files] },
    fitTo: { mode: "width", value: width },
  });
  return drawn.render().asPng();
}

/** Every run of characters in the face that has them: of several faces of one name only the first would be asked. */
function inFaces(svg: string, faces: Faces): string {
  return svg.replace(text, (_, attributes: string, inside: string) => {
    const { weight, characters } = wordsOf(attributes, inside);
    const runs: { readonly family: string | undefined; words: string }[] = [];
    for (const character of characters) {
      const family = faces.familyOf(character, weight);
      const last = runs.at(-1);
      if (last && last.family === family) last.words += character;
      else runs.push({ family, words: character });
    }
    const spans = runs.map(({ family, words }) => element("tspan", { "font-family": family }, escaped(words)));
    return `<text${attributes}>${spans.join("")}</text>`;
  });
}

function wordsIn(svg: string): Words[] {
  return [...svg.matchAll(text)].map(([, attributes = "", inside = ""]) => wordsOf(attributes, inside));
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

function wordsOf(attributes: string, inside: string): Words {
  const meant = inside.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);
  return { weight: attributes.includes('font-weight="700"') ? 700 : 400, characters: [...meant] };
}
