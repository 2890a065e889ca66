import { describe, expect, it } from "vitest";
import type { CheckName } from "../check-name.generated.ts";
import { checks } from "../checks.generated.ts";

const nowhere = { field: "", before: "", after: "" };

/** Numbers that authorities publish as specimens or examples: of the ten last digits only the printed one passes. */
const specimens: readonly (readonly [CheckName, string])[] = [
  ["ar-cbu", "2850590940090418135201"],
  ["at-svnr", "1237 010180"],
  ["at-tax-id", "93-173/6581"],
  ["au-tfn", "123 456 782"],
  ["be-eid", "591-1917064-58"],
  ["be-nn", "85.07.30-033.28"],
  ["br-cnh", "02650306461"],
  ["br-cnpj", "12.ABC.345/01DE-35"],
  ["br-cpf", "123.456.789-09"],
  ["br-pis", "120.5641.060-7"],
  ["br-voter", "004356870906"],
  ["ca-health-bc", "9698658215"],
  ["cn-resident-id", "440524188001010014"],
  ["cn-uscc", "91350100M000100Y43"],
  ["cz-rc", "736028/5163"],
  ["de-id-card", "L01X00T471"],
  ["de-kvnr", "A123456780"],
  ["de-passport", "C01X00T478"],
  ["de-rvnr", "15 070649 C 103"],
  ["de-steuer-id", "86095742719"],
  ["ec-ci", "1710034065"],
  ["es-ccc", "2100 0418 45 0200051332"],
  ["es-ssn", "281234567840"],
  ["fr-rib", "30006 00001 12345678901 89"],
  ["gb-nhs-number", "943 476 5919"],
  ["hk-hkid", "A123456(3)"],
  ["hu-tax-id", "8071592153"],
  ["hu-taj", "111111110"],
  ["il-id", "123456782"],
  ["in-aadhaar", "2341 2341 2346"],
  ["ir-national-id", "0013542419"],
  ["jp-my-number", "123456789018"],
  ["lei", "5493001KJTIIGC8Y1R12"],
  ["lu-national-id", "1893120105732"],
  ["mx-clabe", "032180000118359719"],
  ["mx-rfc", "GODE561231GR8"],
  ["no-fodselsnummer", "15076500565"],
  ["nz-nhi", "ZZZ0016"],
  ["ph-tin", "000-123-456"],
  ["pl-id-card", "ABA300000"],
  ["pl-pesel", "44051401359"],
  ["pt-nib", "000201231234567890154"],
  ["ro-cnp", "1630615123457"],
  ["ru-ogrn", "1027700132195"],
  ["ru-snils", "112-233-445 95"],
  ["se-personnummer", "850709-9805"],
  ["sepa-creditor-id", "DE98ZZZ09999999999"],
  ["si-tax-id", "15012557"],
  ["sv-nit", "0614-050707-104-8"],
  ["th-national-id", "1234567890121"],
  ["tr-tckn", "10000000146"],
  ["tw-national-id", "A123456789"],
  ["us-aba-routing", "021000021"],
  ["us-dea-number", "AB1234563"],
  ["us-npi", "1234567893"],
  ["uy-ci", "1.234.567-2"],
  ["vn-mst", "0100109106"],
  ["za-id", "8001015009087"],
];

/** The same where a letter stands last. */
const lettered: readonly (readonly [CheckName, string])[] = [
  ["at-company", "FN 122119m"],
  ["cy-tic", "00532445O"],
  ["fi-hetu", "131052-308T"],
  ["it-codice-fiscale", "RSSMRA85T10A562S"],
  ["sg-nric-fin", "S1234567D"],
  ["sg-nric-fin", "T1234567J"],
  ["sg-nric-fin", "F1234567N"],
  ["sg-nric-fin", "G1234567X"],
  ["sg-nric-fin", "M1234567K"],
  ["sg-plate", "SBA1234G"],
];

describe("a published number", () => {
  it.each(specimens)("%s passes %s and no other last digit", (check, number) => {
    const place = number.search(/\d\D*$/);
    expect(passing(check, number, place, "0123456789")).toEqual([number.charAt(place)]);
  });

  it.each(lettered)("%s passes %s and no other last letter", (check, number) => {
    const last = number.length - 1;
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const letters = number.charAt(last) === "m" ? alphabet.toLowerCase() : alphabet;
    expect(passing(check, number, last, letters)).toEqual([number.charAt(last)]);
  });

  it("keeps its X: GB 11643-1999", () => {
    expect(checks["cn-resident-id"]("11010519491231002X", nowhere)).toEqual({
      normalised: "11010519491231002X",
      why: "region, birth date and check character",
    });
  });
});

describe("every check", () => {
  const odd = [
    "",
    " ",
    "-",
    "0",
    "X",
    "é",
    "１２３",
    "123456789",
    "ABCDEFGHIJ",
    "0".repeat(40),
    "Z9".repeat(30),
    "<<<<",
    "\u0000",
  ];

  it.each(Object.keys(checks) as CheckName[])("%s answers whatever it is given", (check) => {
    for (const value of odd) {
      const answer = checks[check](value, { field: value, before: value, after: value });
      expect(["boolean", "object"]).toContain(typeof answer);
    }
  });
});

function passing(check: CheckName, number: string, place: number, characters: string): string[] {
  return characters
    .split("")
    .filter(
      (character) => checks[check](number.slice(0, place) + character + number.slice(place + 1), nowhere) !== false,
    );
}
