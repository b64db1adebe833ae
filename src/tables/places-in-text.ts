import { Understood } from "../intake/refusal.ts";
import { plainName } from "../sheets/header-cell.ts";
import { noPlaces, type PlaceNames } from "../sheets/lexicon.ts";
import { areaFinder } from "./area-finder.ts";
import type { Place, Places } from "./places.ts";

const known = new WeakMap<Places, PlaceNames>();

/**
 * Finds the areas that a title names, the longest name first. Of areas that lie in one another only the innermost is
 * named: 某县清溪镇 is the township.
 */
export function placesInText(places: Places | undefined): PlaceNames {
  if (!places) return noPlaces;
  const before = known.get(places);
  if (before) return before;
  const names = placeNames(places);
  known.set(places, names);
  return names;
}

function placeNames(places: Places): PlaceNames {
  const names = namesOf(places);
  const byName = new Map(names);
  const finder = areaFinder(places);
  return {
    called(name) {
      const [only, ...more] = byName.get(name) ?? [];
      return more.length === 0 ? only?.id : undefined;
    },
    within(text) {
      let rest = text;
      const found: Place[] = [];
      for (const [name, named] of names) {
        const at = rest.indexOf(name);
        if (at === -1 || longerName.test(rest.slice(at + name.length))) continue;
        rest = rest.replaceAll(name, "|");
        found.push(...named);
      }
      const whole = found.length === 0 && text.length <= short ? finder.find("", text) : "";
      if (whole instanceof Understood) return { ids: [whole.value], rest: "|" };
      return { ids: innermost(found, places), rest };
    },
  };
}

function innermost(found: readonly Place[], places: Places): readonly string[] {
  const outer = new Set(
    found.flatMap(({ id }) =>
      places
        .path(id)
        .slice(0, -1)
        .map((each) => each.id),
    ),
  );
  return [...new Set(found.map(({ id }) => id))].filter((id) => !outer.has(id));
}

/** The name of a sheet may be a short name: 清溪. */
const short = 12;

/** 清溪镇 is not what 清溪镇河口小学 is about. */
const longerName =
  /^(?!中心学校|中心學校|中心校|学区|學區|教育|全|各|所有|义务|義務|农村|農村|城|适龄|適齡|中小学|中小學|小学|小學|初中|普通|公办|公辦)[\u3400-\u9fff]{1,8}?(小学|小學|中学|中學|学校|學校|完小|教学点|教學點|幼儿园|幼兒園|中心校|村|社区|社區)/;

/** Every name as titles are compared, with the areas that have it; the longest first. Ids are long enough from six digits. */
function namesOf({ all }: Places): readonly (readonly [name: string, places: readonly Place[]])[] {
  const byName = new Map<string, Place[]>();
  for (const place of all) {
    const written = [...Object.values(place.names), ...(/^[0-9]{6,}$/.test(place.id) ? [place.id] : [])];
    for (const name of new Set(written.map(plainName))) {
      if (name.length > 1) byName.set(name, [...(byName.get(name) ?? []), place]);
    }
  }
  return [...byName].sort(([a], [b]) => b.length - a.length);
}
