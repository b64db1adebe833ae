/**
 * The address of a page for others: below that of the published site where the dataset names it, else as it was opened.
 * @param tools the template of the actions, which knows the site's own folder and its published address
 */
export function addressForOthers(page: string, tools: HTMLElement): string {
  const { root = "", site } = tools.dataset;
  const folder = new URL(root, tools.ownerDocument.baseURI).href;
  return site && page.startsWith(folder) ? new URL(page.slice(folder.length), site.replace(/\/?$/, "/")).href : page;
}

/** The address of a chart: its own page where it has one, else its place on this page. */
export function addressOfChart(place: HTMLElement, tools: HTMLElement): string {
  const { embed, chart } = place.dataset;
  const here = place.ownerDocument.baseURI.replace(/#.*$/, "");
  return addressForOthers(embed ?? `${here}#${chart}`, tools);
}
