import { text } from "../../i18n/language.ts";
import { dropoutRate } from "../../indicators/dropout-rate.ts";
import { atMost, byLevel } from "../bound.ts";
import { defineStandard } from "../define.ts";

export const yunnan2016 = defineStandard({
  id: "yunnan-2016",
  name: text("云南省贫困县退出（2016）", "雲南省貧困縣退出（2016）", "Counties leaving poverty, Yunnan (2016)"),
  document: {
    title: text(
      "《云南省贫困退出考核实施细则》",
      "《雲南省貧困退出考核實施細則》",
      "Rules of Yunnan Province on leaving poverty",
    ),
    number: text("2016—2017年", "2016—2017年", "2016–2017"),
  },
  inForce: "2016",
  says: text("只适用于云南省", "只適用於雲南省", "Holds in Yunnan Province only"),
  judges: ["county"],
  confirmed: "secondary",
  seenIn: ["yunnan"],
  parts: [
    {
      name: text("义务教育", "義務教育", "Compulsory education"),
      items: [{ limits: byLevel(dropoutRate, atMost("0.6"), atMost("1.8")) }],
    },
  ],
});
