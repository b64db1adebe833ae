/**
 * How common a character is in the texts of schooling, which is what tells a right decoding from a wrong one. The
 * frequent ones stand here; the others are ranked by the national standards, whose first levels hold what ordinary
 * texts need and whose second levels hold the rest.
 */

/** Frequent in Chinese texts, forms of education, names of places, surnames: Simplified, and what both scripts share. */
const simplified =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运快" +
  "育校初幼园班级男专职率毛净辍毕升巩固残疾寄宿留守随迁贫困档卡脱户籍图册积米舍危房助补额元备注单序号编码称省县乡镇村街办居委填审核负责联增招超标准未盲扫青壮九普适龄童庭济营养餐食堂操验室算台套均差异例百汇局厅站族殊技农城私示范证培训骨干历研究硕士副勤聘退休亡转复读流失况附源按截止含包括低缺改收深矿千素半列习响约支般劳往酸除消构府精值选写存亲效查型置派层片始状厂圆满调照细引铁价严某亿组织质监控项择版络网址邮箱签盖章印批请页栏检错误警整断连近远足六七八零拟距费税款预账票企商银贷险医疗卫健病床防疫灾救护环境绿供暖宽桌椅架铺厨厕围墙器材仪药钢琴画舞唱歌跑跳球语音乐智课考试卷答评优良奖惩罚纪律违投诉举访座谈议轮借离孤父母属祖兄弟姐妹" +
  "京津河蒙古辽宁吉林黑龙江苏浙徽福湖广庆川贵州云藏陕甘肃夏疆维吾香港澳湾阳岭溪沟坪坝坡寨庄屯堡店桥塘岛洲泉井沙石树竹松杨柳桃梅兰花凤虎牛羊鱼永祥瑞昌盛兴隆泰顺康红旗胜团星火风双柏沿岗峰谷浦岩洞池旧郊莲荷仙雨雪春秋冬景华英武仁礼忠孝左右" +
  "李刘陈赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董曹袁邓傅沈曾彭吕卢蒋蔡贾丁魏薛叶余潘杜戴钟汪田姜姚谭邹熊陆孔崔邱秦史顾侯邵孟段钱汤尹黎易贺赖秀丽娟敏静磊洋勇艳杰涛霞刚桂";

/** What Traditional writes for those of the list above that are only Simplified. */
const traditional =
  "這個們來為國說時會對於著過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運園級專職淨輟畢鞏殘隨遷貧檔脫戶圖冊積補額備單號編碼稱縣鄉鎮辦審負責聯標準掃壯適齡濟營養驗臺異匯廳農範證訓幹歷碩轉復讀況遼寧龍蘇廣慶貴雲陝肅維灣陽嶺溝壩莊橋島樹楊蘭鳳魚興順紅勝團風雙崗巖舊蓮華禮劉陳趙黃吳孫羅鄭謝韓馮鄧呂盧蔣賈葉餘鍾譚鄒陸顧錢湯賀賴麗靜豔傑濤剛隻鬥穀係佔週佈習修礦響約勞構選寫親層狀廠圓滿調細鐵價嚴億組織質監項擇絡網郵籤蓋請頁欄檢錯誤斷連遠擬費稅預賬銀貸險醫療衛災護環綠寬鋪廚廁圍牆儀藥鋼畫語樂課試評優獎懲罰紀違訴舉訪談議輪離屬";

/** Syllables frequent in Korean texts, schooling and names of places. */
const hangul =
  "이다의는에을를가은한하고지도사기로자리시어대과인나일그해정스라수장보부아제전원조성여주만것상구동공국학교생등초중년계소합남녀율명급서울산천광경북충청강세종특별치행읍면군평균단위연월총재입졸업취진직무류설립비용실험체육문화관예술외족유린집반당담임규모현황통표료출처분번호코드름안양포마송영홍신김최박윤오권백심노곽배민석준미애희혜숙철태환식들있없않었습니까데터든같또및때따른된되할했였적법률항목내참결방운선택필요개발금액건책증감퇴능력순타편추각간갈거걱검게겨겼곳귀근글긴길께꾸끝끼난날났낮너널넘네넣녹논농높누느늘닌달답닿더덕던덜독두둘뒤득디뜻락란람랑래량러럼렇레려렬례록론루르림링막많말망맞매맺머먹먼메며몇몸못묻물믿바받밝벌범벽변병복본봉불붙브블빠살삼새색섬섭센셔속손쇄쉬승십싶써쓰씨악알암압앞야약억언얼역열온올와완왕우움으음응잇작잔잘잠쟁저절점접져존좌줄즉즐질짓짜째차찬찰창찾채척첫쳐촉축측층칙친침카커컴케크큰클키탁탄탈털테토톤투트티파판팔패퍼페폐폭품풍프플피함향허협형혹혼확활회획효후훈휴흐흔흡히힘";

/** Punctuation and signs of East Asian texts; full-width forms come besides. */
const marks = "\u00a0«»　、。〈〉《》「」『』【】〔〕—–‘’“”…·•°×±‰€℃㎡㎞ㆍ①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤ○●△▲□■☆★※√→～￥";

/** What a character is, as far as it helps to tell a right decoding from a wrong one. */
export const sorts = {
  ascii: 0,
  frequentHan: 1,
  commonHan: 2,
  uncommonHan: 3,
  rareHan: 4,
  mark: 5,
  frequentHangul: 6,
  commonHangul: 7,
  rareHangul: 8,
  kana: 9,
  /** Letters of Western Europe beyond ASCII. */
  latin: 10,
  /** Cyrillic, Greek and the rest of Latin. */
  alphabet: 11,
  /** Signs of Western Europe: ², ½, ¿. */
  sign: 12,
  other: 13,
  /** Control characters, private use, what stands for a lost character: never in a right decoding. */
  none: 14,
} as const;

let table: Uint8Array | undefined;

/** The sort of each UTF-16 code unit, made when it is first asked for. Pairs of surrogates are rare characters. */
export function sortTable(): Uint8Array {
  table ??= makeTable();
  return table;
}

const ranges: readonly (readonly [sort: number, from: number, to: number])[] = [
  [sorts.none, 0x00, 0x1f],
  [sorts.ascii, 0x09, 0x0a],
  [sorts.ascii, 0x0d, 0x0d],
  [sorts.ascii, 0x20, 0x7e],
  [sorts.none, 0x7f, 0x9f],
  [sorts.sign, 0xa1, 0xbf],
  [sorts.latin, 0xc0, 0xff],
  [sorts.alphabet, 0x100, 0x17f],
  [sorts.alphabet, 0x391, 0x3c9],
  [sorts.alphabet, 0x401, 0x451],
  [sorts.kana, 0x3041, 0x30fe],
  [sorts.rareHan, 0x3400, 0x9fff],
  [sorts.rareHangul, 0xac00, 0xd7a3],
  [sorts.rareHan, 0xd800, 0xdfff],
  [sorts.none, 0xe000, 0xf8ff],
  [sorts.rareHan, 0xf900, 0xfaff],
  [sorts.mark, 0xff01, 0xff5e],
  [sorts.none, 0xfff0, 0xffff],
];

function makeTable(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(sorts.other);
  for (const [sort, from, to] of ranges) made.fill(sort, from, to + 1);
  const wide = [[0x40, 0x7e], high] as const;
  rank(made, block("gb18030", [0xd8, 0xf7], [high]), sorts.uncommonHan);
  rank(made, block("big5", [0xc9, 0xf9], wide), sorts.uncommonHan);
  rank(made, block("gb18030", [0xb0, 0xd7], [high]), sorts.commonHan);
  rank(made, block("big5", [0xa4, 0xc6], wide), sorts.commonHan);
  rank(made, block("euc-kr", [0xb0, 0xc8], [high]), sorts.commonHangul);
  rank(made, simplified + traditional, sorts.frequentHan);
  rank(made, hangul, sorts.frequentHangul);
  for (const mark of marks) made[mark.charCodeAt(0)] = sorts.mark;
  return made;
}

/** Gives characters a new sort within their script; blocks also hold some that are of none. */
function rank(made: Uint8Array, characters: string, sort: number): void {
  const script =
    sort >= sorts.frequentHangul ? [sorts.commonHangul, sorts.rareHangul] : [sorts.commonHan, sorts.rareHan];
  const [first = 0, last = 0] = script;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    const now = made[code] ?? 0;
    if (now >= first && now <= last) made[code] = sort;
  }
}

type Span = readonly [first: number, last: number];
const high: Span = [0xa1, 0xfe];

/** The characters of a block of a two-byte code. */
function block(encoding: string, [first, last]: Span, trails: readonly Span[]): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
