import type { Fraction } from "../exact/fraction.ts";
import type { Text } from "../i18n/language.ts";
import type { Indicator } from "../indicators/define.ts";
import type { areaKind, setting } from "../tables/vocabulary.ts";
import type { SourceId } from "./sources.ts";

export type AreaKind = keyof typeof areaKind.words;
export type Setting = keyof typeof setting.words;

/**
 * How sure a limit is: the article itself was read; a copy of it was; neither, though it is commonly quoted so; or the
 * office itself declares it.
 */
export type Confirmation = "original" | "secondary" | "not_confirmed" | "declared";

/** The paper that sets a limit. */
export interface Document {
  readonly title: Text;
  /** As it is cited: 教基[1994]19号. Blank where it is cited by its title. */
  readonly number: Text;
  readonly article?: Text;
}

/** A number to be reached or kept under, in the unit of the indicator; `strict` where the number itself does not do. */
export interface Bound {
  readonly value: Fraction;
  readonly better: "higher" | "lower";
  readonly strict: boolean;
}

/** Numbers of classes between which a limit holds, both included. */
export interface ClassBand {
  readonly least?: number;
  readonly most?: number;
}

/** For whom and when one limit of a document holds. */
interface Scope {
  readonly level: string;
  readonly group: string;
  /** The settings that it names; every setting where it names none. */
  readonly settings?: readonly Setting[];
  /** The class or grade of the document that it belongs to, where which of them applies is not on file: class II. */
  readonly tier?: Text;
  readonly classes?: ClassBand;
  /** School years, as `2014-2015`: the first and the last of it. */
  readonly from?: string;
  readonly to?: string;
  /** True where other kinds of areas are not even compared for indication. */
  readonly onlyItsOwn?: boolean;
  /** The population that the document means, where that is not quite the one that the indicator counts. */
  readonly population?: Text;
  /** What the document says beyond the number. */
  readonly says?: Text;
}

/** What a set says once for all its limits, unless one of them says otherwise. */
interface Common {
  readonly document: Document;
  /** Whom it judges; whoever is measured where it is not said. A country is none of the kinds on file. */
  readonly judges?: readonly AreaKind[];
  readonly confirmed: Confirmation;
  /** The copies in which the number was read; none where it is only commonly quoted. */
  readonly seenIn: readonly SourceId[];
}

/** One number of one document, with for whom it holds and how sure it is. */
export interface Limit extends Bound, Scope, Common {
  readonly indicator: Indicator;
}

/** One of the things that a document asks for. */
export type Item =
  | { readonly name: Text; readonly limits: readonly Limit[] }
  /** Worked out here, but the document sets no limit of its own for it. */
  | { readonly name: Text; readonly worked: Indicator; readonly why: Text }
  /** These tables do not hold it, or the document gives no number. */
  | { readonly name: Text; readonly why: Text };

/** Items that the document counts together: seven indicators of resources, of which a school must meet six. */
export interface Part {
  readonly name: Text;
  readonly says?: Text;
  readonly items: readonly Item[];
}

/** One document's limits, or two documents' that are applied as one. */
export interface StandardSet extends Common {
  /** As dataset.json names it: `literacy-1993`. */
  readonly id: string;
  readonly name: Text;
  /** The year, or the day, from which it holds; blank where that is not said. */
  readonly inForce: string;
  readonly says?: Text;
  readonly parts: readonly Part[];
  readonly limits: readonly Limit[];
}

type DeclaredLimit = Bound &
  Partial<Scope & Common> & {
    readonly indicator: Indicator;
    readonly level: string;
  };

type DeclaredItem =
  | { readonly name?: Text; readonly limits: readonly DeclaredLimit[] }
  | Exclude<Item, { readonly limits: unknown }>;

interface Declaration extends Common {
  readonly id: string;
  readonly name: Text;
  readonly inForce: string;
  readonly says?: Text;
  readonly parts: readonly { readonly name: Text; readonly says?: Text; readonly items: readonly DeclaredItem[] }[];
}

/** Declares a set: what it says once is written into each limit that says nothing else. */
export function defineStandard({ id, name, inForce, says, parts, ...common }: Declaration): StandardSet {
  const full = (limit: DeclaredLimit): Limit => ({ ...common, group: "all", ...limit });
  const read = parts.map((part) => ({
    ...part,
    items: part.items.map((item): Item => {
      if (!("limits" in item)) return item;
      const first = item.limits[0];
      if (!first) throw new TypeError(`an item without limits: ${id}`);
      return { name: item.name ?? first.indicator.label, limits: item.limits.map(full) };
    }),
  }));
  const limits = read.flatMap((part) => part.items.flatMap((item) => ("limits" in item ? item.limits : [])));
  return { id, name, ...common, inForce, ...(says ? { says } : {}), parts: read, limits };
}
