import type { Language } from "../i18n/language.ts";
import { address } from "../site/address.ts";
import { absolute } from "../site/embeds.ts";
import type { Series } from "../site/series.ts";
import type { Site } from "../site/site.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import { frameSize } from "./frame-size.ts";
import { frameHeight } from "./frame-style.ts";
import { exhibitOfSeries } from "./of-series.ts";
import { updatingSnippet } from "./snippets.ts";

/** What oEmbed 1.0 says of a rich resource (oembed.com, 2.3.4). */
export interface OEmbed {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Frames are as wide as the column they stand in; that is the usual one. */
const width = 640;

/**
 * The chart of a series as oEmbed gives it.
 * @throws TypeError where the dataset does not say where its site stands: all addresses are absolute
 */
export function oembedOf(series: Series, site: Site, language: Language): OEmbed {
  const [page, home] = [address.embed(language, series), address.home(language)].map((each) =>
    absolute(each, site.config),
  );
  if (!page || !home) throw new TypeError(`no url in dataset.json: ${site.config.id}`);
  const { caption, draw } = exhibitOfSeries(series, site, language);
  const size = frameSize(caption, draw("wide"));
  const framed = { address: page, title: caption.kicker, size };
  const named = {
    title: `${caption.kicker} · ${caption.title}`,
    provider_name: inLanguage(site.config.title, language),
  };
  return {
    type: "rich",
    version: "1.0",
    ...named,
    provider_url: home,
    html: updatingSnippet(framed),
    width,
    height: frameHeight(size, width),
  };
}
