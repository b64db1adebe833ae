import { text } from "../../i18n/language.ts";
import { aboveRequiredPer100Pupils } from "../../indicators/above-required-per-100-pupils.ts";
import { classSize } from "../../indicators/class-size.ts";
import { disabledEnrolmentRate } from "../../indicators/disabled-enrolment-rate.ts";
import { teachingAreaPerPupil } from "../../indicators/teaching-area-per-pupil.ts";
import { atLeast, atMost, byLevel } from "../bound.ts";
import { coefficientOf } from "../coefficient.ts";
import { type AreaKind, defineStandard } from "../define.ts";

const notHeld = text("各表没有这一项", "各表沒有這一項", "no table holds it");
/** The five of the seven that no table holds. */
const leadTeachers = text("每百名学生拥有县级以上骨干教师数", "每百名學生擁有縣級以上骨幹教師數", "Lead teachers");
const sportsAndArts = text(
  "每百名学生拥有体育、艺术专任教师数",
  "每百名學生擁有體育、藝術專任教師數",
  "Teachers of sports and arts",
);
const sportsArea = text("生均体育运动场馆面积", "生均體育運動場館面積", "Sports area per pupil");
const equipment = text("生均教学仪器设备值", "生均教學儀器設備值", "Value of equipment per pupil");
const multimedia = text("每百名学生拥有网络多媒体教室数", "每百名學生擁有網絡多媒體教室數", "Multimedia classrooms");

const schools = { judges: ["school"] as readonly AreaKind[] };

export const qualityBalance2017 = defineStandard({
  id: "quality-balance-2017",
  name: text("优质均衡（2017）", "優質均衡（2017）", "Quality and balance (2017)"),
  document: {
    title: text(
      "《县域义务教育优质均衡发展督导评估办法》",
      "《縣域義務教育優質均衡發展督導評估辦法》",
      "Measures for the evaluation of quality and balance in county compulsory education",
    ),
    number: text("教督[2017]6号", "教督[2017]6號", "教督[2017]6号"),
  },
  inForce: "2017",
  says: text(
    "评估的是县；特殊教育学校、职业学校和不足50名学生的教学点不在其内",
    "評估的是縣；特殊教育學校、職業學校和不足50名學生的教學點不在其內",
    "It evaluates counties; special and vocational schools and teaching points of fewer than 50 pupils are left out",
  ),
  judges: ["county"],
  confirmed: "secondary",
  seenIn: ["balanceCopy"],
  parts: [
    {
      name: text("资源配置七项", "資源配置七項", "Seven indicators of resources"),
      says: text(
        "每所学校至少有六项达到；余下一项不低于限值的85%，这一句未经核实",
        "每所學校至少有六項達到；餘下一項不低於限值的85%，這一句未經核實",
        "Each school is to meet six of the seven; that the seventh may not fall below 85% of its limit was not confirmed",
      ),
      items: [
        {
          limits: byLevel(aboveRequiredPer100Pupils, atLeast("4.2"), atLeast("5.3")).map((each) => ({
            ...each,
            ...schools,
            seenIn: ["hebei", "balanceCopy"],
            says: text(
              "小学专科及以上、初中本科及以上；有转载本写小学也须本科",
              "小學專科及以上、初中本科及以上；有轉載本寫小學也須本科",
              "A diploma at primary, a degree at lower-secondary level; one copy asks for a degree at primary level too",
            ),
          })),
        },
        {
          name: leadTeachers,
          why: text(
            "小学、初中均为1人；各表没有这一项",
            "小學、初中均為1人；各表沒有這一項",
            "1 per 100 pupils at either level; no table holds it",
          ),
        },
        {
          name: sportsAndArts,
          why: text(
            "小学、初中均为0.9人；各表没有这一项",
            "小學、初中均為0.9人；各表沒有這一項",
            "0.9 per 100 pupils at either level; no table holds it",
          ),
        },
        {
          limits: byLevel(teachingAreaPerPupil, atLeast("4.5"), atLeast("5.8")).map((each) => ({
            ...each,
            ...schools,
          })),
        },
        {
          name: sportsArea,
          why: text(
            "小学7.5平方米，初中10.2平方米；各表没有这一项",
            "小學7.5平方米，初中10.2平方米；各表沒有這一項",
            "7.5 m² at primary, 10.2 m² at lower-secondary level; no table holds it",
          ),
        },
        {
          name: equipment,
          why: text(
            "小学2000元，初中2500元；各表没有这一项",
            "小學2000元，初中2500元；各表沒有這一項",
            "2000 yuan at primary, 2500 at lower-secondary level; no table holds it",
          ),
        },
        {
          name: multimedia,
          why: text(
            "小学2.3间，初中2.4间；各表没有这一项",
            "小學2.3間，初中2.4間；各表沒有這一項",
            "2.3 per 100 pupils at primary, 2.4 at lower-secondary level; no table holds it",
          ),
        },
      ],
    },
    {
      name: text("七项的校际差异系数", "七項的校際差異係數", "Difference coefficients of the seven"),
      says: text("每一项都不高于限值", "每一項都不高於限值", "Each of the seven is limited"),
      items: [
        ...[aboveRequiredPer100Pupils, teachingAreaPerPupil].map((base) => ({
          limits: byLevel(coefficientOf(base), atMost("0.50"), atMost("0.45")),
        })),
        ...[leadTeachers, sportsAndArts, sportsArea, equipment, multimedia].map((name) => ({ name, why: notHeld })),
      ],
    },
    {
      name: text("教育质量和政府保障", "教育品質和政府保障", "Quality and government"),
      items: [
        {
          limits: ["primary", "lower_secondary", "all"].map((level) => ({
            ...{ indicator: disabledEnrolmentRate, level, group: "disabled", ...atLeast("95") },
          })),
        },
        {
          limits: byLevel(classSize, atMost("45"), atMost("50")).map((each) => ({
            ...each,
            ...schools,
            confirmed: "not_confirmed" as const,
            seenIn: [],
            says: text(
              "文件限的是每一个班；这里只能比平均班额，平均数达到不等于每班都达到",
              "文件限的是每一個班；這裡只能比平均班額，平均數達到不等於每班都達到",
              "The document limits every class; only the average can be compared, and an average that meets it does not mean that every class does",
            ),
          })),
        },
        {
          name: text("初中三年巩固率95%以上", "初中三年鞏固率95%以上", "Three-year retention, 95% at least"),
          why: notHeld,
        },
        {
          name: text(
            "随迁子女在公办学校就读85%以上",
            "隨遷子女在公辦學校就讀85%以上",
            "Migrant workers' children in public schools, 85% at least",
          ),
          why: notHeld,
        },
        {
          name: text(
            "学校规模不超过2000人（一贯制2500人）",
            "學校規模不超過2000人（一貫制2500人）",
            "Schools of 2000 pupils at most (2500 with both levels)",
          ),
          why: text("不是比率", "不是比率", "it is no rate"),
        },
        {
          name: text("社会认可度85%以上", "社會認可度85%以上", "Satisfaction, 85% at least"),
          why: notHeld,
        },
      ],
    },
  ],
});
