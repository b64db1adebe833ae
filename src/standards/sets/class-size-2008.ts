import { text } from "../../i18n/language.ts";
import { classSize } from "../../indicators/class-size.ts";
import { atMost, byLevel } from "../bound.ts";
import { defineStandard } from "../define.ts";

export const classSize2008 = defineStandard({
  id: "class-size-2008",
  name: text("农村班额（2008）", "農村班額（2008）", "Rural class size (2008)"),
  document: {
    title: text(
      "《农村普通中小学校建设标准》",
      "《農村普通中小學校建設標準》",
      "Building standard for rural primary and secondary schools",
    ),
    number: text("建标109-2008", "建標109-2008", "建标109-2008"),
    article: text("第八条", "第八條", "article 8"),
  },
  inForce: "2008",
  says: text(
    "近期班额；远期小学40人、初中45人。56人及以上另称大班额。这里比的是平均班额",
    "近期班額；遠期小學40人、初中45人。56人及以上另稱大班額。這裡比的是平均班額",
    "For the near term; later 40 and 45. A class of 56 and more is a large class, which is another matter. What is compared here is the average",
  ),
  judges: ["school"],
  confirmed: "secondary",
  seenIn: ["ruralBuildings"],
  parts: [
    {
      name: text("班额", "班額", "Class size"),
      items: [
        {
          limits: [
            ...byLevel(classSize, atMost("45"), atMost("50")),
            {
              ...{ indicator: classSize, level: "primary", ...atMost("30") },
              ...{ judges: ["teaching_point" as const], onlyItsOwn: true },
              says: text("非完全小学", "非完全小學", "Incomplete primary schools"),
            },
          ].map((each) => ({ ...each, settings: ["town" as const, "rural" as const] })),
        },
      ],
    },
  ],
});
