import { text } from "../language.ts";
import { wordings } from "./wording.ts";

const checkYears = text(
  "与上下学年的原表核对，看有无漏报、重报或抄错；确有其事的，在备注写明原因。",
  "與上下學年的原表核對，看有無漏報、重報或抄錯；確有其事的，在備註寫明原因。",
  "Compare with the forms of the years before and after for something left out, counted twice or miscopied; if it did happen, give the reason in the note.",
);

/** Figures that contradict those of another year, of the places below, or of their like. */
export const overYears = wordings({
  "cohort-vanishes": {
    title: text("升级后少了一批学生", "升級後少了一批學生", "A cohort that vanishes"),
    says: text(
      "应有约 {expected} 人从上学年{before}升入（{where}），{grade}实有 {found} 人（不含留级和新招），少 {missing} 人，转学和辍学都不能说明",
      "應有約 {expected} 人從上學年{before}升入（{where}），{grade}實有 {found} 人（不含留級和新招），少 {missing} 人，轉學和輟學都不能說明",
      "about {expected} should have come up from last year's {before} ({where}), but {grade} has {found} (without repeaters and entrants): {missing} fewer, which neither transfers nor dropouts explain",
    ),
    mend: checkYears,
  },
  "cohort-grows": {
    title: text("升级后多出一批学生", "升級後多出一批學生", "A cohort that grows"),
    says: text(
      "应有约 {expected} 人从上学年{before}升入（{where}），{grade}实有 {found} 人（不含留级和新招），多 {missing} 人，转学不能说明",
      "應有約 {expected} 人從上學年{before}升入（{where}），{grade}實有 {found} 人（不含留級和新招），多 {missing} 人，轉學不能說明",
      "about {expected} should have come up from last year's {before} ({where}), but {grade} has {found} (without repeaters and entrants): {missing} more, which transfers do not explain",
    ),
    mend: checkYears,
  },
  "entrants-graduates": {
    title: text("小学毕业生与初中新生相差过大", "小學畢業生與初中新生相差過大", "Graduates and entrants far apart"),
    says: text(
      "上学年小学{graduates} {limit}，本学年七年级{label} {found}，是前者的 {percent}%，应在 {low}% 到 {high}% 之间",
      "上學年小學{graduates} {limit}，本學年七年級{label} {found}，是前者的 {percent}%，應在 {low}% 到 {high}% 之間",
      "last year's {graduates} of primary school were {limit}, but {label} of grade 7 are {found}: {percent} % of them, expected {low} % to {high} %",
    ),
    mend: text(
      "核实小学毕业生的去向和初中新生的来源；跨乡镇就读较多的，在备注写明。",
      "核實小學畢業生的去向和初中新生的來源；跨鄉鎮就讀較多的，在備註寫明。",
      "Check where the graduates went and where the entrants came from; if many go to another township, say so in the note.",
    ),
  },
  "age-cohort": {
    title: text("同一批人两年后人数对不上", "同一批人兩年後人數對不上", "One birth year, two sizes"),
    says: text(
      "17周岁人口 {found}，而这批人两年前15周岁时为 {limit}（{where}）",
      "17周歲人口 {found}，而這批人兩年前15周歲時為 {limit}（{where}）",
      "{found} people aged 17, but the same people were {limit} at 15 two years before ({where})",
    ),
    mend: text(
      "与户籍册核对两年的数；看是否填成了别的乡镇的行。",
      "與戶籍冊核對兩年的數；看是否填成了別的鄉鎮的列。",
      "Check both years against the household register, and whether another township's row was entered.",
    ),
    suggest: text(
      "与户籍册核对；同一学年{area}的数是 {swapped}（{other}），两行可能互换了。",
      "與戶籍冊核對；同一學年{area}的數是 {swapped}（{other}），兩列可能互換了。",
      "Check against the household register; in that year {area} has {swapped} ({other}), so the two rows may have changed places.",
    ),
  },
  "copied-from-last-year": {
    title: text("与上年的数完全相同", "與上年的數完全相同", "The same as last year"),
    says: text(
      "{labels}与上年相同（{where}）",
      "{labels}與上年相同（{where}）",
      "{labels}: the same as the year before ({where})",
    ),
    mend: text(
      "核实是否照抄了上年的数；确实没有变化的，在备注写明。",
      "核實是否照抄了上年的數；確實沒有變化的，在備註寫明。",
      "Check whether last year's figures were copied; if nothing changed, say so in the note.",
    ),
  },
  "stock-not-moved": {
    title: text("有新增而总数不变", "有新增而總數不變", "Something added, but the total stands still"),
    says: text(
      "{label} {found}，与上年相同（{where}），而{added} {count}",
      "{label} {found}，與上年相同（{where}），而{added} {count}",
      "{label} {found}, the same as the year before ({where}), although {added} are {count}",
    ),
    mend: text(
      "核实总数是否照抄上年；当年报废恰好抵消新增的，在备注写明。",
      "核實總數是否照抄上年；當年報廢恰好抵消新增的，在備註寫明。",
      "Check whether last year's total was copied; if as many were struck off as added, say so in the note.",
    ),
  },
  "outlier-in-history": {
    title: text("与前后几年相差过大", "與前後幾年相差過大", "Out of line with the years around it"),
    says: text(
      "{label} {found}，前后几年的中位数是 {median}，历年与邻近年份的通常差距约为 {usual}",
      "{label} {found}，前後幾年的中位數是 {median}，歷年與鄰近年份的通常差距約為 {usual}",
      "{label} {found}, but the median of the years around it is {median}, and a year is usually about {usual} away from its neighbours",
    ),
    mend: checkYears,
  },
  "outlier-among-peers": {
    title: text("与同类地方相差过大", "與同類地方相差過大", "Out of line with places of its kind"),
    says: text(
      "{part} {found} 对{whole} {limit}，比值 {ratio}，而 {count} 个同类地方的中位数是 {median}，通常差距约为 {usual}",
      "{part} {found} 對{whole} {limit}，比值 {ratio}，而 {count} 個同類地方的中位數是 {median}，通常差距約為 {usual}",
      "{part} {found} to {whole} {limit} is {ratio}, but the median of {count} places of its kind is {median}, and they are usually about {usual} away from it",
    ),
    mend: text(
      "核实这两个数；情况特殊的，在备注写明。",
      "核實這兩個數；情況特殊的，在備註寫明。",
      "Check both figures; if the place is a special case, say so in the note.",
    ),
  },
  "merger-break": {
    title: text("撤并带来的变化", "撤併帶來的變化", "A break that comes from a merger"),
    says: text(
      "{label}由 {before} 变为 {found}（{where}）：这一学年有学校并入（{merged}）",
      "{label}由 {before} 變為 {found}（{where}）：這一學年有學校併入（{merged}）",
      "{label} went from {before} to {found} ({where}): in this school year others were merged into it ({merged})",
    ),
    mend: text(
      "无须改动；比较前后年份时请把并入的学校算在一起。",
      "無須改動；比較前後年份時請把併入的學校算在一起。",
      "Nothing to mend; count the merged schools in when comparing the years.",
    ),
  },
  "sum-of-children": {
    title: text("本地合计与下级之和不符", "本地合計與下級之和不符", "An own total that is not the sum below"),
    says: text(
      "{label} {found}，而下级之和为 {sum}（计入 {count} 个），相差 {apart}",
      "{label} {found}，而下級之和為 {sum}（計入 {count} 個），相差 {apart}",
      "{label} {found}, but what was reported below adds up to {sum} (places counted: {count}), {apart} apart",
    ),
    mend: text(
      "逐校核对；有学校的数不计入本地合计的，在备注写明。",
      "逐校核對；有學校的數不計入本地合計的，在備註寫明。",
      "Check place by place; if one of them is left out of the total on purpose, say so in the note.",
    ),
  },
});
