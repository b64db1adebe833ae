import { text } from "../language.ts";
import { wordings } from "./wording.ts";

const checkBoth = text(
  "对照两张原表核实，更正抄错的一个；原表如此的，照原样保留，并在备注写明各是什么口径。",
  "對照兩張原表核實，更正抄錯的一個；原表如此的，照原樣保留，並在備註寫明各是什麼口徑。",
  "Check both forms and correct the figure that was miscopied; if the forms say so, leave both and note what each of them counts.",
);

/** Forms of one area and period that contradict each other (勾稽关系). */
export const crossForm = wordings({
  "two-pupil-bases": {
    title: text("学生数有两个口径", "學生數有兩個口徑", "Pupils on two bases"),
    says: text(
      "{label} {found}，而{other} {limit}（{where}），前者是后者的 {percent}%",
      "{label} {found}，而{other} {limit}（{where}），前者是後者的 {percent}%",
      "{label} {found}, but {other} {limit} ({where}): {percent} % of it",
    ),
    mend: checkBoth,
    why: text(
      "两处都是学年初的学籍学生数；相差太大，以它们为分母的比率就不能互相比较。",
      "兩處都是學年初的學籍學生數；相差太大，以它們為分母的比率就不能互相比較。",
      "Both count the register at the start of the year; rates on bases so far apart cannot be compared.",
    ),
  },
  "gross-enrolment": {
    title: text("学生数与适龄人口相差过大", "學生數與適齡人口相差過大", "Pupils and children of school age far apart"),
    says: text(
      "{label} {found}，是{other} {limit} 的 {percent}%（{where}），应在 {low}% 到 {high}% 之间",
      "{label} {found}，是{other} {limit} 的 {percent}%（{where}），應在 {low}% 到 {high}% 之間",
      "{label} {found} are {percent} % of {other} {limit} ({where}), expected {low} % to {high} %",
    ),
    mend: text(
      "核实两个数是否同一学年、同一范围；确因学生流入或流出而相差的，在备注写明。",
      "核實兩個數是否同一學年、同一範圍；確因學生流入或流出而相差的，在備註寫明。",
      "Check that both are of one year and one territory; if pupils do come from or go elsewhere, say so in the note.",
    ),
  },
  "class-too-large": {
    title: text("班额大得教室容不下", "班額大得教室容不下", "Classes that no room holds"),
    says: text(
      "{label} {found}，{classes} {count}（{where}），平均每班 {size} 人，已达超大班额（66人）",
      "{label} {found}，{classes} {count}（{where}），平均每班 {size} 人，已達超大班額（66人）",
      "{label} {found} in {classes} {count} ({where}) are {size} a class, which is super-large (66) on average",
    ),
    mend: text(
      "核实班数与学生数是否同一范围、同一学年；班额确有这样大的，照原样保留。",
      "核實班數與學生數是否同一範圍、同一學年；班額確有這樣大的，照原樣保留。",
      "Check that classes and pupils are of one territory and one year; leave them as they are if the classes really are so large.",
    ),
  },
  "staff-as-teachers": {
    title: text("教职工被当作专任教师", "教職工被當作專任教師", "Staff called full-time teachers"),
    says: text(
      "{label} {found}，与{staff} {limit} 相同（{where}），而该处{label}为 {other}",
      "{label} {found}，與{staff} {limit} 相同（{where}），而該處{label}為 {other}",
      "{label} {found} is the figure of {staff} {limit} ({where}), where {label} is {other}",
    ),
    mend: text(
      "专任教师只计任课教师，不含行政、教辅、工勤人员；填错的一处请按原表改正。",
      "專任教師只計任課教師，不含行政、教輔、工勤人員；填錯的一處請按原表改正。",
      "Full-time teachers are those who teach, without administrators and auxiliaries; correct the wrong cell from the form.",
    ),
  },
  "staff-equal-teachers": {
    title: text("教职工全是专任教师", "教職工全是專任教師", "No staff but full-time teachers"),
    says: text(
      "{label} {found}，与{staff}相同：没有一个行政、教辅或工勤人员",
      "{label} {found}，與{staff}相同：沒有一個行政、教輔或工勤人員",
      "{label} {found} is the same as {staff}: not one administrator or auxiliary",
    ),
    mend: text(
      "核实两个数，看是否把教职工数填作了专任教师数。",
      "核實兩個數，看是否把教職工數填作了專任教師數。",
      "Check whether the number of all staff was entered as full-time teachers.",
    ),
  },
  "final-year-too-large": {
    title: text("毕业班人数多得不合常理", "畢業班人數多得不合常理", "A final year larger than a grade can be"),
    says: text(
      "{label} {found}，占{other} {limit} 的 {percent}%（{where}），{grades}个年级中的一个应约占 {even}%",
      "{label} {found}，佔{other} {limit} 的 {percent}%（{where}），{grades}個年級中的一個應約佔 {even}%",
      "{label} {found} are {percent} % of {other} {limit} ({where}); one grade of {grades} should be about {even} %",
    ),
    mend: text(
      "毕业班只计最高一个年级；核实是否多计了年级，或两个数口径不同。",
      "畢業班只計最高一個年級；核實是否多計了年級，或兩個數口徑不同。",
      "Only the highest grade is the final year; check whether more grades were counted, or whether the two figures are on different bases.",
    ),
  },
  "final-year-differs": {
    title: text("毕业班人数与最高年级人数不符", "畢業班人數與最高年級人數不符", "A final year that is not its grade"),
    says: text(
      "{label} {found}，而{grade}{other} {limit}（{where}）",
      "{label} {found}，而{grade}{other} {limit}（{where}）",
      "{label} {found}, but {other} of {grade} are {limit} ({where})",
    ),
    mend: checkBoth,
  },
  "grade-outside-level": {
    title: text("学段里没有的年级", "學段裡沒有的年級", "A grade that its level does not have"),
    says: text(
      "{level}填了{found}，{level}只有{possible}",
      "{level}填了{found}，{level}只有{possible}",
      "{found} under {level}, which has {possible}",
    ),
    mend: text(
      "对照原表，看是学段填错了，还是年级填错了。",
      "對照原表，看是學段填錯了，還是年級填錯了。",
      "Check against the form which of the two is wrong, the level or the grade.",
    ),
  },
  "grade-total": {
    title: text("各年级之和与学段人数不符", "各年級之和與學段人數不符", "Grades that do not add up to their level"),
    says: text(
      "{label} {found}，而各年级之和为 {sum}（{parts}）",
      "{label} {found}，而各年級之和為 {sum}（{parts}）",
      "{label} {found}, but the grades add up to {sum} ({parts})",
    ),
    mend: text(
      "逐个年级与原表核对，看漏报或多报了哪个班。",
      "逐個年級與原表核對，看漏報或多報了哪個班。",
      "Check each grade against the form for a class left out or counted twice.",
    ),
  },
  "single-age-too-large": {
    title: text(
      "一个年龄的人口多得不合常理",
      "一個年齡的人口多得不合常理",
      "One age too large for the ages of a stage",
    ),
    says: text(
      "{age}周岁人口 {found}，是{level}{other} {limit} 的 {percent}%（{where}），{ages}个年龄中的一个应约占 {even}%",
      "{age}周歲人口 {found}，是{level}{other} {limit} 的 {percent}%（{where}），{ages}個年齡中的一個應約佔 {even}%",
      "{found} people aged {age} are {percent} % of {other} ({level}) {limit} ({where}); one age of {ages} should be about {even} %",
    ),
    mend: text(
      "核实两个数是否同出一本户籍册、同一年份、同一范围。",
      "核實兩個數是否同出一本戶籍冊、同一年份、同一範圍。",
      "Check that both come from one household register, of one year and one territory.",
    ),
  },
  "sex-ratio": {
    title: text("女生比例不合常理", "女生比例不合常理", "An implausible share of girls"),
    says: text(
      "{label}中女 {found}、共 {limit}（{where}），女占 {percent}%，应在 {low}% 到 {high}% 之间",
      "{label}中女 {found}、共 {limit}（{where}），女佔 {percent}%，應在 {low}% 到 {high}% 之間",
      "{label}: {found} girls of {limit} ({where}) are {percent} %, expected {low} % to {high} %",
    ),
    mend: text(
      "核实女生数与总数是否同一年份、同一范围，有无漏写或抄错。",
      "核實女生數與總數是否同一年份、同一範圍，有無漏寫或抄錯。",
      "Check that girls and total are of one year and one territory, and that neither was miscopied.",
    ),
  },
  "disabled-differ": {
    title: text("残疾儿童少年两处人数不同", "殘疾兒童少年兩處人數不同", "Disabled children counted in two ways"),
    says: text(
      "{label}合计 {found}，而残疾儿童少年{other} {limit}（{where}）",
      "{label}合計 {found}，而殘疾兒童少年{other} {limit}（{where}）",
      "{label} come to {found}, but {other} of the disabled are {limit} ({where})",
    ),
    mend: text(
      "对照残疾儿童少年花名册，核实扣除的是哪几人、各在哪个学段。",
      "對照殘疾兒童少年花名冊，核實扣除的是哪幾人、各在哪個學段。",
      "Check with the roll of disabled children who was left out of the rate, and at which level.",
    ),
  },
  "disabled-in-one-level": {
    title: text("残疾儿童少年只从一个学段扣除", "殘疾兒童少年只從一個學段扣除", "All the disabled taken off one level"),
    says: text(
      "{label} {found} 全部在{level}，而这 {limit} 名残疾儿童少年是各学段合计（{where}），{others}没有扣除",
      "{label} {found} 全部在{level}，而這 {limit} 名殘疾兒童少年是各學段合計（{where}），{others}沒有扣除",
      "{label} {found} all stand at {level}, but these {limit} disabled are of all levels ({where}), and none are taken off {others}",
    ),
    mend: text(
      "按年龄把残疾儿童少年分到小学、初中两行；确实都在一个学段的，在备注写明。",
      "按年齡把殘疾兒童少年分到小學、初中兩列；確實都在一個學段的，在備註寫明。",
      "Divide the disabled between the two levels by age; if all are of one level, say so in the note.",
    ),
  },
  "no-illiterates-left": {
    title: text("有人复盲却没有一个文盲", "有人復盲卻沒有一個文盲", "No illiterates beside relapsed ones"),
    says: text(
      "{label} {found}，等于{whole}，即没有一个文盲；而{made} {madeCount}，巩固 {kept}，有 {relapsed} 人复盲",
      "{label} {found}，等於{whole}，即沒有一個文盲；而{made} {madeCount}，鞏固 {kept}，有 {relapsed} 人復盲",
      "{label} {found} is {whole}, so nobody is illiterate; but of {made} {madeCount} only {kept} still are, so {relapsed} relapsed",
    ),
    mend: text(
      "核实复盲的人现在是否计入文盲；已超过50周岁、迁出或去世的，在备注写明。",
      "核實復盲的人現在是否計入文盲；已超過50周歲、遷出或去世的，在備註寫明。",
      "Check whether those who relapsed are counted as illiterate; if they have passed 50, moved away or died, say so in the note.",
    ),
  },
  "sources-differ": {
    title: text("同一数据两个来源不一致", "同一數據兩個來源不一致", "Two sources of one figure differ"),
    says: text(
      "{label} {found}（来源：{source}），而另一来源为 {other}（{otherSource}，{where}）",
      "{label} {found}（來源：{source}），而另一來源為 {other}（{otherSource}，{where}）",
      "{label} {found} (source: {source}), but another source has {other} ({otherSource}, {where})",
    ),
    mend: text(
      "两处核对，找出相差的人或物；各有口径的，在备注写明。两个数都照原样保留。",
      "兩處核對，找出相差的人或物；各有口徑的，在備註寫明。兩個數都照原樣保留。",
      "Compare the two lists and find what makes the difference; if each counts something else, say so in the note. Both figures stay as they are.",
    ),
    why: text(
      "检查时各部门的数要能对上（三统一）。",
      "檢查時各部門的數要能對上（三統一）。",
      "At an inspection the figures of all departments must agree.",
    ),
  },
});
