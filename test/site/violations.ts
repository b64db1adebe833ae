import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What breaks the rules of WCAG 2.2, A and AA, on a page as it stands; of a page that was looked at in light already
 * only the contrast, which is all that its other colours change.
 * @throws Error where nothing is looked at
 */
export async function violationsOf(page: Page, of: "all" | "contrast" = "all"): Promise<string[]> {
  // From a disk axe cannot fetch the stylesheets again; they are applied all the same.
  const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ["violations"] });
  const looking = of === "contrast" ? axe.withRules(["color-contrast"]) : axe.withTags(wcag);
  const { violations, passes } = await looking.analyze();
  if (passes.length < (of === "contrast" ? 1 : 6)) throw new Error(`axe looked at ${passes.length} things`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
