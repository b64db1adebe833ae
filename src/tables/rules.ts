import { text } from "../i18n/language.ts";
import { choice, free, trailing } from "./columns.ts";
import { defineTable } from "./define.ts";
import { missing, operator, ruleSeverity } from "./vocabulary.ts";

/** 勾稽关系: what must hold between tables, as the province adds it. */
export const rules = defineTable({
  id: "rules",
  label: text("勾稽关系", "勾稽關係", "Cross-form rules"),
  about: text(
    "一行是一条表间勾稽关系：左式、符号、右式",
    "一列是一條表間勾稽關係：左式、符號、右式",
    "One row is one rule between forms: a left side, an operator and a right side",
  ),
  basis: "",
  dimensions: { period: "none" },
  keys: { code: free(text("编号", "編號", "Code"), ["代码", "代碼", "规则编号", "規則編號"]) },
  columns: {
    says: free(text("应满足的关系", "應滿足的關係", "What must hold"), ["规则", "規則", "关系", "關係", "rule"]),
    left: free(text("左式", "左式", "Left"), ["左边", "左邊"]),
    operator: choice(text("符号", "符號", "Operator"), operator, ["运算符", "運算符", "比较", "比較"]),
    right: free(text("右式", "右式", "Right"), ["右边", "右邊"]),
    tables: free(text("涉及的表", "涉及的表", "Tables"), ["表", "相关表", "相關表"]),
    tolerance: {
      type: "number",
      label: text("允许误差", "允許誤差", "Tolerance"),
      aliases: ["容差", "误差", "誤差"],
    },
    missing: choice(text("缺数处理", "缺數處理", "Missing figures"), missing, ["缺数", "缺數", "空值处理", "空值處理"]),
    severity: choice(text("级别", "級別", "Severity"), ruleSeverity, ["严重程度", "嚴重程度", "等级", "等級"]),
    ...trailing,
  },
});
