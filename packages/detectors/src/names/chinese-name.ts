import type { CheckPass, CheckSurroundings } from "@assay/spec";

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤张陳劉楊黃趙吳馬鄭謝許韓馮鄧蕭葉蘇呂盧鍾譚陸廖羅賴";
const doubles = "欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 長孫 歐陽 司馬 諸葛".split(" ");
const cue =
  /(?:姓名|名字|联系人|聯絡人|收件人|寄件人|客户|患者|病人|员工|持卡人|申请人|签名|我叫|我是|本人|先生|女士)[:： 是为]{0,3}$/u;
const address = /^ ?(?:先生|女士|小姐|老师|同学|医生|教授|经理|太太)/u;
const field = /姓名|名字|联系人|收件人|持卡人|申请人|(?:^|[^a-z])name$/iu;

/** A surname that is common and one or two characters more, behind a word that announces a name, before a form of address, or in a field of names. */
export function chineseName(value: string, around: CheckSurroundings): boolean | CheckPass {
  const isDouble = doubles.includes(value.slice(0, 2));
  if (!isDouble && (value.length > 3 || !surnames.includes(value.charAt(0)))) return false;
  const isEnded = !/^[一-龥]/u.test(around.after) || address.test(around.after);
  if (!isEnded || (isDouble && value.length < 3)) return false;
  if (field.test(around.field)) return { score: 0.5, why: "surname in a field of names" };
  return (cue.test(around.before) || address.test(around.after)) && { score: 0.5, why: "surname beside a cue" };
}
