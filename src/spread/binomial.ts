import { betaMass, betaTails } from "./beta.ts";

/** The chance of exactly `cases` among `of`, each with chance `p`. */
export function binomialProbability(cases: number, of: number, p: number): number {
  if (cases < 0 || cases > of) return 0;
  if (cases === 0) return Math.exp(of * Math.log1p(-p));
  if (cases === of) return p ** of;
  return p <= 0 || p >= 1 ? 0 : betaMass(cases, of - cases, p);
}

/** The chance of at most `cases` among `of`: 1 − Iₚ(r + 1, n − r) (DLMF 8.17.5). */
export function binomialAtMost(cases: number, of: number, p: number): number {
  if (cases < 0) return 0;
  return cases >= of ? 1 : betaTails(p, cases + 1, of - cases).above;
}

/** The chance of at least `cases` among `of`: Iₚ(r, n − r + 1) (DLMF 8.17.5). */
export function binomialAtLeast(cases: number, of: number, p: number): number {
  if (cases <= 0) return 1;
  return cases > of ? 0 : betaTails(p, cases, of - cases + 1).below;
}
