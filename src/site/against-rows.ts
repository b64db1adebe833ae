import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Against, Judgement } from "../standards/judgement.ts";
import type { Place } from "../tables/places.ts";
import { countLines, judgementLines, scopeText } from "./judgement.ts";

/** A figure against one limit, as tables write it. */
export interface AgainstRow {
  readonly judgement: Judgement;
  readonly against: Against;
  /** For whom and when the limit holds; empty where it always does. */
  readonly scope: string;
  /** Whether the result changes with the basis, or with the rate as printed. */
  readonly changes: boolean;
  /** How many would do, and what holds for the whole set beside its first limit. */
  readonly remarks: readonly string[];
}

/** A figure against every limit of every set that applies, the sets in their order; none where no set does. */
export function againstRows(figure: Published<Reconciled>, place: Place, language: Language): AgainstRow[] {
  return (figure.judgements ?? []).flatMap((judgement) =>
    judgement.against.map((against, position) => ({
      judgement,
      against,
      scope: scopeText(against.limit, language),
      changes: figure.flips?.some(({ set, limit }) => set === judgement.set && limit === against.limit) ?? false,
      remarks: [
        ...countLines(figure, against, language),
        ...(position === 0 ? judgementLines(figure, judgement, place, language) : []),
      ],
    })),
  );
}
