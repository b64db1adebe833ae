import { type Bundle, readBundle } from "../../exhibits/bundle.ts";
import { fromAddress } from "../../i18n/language.ts";
import { travelWords } from "../../i18n/travel.ts";
import "./task.ts";
import { travel } from "./travel.ts";

// Loaded when something is first asked of a chart, before the bundle of its page, which hands itself over.
let bundle: Bundle | undefined;

window.townshipCharts = (packed) => {
  bundle = readBundle(packed);
};

window.townshipTravel = async (task) => {
  const language = fromAddress(document.documentElement.lang) ?? "zh-Hans";
  try {
    if (!bundle) return travelWords.failed[language];
    return await travel(task, bundle, language);
  } catch {
    return travelWords.undone[language];
  }
};
