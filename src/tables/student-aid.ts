import { text } from "../i18n/language.ts";
import { calendarYearKeys, choice, count, free, quantity, reported, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { stage } from "./vocabulary.ts";

/** 学生资助: who was entitled to aid, who got it, how much, and who knew of it. */
export const studentAid = defineTable({
  id: "student-aid",
  label: text("学生资助", "學生資助", "Student aid"),
  about: text(
    "一行是一个地方一年一个教育阶段一个资助项目的应享受人数、已享受人数和金额",
    "一列是一個地方一年一個教育階段一個資助項目的應享受人數、已享受人數和金額",
    "One row is one aid programme at one stage of education in one place and calendar year: who was eligible, who received it and how much",
  ),
  basis: "",
  dimensions: { period: "year", level: "stage", group: "programme" },
  keys: {
    ...calendarYearKeys,
    stage: choice(text("教育阶段", "教育階段", "Stage"), stage, ["学段", "學段", "阶段", "階段"]),
    programme: {
      ...free(text("资助项目", "資助項目", "Programme"), [
        "项目",
        "項目",
        "资助政策",
        "資助政策",
        "项目名称",
        "項目名稱",
      ]),
      blank: "all",
    },
  },
  columns: {
    eligible: count(text("应享受人数", "應享受人數", "Eligible"), "persons", [
      ...["应享受资助人数", "應享受資助人數", "应受助人数", "應受助人數", "应资助人数", "應資助人數"],
      ...["符合条件人数", "符合條件人數"],
    ]),
    recipients: count(text("已享受人数", "已享受人數", "Recipients"), "persons", [
      "享受人数",
      "享受人數",
      "受助人数",
      "受助人數",
      "实际资助人数",
      "實際資助人數",
      "受助学生",
      "受助學生",
    ]),
    amount: quantity(text("资助金额（元）", "資助金額（元）", "Amount (yuan)"), "yuan", [
      "资助金额",
      "資助金額",
      "金额",
      "金額",
      "金额（元）",
      "金額（元）",
      "资助资金",
      "資助資金",
      "amount",
    ]),
    informed: count(text("知晓政策人数", "知曉政策人數", "Informed of the policy"), "persons", [
      "知晓人数",
      "知曉人數",
      "政策知晓人数",
      "政策知曉人數",
    ]),
    reported_coverage_rate: reported(
      text("上报资助享受率", "上報資助享受率", "Reported coverage of aid"),
      "%",
      "none",
      ["享受率", "资助享受率", "資助享受率", "资助覆盖率", "資助覆蓋率", "覆盖率", "覆蓋率"],
    ),
    reported_awareness_rate: reported(
      text("上报政策知晓率", "上報政策知曉率", "Reported awareness of aid"),
      "%",
      "whole",
      ["知晓率", "知曉率", "政策知晓率", "政策知曉率", "资助政策知晓率", "資助政策知曉率"],
    ),
    ...trailing,
  },
  // Recipients may pass the eligible: a calendar year holds a spring and an autumn term with different pupils, while
  // the eligible are counted once. The informed are asked among the eligible.
  parts: [{ part: "informed", whole: "eligible" }],
  // A pupil who changes stage in September may be aided at both within one year, so stages need not add up.
  additive: [],
  // Who knows of one programme need not be counted among those who know of the policy as a whole.
  grouped: ["eligible", "recipients", "amount"],
});
