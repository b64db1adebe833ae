import type { Chance } from "./chance.ts";
import type { Level, SchoolPlan } from "./plan.ts";

/** The books and buildings of one level of one school in one school year; areas in m². */
export interface Stock {
  readonly books: number;
  readonly booksAdded: number;
  readonly floorArea: number;
  readonly teachingArea: number;
  readonly unsafeArea: number;
}

interface PupilsOfYear {
  readonly year: number;
  readonly pupils: number;
}

/** Books and buildings stay when pupils go: what there is per pupil rises slowly. */
export function stocks(school: SchoolPlan, level: Level, pupils: readonly PupilsOfYear[], chance: Chance): Stock[] {
  const libraries = library(level, pupils, chance);
  const buildings = building(school, level, pupils, chance);
  return pupils.map((_, place) => ({
    ...(libraries[place] ?? { books: 0, booksAdded: 0 }),
    ...(buildings[place] ?? { floorArea: 0, teachingArea: 0, unsafeArea: 0 }),
  }));
}

function library(level: Level, pupils: readonly PupilsOfYear[], chance: Chance): Pick<Stock, "books" | "booksAdded">[] {
  const zeal = chance.between(0.65, 1.25);
  const perPupil = level === "primary" ? chance.between(9.5, 14.5) : chance.between(12, 18);
  let books = 0;
  return pupils.map(({ year, pupils }, place) => {
    const yearsOn = Math.min(9, Math.max(0, year - 2014));
    const booksAdded = Math.round(pupils * zeal * (0.8 + 0.08 * yearsOn) * chance.near(1, 0.15));
    const discarded = Math.round(books * chance.between(0.004, 0.015));
    books = place === 0 ? Math.round(pupils * (perPupil + 0.9 * yearsOn)) : books + booksAdded - discarded;
    return { books, booksAdded };
  });
}

function building(
  { setting }: SchoolPlan,
  level: Level,
  pupils: readonly PupilsOfYear[],
  chance: Chance,
): Omit<Stock, "books" | "booksAdded">[] {
  const perPupil = (level === "primary" ? 5 : 6) * chance.between(0.92, 1.25) * (setting === "urban" ? 0.95 : 1.04);
  const taught = chance.between(0.5, 0.62);
  const unsafe = chance.between(-0.04, 0.09);
  let floorArea = 0;
  return pupils.map(({ year, pupils }, place) => {
    if (place === 0) floorArea = Math.round((pupils * perPupil * (1 + 0.03 * Math.max(0, year - 2014))) / 10) * 10;
    else if (chance.between(0, 1) < 0.12) floorArea += Math.round((floorArea * chance.between(0.04, 0.1)) / 10) * 10;
    const left = Math.max(0, unsafe * 0.7 ** Math.max(0, year - 2014) - 0.004);
    return {
      floorArea,
      teachingArea: Math.round(floorArea * taught),
      unsafeArea: Math.round(floorArea * left),
    };
  });
}
