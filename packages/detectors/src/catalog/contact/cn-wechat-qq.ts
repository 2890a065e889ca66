import type { CatalogDetector } from "../../catalog-detector.ts";

/** WeChat id or QQ number. */
export const cnWechatQq: CatalogDetector = {
  id: "cn-wechat-qq",
  dataType: "contact.social-handle",
  name: "WeChat id or QQ number",
  countries: ["CN"],
  patterns: [
    {
      regex: String.raw`(?:微信(?:号|帐号|账号|ID|id)?[ \t：:=]{0,4}|(?:[Ww]e[Cc]hat|WECHAT|[Ww]eixin|[Vv]X|[Ww]X)(?:号|ID|id|Id)?[ \t：:=]{1,4})[A-Za-z][A-Za-z0-9_\-]{5,19}`,
      score: 0.75,
      within: true,
    },
    { regex: String.raw`(?:QQ|qq)(?:号码?|ID|id)?[ \t：:=]{1,4}[1-9]\d{4,10}`, score: 0.8, within: true },
  ],
  cell: { regex: String.raw`[A-Za-z0-9][A-Za-z0-9_\-]{4,19}`, score: 0.4 },
  check: "cn-wechat-qq",
  context: { raise: ["微信", "wechat", "qq", "加我", "联系"] },
  labels: ["微信", "微信号", "wechat", "wechat id", "weixin", "qq", "qq号", "qq号码", "qq number"],
  examples: {
    hits: ["加微信：zhang_san88", "QQ:12345678", "联系QQ号 123456789"],
    misses: ["微信支付", "QQ 0123456", "wechat payment accepted", "qq 1234"],
  },
  sources: ["腾讯: 微信号设置规则"],
};
