import { text } from "../../i18n/language.ts";
import { floorAreaPerPupil } from "../../indicators/floor-area-per-pupil.ts";
import { defineStandard } from "../define.ts";
import { forSizes } from "../size-bands.ts";

const basic = text("基本指标", "基本指標", "basic");
const planning = text("规划指标", "規劃指標", "planning");

export const floorArea2002 = defineStandard({
  id: "floor-area-2002",
  name: text("城市校舍（2002）", "城市校舍（2002）", "Urban school buildings (2002)"),
  document: {
    title: text(
      "《城市普通中小学校校舍建设标准》",
      "《城市普通中小學校校舍建設標準》",
      "Building standard for urban primary and secondary schools",
    ),
    number: text("建标[2002]102号", "建標[2002]102號", "建标[2002]102号"),
    article: text("表4-1", "表4-1", "table 4-1"),
  },
  inForce: "2002",
  says: text(
    "文号未经核实。只给出几种班数；班数在两种之间的，两个限值都列出；班数更多或更少的，没有限值",
    "文號未經核實。只給出幾種班數；班數在兩種之間的，兩個限值都列出；班數更多或更少的，沒有限值",
    "The number of the document was not confirmed. Limits are given for some numbers of classes only: between two of them both are shown, beyond them there is none",
  ),
  judges: ["school"],
  confirmed: "secondary",
  seenIn: ["urbanBuildings"],
  parts: [
    {
      name: text("生均校舍建筑面积", "生均校舍建築面積", "Floor area per pupil"),
      items: [
        {
          limits: [
            ...[
              ...forSizes(floorAreaPerPupil, "primary", { 12: "6.6", 18: "5.8", 24: "5.4", 30: "5.2" }),
              ...forSizes(floorAreaPerPupil, "lower_secondary", { 12: "7.9", 18: "7.1", 24: "6.7", 30: "6.4" }),
            ].map((each) => ({ ...each, tier: basic })),
            ...[
              ...forSizes(floorAreaPerPupil, "primary", { 12: "10.0", 18: "8.3", 24: "7.9", 30: "7.2" }),
              ...forSizes(floorAreaPerPupil, "lower_secondary", { 12: "11.4", 18: "10.1", 24: "9.8", 30: "9.0" }),
            ].map((each) => ({ ...each, tier: planning })),
          ].map((each) => ({ ...each, settings: ["urban" as const] })),
        },
      ],
    },
  ],
});
