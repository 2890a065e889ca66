import { expect, it } from "vitest";
import { cnWechatQq } from "./cn-wechat-qq.ts";

const alone = { field: "", before: "", after: "" };

it("takes the id out, or takes it alone", () => {
  expect([
    cnWechatQq("微信号：Zhang_San88", alone),
    cnWechatQq("QQ:12345678", alone),
    cnWechatQq("wxid_abc123", alone),
  ]).toEqual([
    { normalised: "zhang_san88", part: [4, 15] },
    { normalised: "12345678", part: [3, 11] },
    { normalised: "wxid_abc123", part: [0, 11] },
  ]);
});

it("refuses words and numbers that are too short or begin with 0", () => {
  expect([cnWechatQq("微信：payment", alone), cnWechatQq("QQ:0123456", alone), cnWechatQq("qq 1234", alone)]).toEqual([
    false,
    false,
    false,
  ]);
});
