import { type Text, text } from "../i18n/language.ts";

/**
 * Where the numbers of the sets were read: mostly copies of ministry texts on other people's sites, so each limit names
 * its own. `law` stands for the article itself.
 */
export const sources = {
  law: text("法规原文", "法規原文", "the article itself"),
  circular1994: text(
    "教基[1994]19号转载本（czkjst.org，第一至七条开头）",
    "教基[1994]19號轉載本（czkjst.org，第一至七條開頭）",
    "a copy of 教基[1994]19号 (czkjst.org, openings of articles 1 to 7)",
  ),
  provincialReading: text(
    "普及程度评估验收标准解读，一省的解读，未写是哪一省（wenku365）",
    "普及程度評估驗收標準解讀，一省的解讀，未寫是哪一省（wenku365）",
    "a province's reading of the acceptance standard; the copy does not name the province (wenku365)",
  ),
  literacyMeasures: text(
    "县级扫除青壮年文盲单位检查评估办法（试行）转载本（eol.cn，2020-07-27）",
    "縣級掃除青壯年文盲單位檢查評估辦法（試行）轉載本（eol.cn，2020-07-27）",
    "a copy of the trial measures on county units (eol.cn, 27 July 2020)",
  ),
  yunnan: text(
    "云南省贫困退出考核实施细则转载本（78911.com.cn）",
    "雲南省貧困退出考核實施細則轉載本（78911.com.cn）",
    "a copy of the rules of Yunnan Province on leaving poverty (78911.com.cn)",
  ),
  jiujiang: text(
    "芜湖市鸠江区2023年均衡发展报告（jjq.gov.cn）",
    "蕪湖市鳩江區2023年均衡發展報告（jjq.gov.cn）",
    "the 2023 report on balance of Jiujiang District, Wuhu (jjq.gov.cn)",
  ),
  hebei: text(
    "河北省转发教督[2017]6号的细则（zixin.com.cn）",
    "河北省轉發教督[2017]6號的細則（zixin.com.cn）",
    "the rules of Hebei Province on 教督[2017]6号 (zixin.com.cn)",
  ),
  balanceCopy: text(
    "教督[2017]6号转载本（fudaoke.com）",
    "教督[2017]6號轉載本（fudaoke.com）",
    "a copy of 教督[2017]6号 (fudaoke.com)",
  ),
  libraryNews: text(
    "北京青年报2018年6月11日新闻的转载（hokaitech）",
    "北京青年報2018年6月11日新聞的轉載（hokaitech）",
    "a copy of Beijing Youth Daily, 11 June 2018 (hokaitech)",
  ),
  ruralBuildings: text(
    "农村普通中小学校建设标准第一至九条转载本（haowendang）",
    "農村普通中小學校建設標準第一至九條轉載本（haowendang）",
    "a copy of articles 1 to 9 of the rural building standard (haowendang)",
  ),
  urbanBuildings: text(
    "城市普通中小学校校舍建设标准表4-1转载本（haowendang）",
    "城市普通中小學校校舍建設標準表4-1轉載本（haowendang）",
    "a copy of table 4-1 of the urban building standard (haowendang)",
  ),
  staffing: text(
    "国办发[2001]74号附表转载本（imhan.cn）；山东统一标准的新闻（gov.cn，2011-09-26）",
    "國辦發[2001]74號附表轉載本（imhan.cn）；山東統一標準的新聞（gov.cn，2011-09-26）",
    "a copy of the table of 国办发[2001]74号 (imhan.cn); news of the unified standard of Shandong (gov.cn, 26 September 2011)",
  ),
  largeClasses: text(
    "国发[2016]40号转载本（qianinfo、wodeyuanxiao）",
    "國發[2016]40號轉載本（qianinfo、wodeyuanxiao）",
    "copies of 国发[2016]40号 (qianinfo, wodeyuanxiao)",
  ),
  nineYears: text(
    "九年义务教育巩固率词条及规划指标表转载（pxphb、265xx）",
    "九年義務教育鞏固率詞條及規劃指標表轉載（pxphb、265xx）",
    "an encyclopedia's entry and copies of the plan's table (pxphb, 265xx)",
  ),
} as const satisfies Record<string, Text>;

export type SourceId = keyof typeof sources;
