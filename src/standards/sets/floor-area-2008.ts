import { text } from "../../i18n/language.ts";
import { floorAreaPerPupil } from "../../indicators/floor-area-per-pupil.ts";
import { defineStandard } from "../define.ts";
import { forSizes } from "../size-bands.ts";

export const floorArea2008 = defineStandard({
  id: "floor-area-2008",
  name: text("农村校舍（2008）", "農村校舍（2008）", "Rural school buildings (2008)"),
  document: {
    title: text(
      "《农村普通中小学校建设标准》",
      "《農村普通中小學校建設標準》",
      "Building standard for rural primary and secondary schools",
    ),
    number: text("建标109-2008", "建標109-2008", "建标109-2008"),
    article: text("第九条", "第九條", "article 9"),
  },
  inForce: "2008",
  says: text(
    "规划指标，只给出几种班数；班数在两种之间的，两个限值都列出；班数更多或更少的，没有限值",
    "規劃指標，只給出幾種班數；班數在兩種之間的，兩個限值都列出；班數更多或更少的，沒有限值",
    "Planning figures, given for some numbers of classes only: between two of them both limits are shown, beyond them there is none",
  ),
  judges: ["school"],
  confirmed: "not_confirmed",
  seenIn: [],
  parts: [
    {
      name: text("生均校舍建筑面积", "生均校舍建築面積", "Floor area per pupil"),
      items: [
        {
          limits: [
            ...forSizes(floorAreaPerPupil, "primary", { 6: "8.25", 12: "7.81", 18: "6.75", 24: "6.54" }),
            ...forSizes(floorAreaPerPupil, "lower_secondary", { 12: "10.00", 18: "9.29", 24: "8.56" }),
          ].map((each) => ({ ...each, settings: ["town" as const, "rural" as const] })),
        },
      ],
    },
  ],
});
