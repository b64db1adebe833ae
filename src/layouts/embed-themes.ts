/**
 * The colours of the site for a page whose reader may be overruled: the tokens as the ledger's stylesheet states them,
 * and the light and the dark ones once more for a page that says which it wants. So each colour stands in one place.
 * @param ledger the stylesheet; @throws TypeError where it has lost a part
 */
export function themesOf(ledger: string): string {
  const plain = ledger.replace(/\/\*[\s\S]*?\*\//g, "");
  const light = rule(plain, /^:root (\{[^}]*\})/m);
  const dark = rule(plain, /@media \(prefers-color-scheme: dark\) \{\s*:root (\{[^}]*\})/);
  const forced = rule(plain, /@media \(forced-colors: active\) \{\s*:root (\{[^}]*\})/);
  const fonts = [...plain.matchAll(/^:lang\([\w-]+\) \{[^}]*--font:[^}]*\}/gm)].map(([whole]) => whole);
  const colours = light.replace(/--(?!paper|wash|ink|rule|accent|ok|near|bad|ne|unk|zone)[\w-]+:[^;]*;/g, "");
  return [
    `:root ${light}`,
    ...fonts,
    `@media (prefers-color-scheme: dark) { :root ${dark} }`,
    `:root[data-theme="light"], :root[data-theme="transparent"] ${colours.replace("color-scheme: light dark", "color-scheme: light")}`,
    `:root[data-theme="dark"], :root[data-theme="transparent-dark"] ${dark.replace("{", "{ color-scheme: dark;")}`,
    `@media (forced-colors: active) { :root, :root[data-theme] ${forced} }`,
  ].join("\n");
}

function rule(css: string, pattern: RegExp): string {
  const [, found] = pattern.exec(css) ?? [];
  if (!found) throw new TypeError(`no such rule in the ledger: ${pattern.source}`);
  return found;
}
