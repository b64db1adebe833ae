import { text } from "../../i18n/language.ts";
import { aboveRequiredPer100Pupils } from "../../indicators/above-required-per-100-pupils.ts";
import { booksPerPupil } from "../../indicators/books-per-pupil.ts";
import { pupilTeacherRatio } from "../../indicators/pupil-teacher-ratio.ts";
import { teachingAreaPerPupil } from "../../indicators/teaching-area-per-pupil.ts";
import { coefficientOf } from "../coefficient.ts";
import { defineStandard } from "../define.ts";

const noLimit = text(
  "有差异系数，但文件只限八项的平均值，单项没有限值",
  "有差異係數，但文件只限八項的平均值，單項沒有限值",
  "its coefficient is worked out, but the document limits the mean of the eight only",
);
const notHeld = text("各表没有这一项", "各表沒有這一項", "no table holds it");

export const balancedDevelopment2012 = defineStandard({
  id: "balanced-development-2012",
  name: text("基本均衡（2012）", "基本均衡（2012）", "Balanced development (2012)"),
  document: {
    title: text(
      "《县域义务教育均衡发展督导评估暂行办法》",
      "《縣域義務教育均衡發展督導評估暫行辦法》",
      "Interim measures for the evaluation of balance in county compulsory education",
    ),
    number: text("教督[2012]3号", "教督[2012]3號", "教督[2012]3号"),
  },
  inForce: "2012",
  says: text(
    "综合差异系数是八项差异系数的平均值，小学不高于0.65，初中不高于0.55。八项缺了四项，平均值算不出，因此不作评定",
    "綜合差異係數是八項差異係數的平均值，小學不高於0.65，初中不高於0.55。八項缺了四項，平均值算不出，因此不作評定",
    "The composite coefficient is the mean of eight: 0.65 at most for primary and 0.55 for lower secondary schools. Four of the eight are missing, so the mean cannot be had and nothing is judged",
  ),
  judges: ["county"],
  confirmed: "secondary",
  seenIn: ["jiujiang"],
  parts: [
    {
      name: text("综合差异系数的八项", "綜合差異係數的八項", "The eight of the composite coefficient"),
      items: [
        {
          name: text("生均教学及辅助用房面积", "生均教學及輔助用房面積", "Teaching area per pupil"),
          worked: coefficientOf(teachingAreaPerPupil),
          why: noLimit,
        },
        { name: text("生均体育运动场馆面积", "生均體育運動場館面積", "Sports area per pupil"), why: notHeld },
        {
          name: text("生均教学仪器设备值", "生均教學儀器設備值", "Value of equipment per pupil"),
          why: notHeld,
        },
        {
          name: text("每百名学生拥有计算机数", "每百名學生擁有計算機數", "Computers per 100 pupils"),
          why: notHeld,
        },
        {
          name: text("生均图书册数", "生均圖書冊數", "Books per pupil"),
          worked: coefficientOf(booksPerPupil),
          why: noLimit,
        },
        {
          name: text("师生比", "師生比", "Teachers per pupil"),
          worked: coefficientOf(pupilTeacherRatio),
          why: noLimit,
        },
        {
          name: text("生均高于规定学历教师数", "生均高於規定學歷教師數", "Teachers above the required level"),
          worked: coefficientOf(aboveRequiredPer100Pupils),
          why: noLimit,
        },
        {
          name: text("生均中级及以上职称教师数", "生均中級及以上職稱教師數", "Teachers of middle rank and above"),
          why: notHeld,
        },
      ],
    },
    {
      name: text("县级政府和公众", "縣級政府和公眾", "County government and public"),
      items: [
        {
          name: text("县级政府工作十七项", "縣級政府工作十七項", "Seventeen items of government work"),
          why: notHeld,
        },
        {
          name: text("公众满意度85%以上", "公眾滿意度85%以上", "Satisfaction of the public, 85% at least"),
          why: notHeld,
        },
      ],
    },
  ],
});
