import type { Check } from "@assay/spec";

const key = /^(?:微信(?:号|帐号|账号|id)?[ \t：:=]{0,4}|(?:wechat|weixin|wx|vx|qq)(?:号码?|id)?[ \t：:=]{1,4})/i;

/** A WeChat id (six to twenty characters, a letter first) or a QQ number (five to eleven digits) after its name, or alone in a cell. */
export const cnWechatQq: Check = (value) => {
  const start = key.exec(value)?.[0].length ?? 0;
  const id = value.slice(start);
  const isQq = /^[1-9]\d{4,10}$/.test(id);
  const isWechat = /^[A-Za-z][\w-]{5,19}$/.test(id) && /[\d_-]/.test(id);
  return (isQq || isWechat) && { normalised: id.toLowerCase(), part: [start, value.length] };
};
