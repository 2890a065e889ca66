import { expect, it } from "vitest";
import { emailAddress } from "./email-address.ts";

const alone = { field: "", before: "", after: "" };

it("makes one form of a mailbox, whatever the case", () => {
  expect(emailAddress("Jane.Roe+news@Mail.Example.COM", alone)).toEqual({
    normalised: "jane.roe+news@mail.example.com",
    score: 0.95,
    part: [0, 30],
  });
});

it("takes only the mailbox out of what a text without spaces and an escape put around it", () => {
  const parts = [
    emailAddress("请发送到wang@example.com谢谢", alone),
    emailAddress("nwang@example.com", { ...alone, before: '{"to":"a\\' }),
    emailAddress("u003cwang@example.com", { ...alone, before: "\\" }),
    emailAddress("'wang@example.com", alone),
  ];
  expect(parts.map((pass) => typeof pass === "object" && pass.part)).toEqual([
    [4, 20],
    [1, 17],
    [5, 21],
    [1, 17],
  ]);
});

it("halves the score of a mailbox nobody reads and of a name only one network knows", () => {
  const scores = [
    emailAddress("no-reply@example.com", alone),
    emailAddress("jane@corp.internal", alone),
    emailAddress("jane@[192.0.2.1]", alone),
  ];
  expect(scores.map((pass) => typeof pass === "object" && pass.score)).toEqual([0.475, 0.5, 0.5]);
});

it("refuses what is not a mailbox", () => {
  const refused = [
    emailAddress("icon@2x.png", alone),
    emailAddress("a..b@example.com", alone),
    emailAddress("a.@example.com", alone),
    emailAddress(`${"a".repeat(65)}@example.com`, alone),
    emailAddress("secret@example.com", { ...alone, before: "https://user:" }),
    emailAddress("git@example.com", { ...alone, after: ":team/project.git" }),
    emailAddress("deploy@example.com", { ...alone, before: "$ ssh -p 22 " }),
    emailAddress("1234.5678@example.com", { ...alone, before: "Message-ID: <" }),
    emailAddress("jane@example.org", { ...alone, before: "follow @" }),
  ];
  expect(refused).toEqual(refused.map(() => false));
});
