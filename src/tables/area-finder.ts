import { type Language, languages, type Text } from "../i18n/language.ts";
import type { ProblemCode } from "../i18n/problems/index.ts";
import { halfWidth } from "../intake/half-width.ts";
import { bareId, isAreaId, readAreaId, scientific } from "../intake/read-area-id.ts";
import { Refusal, Understood } from "../intake/refusal.ts";
import { type AreaCodes, areaCodes, type LikelyCode } from "./area-codes.ts";
import { type AreaNames, areaNames } from "./area-names.ts";
import { inLanguage } from "./dataset-json.ts";
import type { Place, Places } from "./places.ts";

/** What a code and a name were found to be: the id of an area, with a note where it was written otherwise. */
export type FoundArea = string | Understood<string> | Refusal;

/** Where an area lies, which tells two of one name apart; either is "" or left out where nothing says it. */
export interface Lying {
  /** The name of an area above it, as the row gives it: an area that lies in another of that kind is not meant. */
  readonly within?: string;
  /** The id of the area that the whole sheet is of. */
  readonly around?: string;
}

/** Which area of areas.csv a row is about. */
export interface AreaFinder {
  /** By its code and, where the file has one, its name; either may be "". */
  find(code: string, name: string, lying?: Lying): FoundArea;
}

/**
 * A finder over the areas of areas.csv. An exact id is found as it stands; everything else with a note: a code that a
 * keyboard or a spreadsheet changed, a name in place of the code. What looks like an id and is none that is known is
 * given back, for the check of unknown areas to report. Each code and name is looked for once.
 */
export function areaFinder(places: Places): AreaFinder {
  const known = new Map<string, FoundArea>();
  let search: Search | undefined;
  return {
    find(code, name, { within = "", around = "" } = {}) {
      if (name === "" && places.place(code)) return code;
      const both = name + within + around === "" ? code : [code, name, within, around].join("\t");
      const before = known.get(both);
      if (before !== undefined) return before;
      search ??= new Search(places);
      const found = search.find(code, name, { within, around });
      known.set(both, found);
      return found;
    },
  };
}

/** How many candidates a message lists. */
const listed = 6;

class Search {
  readonly #places: Places;
  readonly #codes: AreaCodes;
  readonly #names: AreaNames;

  constructor(places: Places) {
    this.#places = places;
    this.#codes = areaCodes(places);
    this.#names = areaNames(places);
  }

  find(code: string, name: string, lying: Required<Lying>): FoundArea {
    if (this.#places.all.length === 0) return readAreaId(code);
    if (code === "") return name === "" ? new Refusal("blank-key") : this.#byName(name, name, lying);
    const found = this.#byCode(code, name) ?? this.#glued(code) ?? this.#otherwise(code, name, lying);
    return found instanceof Refusal || name === "" ? found : this.#compared(found, code, name);
  }

  /** The area of a code, as it stands or as something changed it. */
  #byCode(found: string, name: string): FoundArea | undefined {
    if (this.#places.place(found)) return found;
    const bare = bareId(found);
    if (this.#places.place(bare)) return noted("read-as", found, bare);
    const like = this.#codes.like(bare);
    const [only, ...more] = like?.places ?? [];
    if (like && only && more.length === 0) return noted(noteFor(like), found, only.id, this.#named(only));
    return this.#byShownNumber(found, name);
  }

  /** A code that a spreadsheet shows as `3.401E+11`. */
  #byShownNumber(found: string, name: string): FoundArea | undefined {
    const shown = scientific(found);
    const candidates = shown ? this.#codes.shownAs(shown) : [];
    const named = candidates.length > 1 ? candidates.filter((place) => this.#isCalled(place, name)) : candidates;
    const [only, ...more] = named;
    if (only && more.length === 0) return noted("scientific-restored", found, only.id, this.#named(only));
    if (candidates.length === 0) return shown && !isAreaId(found) ? new Refusal("id-scientific", { found }) : undefined;
    return new Refusal("id-scientific", { found, candidates: this.#list(candidates) });
  }

  /** A code with its name in one cell: `340101001 清溪镇`, `清溪镇（340101001）`. */
  #glued(found: string): FoundArea | undefined {
    const { code, name } = partsOf(found);
    if (code === undefined || name === undefined) return undefined;
    const area = this.#byCode(code, name);
    const id = idOf(area);
    if (id === undefined || !this.#places.place(id)) return undefined;
    return this.#compared(area instanceof Understood ? area : noted("read-as", found, id), code, name);
  }

  /** A name where the code should be, an id that areas.csv does not have, or nothing that is known. */
  #otherwise(code: string, name: string, lying: Required<Lying>): FoundArea {
    if (this.#names.find(code).length > 0) return this.#byName(code, name, lying);
    const bare = bareId(code);
    if (isAreaId(code)) return code;
    return isAreaId(bare) ? noted("read-as", code, bare) : this.#unknown(code);
  }

  #byName(found: string, name: string, { within, around }: Required<Lying>): FoundArea {
    const places = this.#names.find(found);
    const above = within === "" ? [] : this.#names.find(within);
    const named = places.length > 1 ? places.filter((place) => this.#isCalled(place, name)) : places;
    const [only, ...more] =
      named.length === 1 ? named : this.#lyingIn(above.length > 0 ? above : [this.#places.place(around)], places);
    if (only && more.length === 0) {
      if (this.#liesBeside(only, above)) return this.#unknown(`${within} ${found}`, only);
      return noted("area-by-name", found, only.id, this.#named(only));
    }
    return places.length === 0
      ? this.#unknown(found)
      : new Refusal("area-name-ambiguous", { found, candidates: this.#list(places) });
  }

  #lyingIn(above: readonly (Place | undefined)[], places: readonly Place[]): readonly Place[] {
    return places.filter(({ id }) => this.#places.path(id).some((place) => above.includes(place)));
  }

  /** Whether a place lies in another area of the kind that it should lie in. */
  #liesBeside({ id }: Place, above: readonly Place[]): boolean {
    const path = this.#places.path(id);
    const kinds = above.map(({ kind }) => kind);
    return !path.some((place) => above.includes(place)) && path.some(({ kind }) => kinds.includes(kind));
  }

  #unknown(found: string, likely = this.#names.nearest(found)): Refusal {
    return new Refusal("unknown-area", {
      found,
      ...(likely ? { nearest: likely.id, name: inEach((language) => inLanguage(likely.names, language)) } : {}),
    });
  }

  /** The code counts; a name that areas.csv does not give it is noted. */
  #compared(found: string | Understood<string>, code: string, name: string): FoundArea {
    const place = this.#places.place(typeof found === "string" ? found : found.value);
    if (!place || this.#isCalled(place, name)) return found;
    return new Understood(place.id, new Refusal("area-name-differs", { found: name, code, name: this.#named(place) }));
  }

  #isCalled(place: Place, name: string): boolean {
    return name !== "" && this.#names.find(name).includes(place);
  }

  #named(place: Place): Text {
    return inEach((language) => inLanguage(place.names, language));
  }

  #list(places: readonly Place[]): Text {
    const shown = places.slice(0, listed);
    return inEach((language) => {
      const each = shown.map((place) => this.#described(place, language)).join(language === "en" ? "; " : "；");
      return places.length > listed ? `${each} …` : each;
    });
  }

  /** The name with that of its parent, and the id. */
  #described(place: Place, language: Language): string {
    const parent = this.#places.place(place.parent ?? "");
    const above = parent ? `${inLanguage(parent.names, language)} · ` : "";
    const id = language === "en" ? ` (${place.id})` : `（${place.id}）`;
    return `${above}${inLanguage(place.names, language)}${id}`;
  }
}

function noteFor({ how }: LikelyCode): ProblemCode {
  return how === "lost zeros" ? "zeros-restored" : "read-as";
}

function noted(code: ProblemCode, found: string, read: string, name?: Text): Understood<string> {
  return new Understood(read, new Refusal(code, { found, read, ...(name ? { name } : {}) }));
}

function idOf(found: FoundArea | undefined): string | undefined {
  return found instanceof Understood ? found.value : typeof found === "string" ? found : undefined;
}

const longest = 120;

/** The code and the name of a cell that holds both. */
function partsOf(found: string): { code?: string | undefined; name?: string | undefined } {
  if (found.length > longest) return {};
  const half = halfWidth(found).trim();
  const [, before, after] =
    /^([A-Za-z0-9][A-Za-z0-9_-]*?)[ _:：、.,()-]*([^\x20-\x7e].*)$/.exec(half) ?? /^([^ ]+) +(.+)$/.exec(half) ?? [];
  if (before !== undefined && isAreaId(before)) return { code: before, name: after?.replace(/\)$/, "") };
  const [, name, code] = /^(.+?)[ (]+([A-Za-z0-9_-]+)\)?$/.exec(half) ?? [];
  return { code, name };
}

function inEach(words: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as Text;
}
