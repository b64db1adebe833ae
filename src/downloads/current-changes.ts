import type { Changes } from "../site/changes.ts";
import { previous, site } from "../site/current.ts";
import { changesOf } from "./changes.ts";

/** What changed since the release that the command names, worked out once a build; undefined where it names none. */
export const changes: Changes | undefined = previous && changesOf(site, previous);
