import { fold } from "../intake/fold.ts";
import { nearest } from "../intake/nearest.ts";
import type { Place, Places } from "./places.ts";

/** So many unknown names are held against all known ones: in a sheet that names another county none is near. */
const suggested = 500;

/** Finds areas by what people call them. */
export interface AreaNames {
  /** The areas that a name can mean, at the strictest reading that gives any. */
  find(name: string): readonly Place[];
  /** The area whose name is closest, for "did you mean …?". */
  nearest(name: string): Place | undefined;
}

/** What kinds of area an ending stands for; an area is also known without its ending. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:办事处|辦事處|人民政府|政府)$/, ["township", "county"]],
  [/(?:街道办事处|街道辦事處|街道|镇|鎮|民族乡|民族鄉|乡|鄉|township|town)$/, ["township"]],
  [/(?:村民委员会|村民委員會|村委会|村委會|行政村|居委会|居委會|社区|社區|村|village)$/, ["village"]],
  [/(?:自治县|自治縣|县|縣|区|區|旗|市|county|district|city)$/, ["county", "prefecture"]],
  [/(?:自治州|州|盟|自治区|自治區|省|province|prefecture)$/, ["prefecture", "province"]],
  [/(?:教学点|教學點|teachingpoint)$/, ["teaching_point"]],
  [/(?:完全小学|完全小學|小学|小學|初级中学|初級中學|中学|中學|初中|学校|學校)$/, ["school"]],
  [/(?:primaryschool|secondaryschool|middleschool|school)$/, ["school"]],
];

/** No area has a longer name, with all that stands in front of it. */
const longest = 80;

/** As many areas as there are kinds stand above one another. */
const deepest = 6;

/**
 * The names of all areas, in every language: whole, then with or without the names of the areas above them
 * (`清溪镇中心小学`), then without their endings (`清溪` for `清溪镇`).
 */
export function areaNames(places: Places): AreaNames {
  const index = new NameIndex(places);
  const levels = [
    (name: string) => index.whole.get(name) ?? [],
    (name: string) => [...(index.bare.get(name) ?? []), ...index.behindOthers(name, (own) => index.named(own))],
    (name: string) => [
      ...(index.short.get(name) ?? []),
      ...withoutEnding(name).flatMap(({ rest, kinds }) => index.named(rest).filter(({ kind }) => kinds.includes(kind))),
      ...index.behindOthers(name, (own) => index.short.get(own) ?? []),
    ],
  ];
  let asked = 0;
  return {
    find(name) {
      const key = nameKey(name);
      if (key === "" || key.length > longest) return [];
      return [...new Set(levels.map((level) => level(key)).find((found) => found.length > 0))];
    },
    nearest(name) {
      if (++asked > suggested) return undefined;
      const key = nameKey(name);
      return key.length > longest ? undefined : index.whole.get(nearest(key, index.whole.keys()) ?? "")?.[0];
    },
  };
}

class NameIndex {
  readonly whole = new Map<string, Place[]>();
  /** Without the names of the areas above. */
  readonly bare = new Map<string, Place[]>();
  readonly short = new Map<string, Place[]>();
  readonly #places: Places;
  readonly #writings = new Map<Place, readonly string[]>();

  constructor(places: Places) {
    this.#places = places;
    for (const place of places.all) {
      const own = Object.values(place.names).map(nameKey);
      const bare = own
        .filter(({ length }) => length <= longest)
        .flatMap((name) => this.#withoutOthers(name, this.#above(place)));
      for (const name of own) enter(this.whole, name, place);
      for (const name of bare) enter(this.bare, name, place);
      for (const name of [...own, ...bare]) for (const { rest } of withoutEnding(name)) enter(this.short, rest, place);
    }
  }

  named(name: string): Place[] {
    return [...(this.whole.get(name) ?? []), ...(this.bare.get(name) ?? [])];
  }

  /** Areas whose own name ends a name that begins with the names of areas above them. */
  behindOthers(name: string, known: (own: string) => readonly Place[]): Place[] {
    const starts = Array.from({ length: Math.max(0, name.length - 2) }, (_, at) => at + 1);
    return starts.flatMap((at) =>
      known(name.slice(at)).filter((place) => this.#namesOnly(name.slice(0, at), this.#above(place))),
    );
  }

  #above(place: Place): readonly Place[] {
    return this.#places.path(place.id).slice(0, -1).slice(-deepest);
  }

  /** What an area is called, with and without its ending. */
  #called(place: Place): readonly string[] {
    const before = this.#writings.get(place);
    if (before) return before;
    const own = Object.values(place.names).map(nameKey);
    const called = [...own, ...own.flatMap((name) => withoutEnding(name).map(({ rest }) => rest))];
    this.#writings.set(place, called);
    return called;
  }

  #namesOnly(front: string, above: readonly Place[]): boolean {
    if (front === "") return true;
    return above.some((place, at) =>
      this.#called(place).some(
        (name) => front.startsWith(name) && this.#namesOnly(front.slice(name.length), above.slice(at + 1)),
      ),
    );
  }

  #withoutOthers(name: string, above: readonly Place[]): string[] {
    return above.flatMap((place, at) =>
      this.#called(place)
        .filter((front) => name.startsWith(front) && name.length > front.length + 1)
        .map((front) => name.slice(front.length))
        .flatMap((rest) => [rest, ...this.#withoutOthers(rest, above.slice(at + 1))]),
    );
  }
}

/** A name as names are compared: folded, without spaces and separators. */
function nameKey(name: string): string {
  return fold(name).replace(/[ ·・,()_-]/g, "");
}

function withoutEnding(name: string): { rest: string; kinds: readonly string[] }[] {
  return endings.flatMap(([ending, kinds]) => {
    const rest = name.replace(ending, "");
    return rest !== name && rest.length > 1 ? [{ rest, kinds }] : [];
  });
}

function enter(index: Map<string, Place[]>, name: string, place: Place): void {
  const same = index.get(name);
  if (!same) index.set(name, [place]);
  else if (!same.includes(place)) same.push(place);
}
