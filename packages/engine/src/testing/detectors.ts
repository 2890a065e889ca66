import type { Check, CheckTable, DetectorSpec } from "@assay/spec";

// A small catalogue for the engine's own tests; every value in it is made up or from a public test range.

const luhn: Check = (value) => {
  const digits = Array.from(value.replace(/\D/g, ""), Number).toReversed();
  const sum = digits.reduce(
    (before, digit, index) => before + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)),
    0,
  );
  return digits.length >= 13 && sum % 10 === 0 && { why: "luhn", normalised: digits.toReversed().join("") };
};

const nric: Check = (value) => {
  const weights = [2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce(
    (before, weight, index) => before + weight * Number(value[index + 1]),
    "TG".includes(value.charAt(0)) ? 4 : 0,
  );
  return ("ST".includes(value.charAt(0)) ? "JZIHGFEDCBA" : "XWUTRQPNMLK")[sum % 11] === value.at(-1);
};

const eleven: Check = (value) => {
  const sum = Array.from(value, Number).reduce((before, digit, index) => before + digit * (9 - index), 0);
  return (sum - 2 * Number(value.at(-1))) % 11 === 0;
};

const topLevel: Check = (value) => /\.(com|org|sg|example)$/.test(value);

/** Checks of the small catalogue. */
export const testChecks: CheckTable = { luhn, nric, eleven, "top-level": topLevel };

const common = { countries: [], examples: { hits: [], misses: [] }, sources: ["made up"] } as const;

/** Detectors of each kind the engine knows: plain, checked, anchored, inside words, in need of context. */
export const testDetectors: readonly DetectorSpec[] = [
  {
    ...common,
    id: "payment-card",
    name: "Payment card number",
    dataType: "finance.pan",
    patterns: [{ regex: "\\d(?:[ \\-]?\\d){12,18}", score: 0.6 }],
    check: "luhn",
    context: { raise: ["card", "visa"], lower: ["tracking"] },
    labels: ["card number", "credit card"],
  },
  {
    ...common,
    id: "sg-nric-fin",
    name: "Singapore NRIC or FIN",
    dataType: "gov-id.national.sg.nric-fin",
    patterns: [{ regex: "[STFG]\\d{7}[A-Z]", score: 0.75 }],
    check: "nric",
    context: { raise: ["nric", "identity card", "身份证"] },
    labels: ["nric", "nric no", "身份证号码"],
  },
  {
    ...common,
    id: "nl-bsn",
    name: "Dutch citizen service number",
    dataType: "gov-id.national.nl.bsn",
    patterns: [{ regex: "\\d{9}", score: 0.1 }],
    check: "eleven",
    context: { raise: ["bsn", "burgerservicenummer"] },
    labels: ["bsn", "burgerservicenummer"],
    requiresContext: true,
  },
  {
    ...common,
    id: "email-address",
    name: "E-mail address",
    dataType: "contact.email",
    patterns: [
      {
        regex: "[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9\\-]{1,63}(?:\\.[A-Za-z0-9\\-]{1,63}){1,8}",
        score: 0.9,
        anchor: "@",
      },
    ],
    check: "top-level",
    context: { raise: ["email", "mail"] },
    labels: ["email", "e-mail", "email address"],
  },
  {
    ...common,
    id: "person-name",
    name: "Person name",
    dataType: "identity.name.full",
    patterns: [
      { regex: "(?:Ada|Grace|Alan) [A-Z][a-z]+", score: 0.5 },
      { regex: "[王李张刘陈][\\u4e00-\\u9fa5]{1,2}", score: 0.3, within: true },
    ],
    context: { raise: ["name", "dear", "姓名"] },
    labels: ["name", "full name", "姓名"],
  },
  {
    ...common,
    id: "date-of-birth",
    name: "Date of birth",
    dataType: "identity.dob",
    patterns: [{ regex: "(?:19|20)\\d\\d-\\d\\d-\\d\\d", score: 0.2 }],
    context: { raise: ["born", "date of birth"] },
    labels: ["dob", "date of birth", "birth date"],
    requiresContext: true,
  },
  {
    ...common,
    id: "religion",
    name: "Religion",
    dataType: "special.religion",
    patterns: [{ regex: "(?:Buddhist|Catholic|Sikh|Hindu)", score: 0.4 }],
    context: { raise: ["religion", "faith"] },
    labels: ["religion"],
  },
  {
    ...common,
    id: "ip-address",
    name: "IP address",
    dataType: "online.ip",
    patterns: [{ regex: "(?:\\d{1,3}\\.){3}\\d{1,3}", score: 0.5 }],
    labels: ["ip", "ip address"],
  },
];
