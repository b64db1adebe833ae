import { text } from "../../i18n/language.ts";
import { largeClassRate } from "../../indicators/large-class-rate.ts";
import { below } from "../bound.ts";
import { defineStandard } from "../define.ts";

export const largeClasses2016 = defineStandard({
  id: "large-classes-2016",
  name: text("消除大班额（2016）", "消除大班額（2016）", "No large classes (2016)"),
  document: {
    title: text(
      "《关于统筹推进县域内城乡义务教育一体化改革发展的若干意见》",
      "《關於統籌推進縣域內城鄉義務教育一體化改革發展的若干意見》",
      "Opinions on integrating urban and rural compulsory education within counties",
    ),
    number: text("国发[2016]40号", "國發[2016]40號", "国发[2016]40号"),
  },
  inForce: "2016",
  says: text(
    "大班额是56人及以上的班，超大班额是66人及以上的班",
    "大班額是56人及以上的班，超大班額是66人及以上的班",
    "A large class has 56 pupils and more, a super-large one 66 and more",
  ),
  judges: ["county"],
  confirmed: "secondary",
  seenIn: ["largeClasses"],
  parts: [
    {
      name: text("大班额", "大班額", "Large classes"),
      items: [
        {
          limits: ["primary", "lower_secondary", "all"].map((level) => ({
            ...{ indicator: largeClassRate, level, ...below("5") },
            says: text("到2020年的目标", "到2020年的目標", "The aim for 2020"),
          })),
        },
        {
          name: text("超大班额", "超大班額", "Super-large classes"),
          why: text(
            "应当没有；各表没有66人及以上的班数",
            "應當沒有；各表沒有66人及以上的班數",
            "there should be none; no table counts classes of 66 and more",
          ),
        },
      ],
    },
  ],
});
