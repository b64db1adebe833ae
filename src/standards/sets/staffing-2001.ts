import { text } from "../../i18n/language.ts";
import { pupilStaffRatio } from "../../indicators/pupil-staff-ratio.ts";
import { atMost, byLevel } from "../bound.ts";
import { defineStandard, type Setting } from "../define.ts";

const unifiedFrom = "2014-2015";
const lastOfThree = "2013-2014";
const cityValue = text(
  "2014—2015学年起城乡统一按城市执行",
  "2014—2015學年起城鄉統一按城市執行",
  "From 2014–15 the city value holds everywhere",
);

/** The values of one setting, which end where the country was unified at those of the cities. */
function before(setting: Setting, primary: string, lowerSecondary: string) {
  return byLevel(pupilStaffRatio, atMost(primary), atMost(lowerSecondary)).map((each) => ({
    ...each,
    settings: [setting],
    to: lastOfThree,
  }));
}

export const staffing2001 = defineStandard({
  id: "staffing-2001",
  name: text("教职工编制（2001）", "教職工編制（2001）", "Staffing (2001)"),
  document: {
    title: text(
      "《关于制定中小学教职工编制标准的意见》",
      "《關於制定中小學教職工編制標準的意見》",
      "Opinions on staffing standards of primary and secondary schools",
    ),
    number: text("国办发[2001]74号", "國辦發[2001]74號", "国办发[2001]74号"),
  },
  inForce: "2001",
  says: text(
    "按全部教职工计算，不只是专任教师。统一城乡标准的中央编办发[2014]72号未经核实",
    "按全部教職工計算，不只是專任教師。統一城鄉標準的中央編辦發[2014]72號未經核實",
    "By all staff, not full-time teachers only. The circular of 2014 that unified town and country was not confirmed",
  ),
  confirmed: "secondary",
  seenIn: ["staffing"],
  parts: [
    {
      name: text("学生与教职工比", "學生與教職工比", "Pupils per member of staff"),
      items: [
        {
          limits: [
            ...byLevel(pupilStaffRatio, atMost("19"), atMost("13.5")).map((each) => ({
              ...each,
              from: unifiedFrom,
              says: cityValue,
            })),
            ...before("urban", "19", "13.5"),
            ...before("town", "21", "16"),
            ...before("rural", "23", "18"),
          ],
        },
      ],
    },
  ],
});
