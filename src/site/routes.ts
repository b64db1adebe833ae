import { fromAddress, inAddress, type Language } from "../i18n/language.ts";
import { site } from "./current.ts";

/** The languages that the dataset asks for, as route parameters. */
export function languageRoutes(): { params: { lang: string } }[] {
  return site.config.languages.map((language) => ({ params: { lang: inAddress(language) } }));
}

/** Each of some things in each language. */
export function routesFor<P extends Record<string, string>>(items: readonly P[]): { params: P & { lang: string } }[] {
  return languageRoutes().flatMap(({ params }) => items.map((item) => ({ params: { ...item, ...params } })));
}

/** The language that a route's parameter names. @throws TypeError for one that no route was made for. */
export function languageOf(parameter: string | undefined): Language {
  const language = fromAddress(parameter ?? "");
  if (!language) throw new TypeError(`no such language: ${parameter}`);
  return language;
}
