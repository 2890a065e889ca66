import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import type { CheckName } from "../check-name.generated.ts";
import { checks } from "../checks.generated.ts";

/**
 * Our checks and the library stdnum say the same of made-up numbers. In a form: `9` any digit, `A` any letter, `T` a day as DDMMYY, `Y` as YYMMDD,
 * `[a|b]` one of these, `?` every digit in turn, `!` every digit and letter in turn.
 */
const rows: readonly (readonly [check: CheckName, validator: string, form: string])[] = [
  ["us-ssn", "US.ssn", "99999999?"],
  ["gb-utr", "GB.utr", "?999999999"],
  ["gb-vat", "GB.vat", "99[1|5]9999??"],
  ["sg-uen", "SG.uen", "[53|12|01]999999!"],
  ["sg-uen", "SG.uen", "[2014|1999|2003]99999!"],
  ["sg-uen", "SG.uen", "[T08|T15|S71|S98][LP|LL|FC|PF|RF|TU]9999!"],
  ["kr-brn", "KR.brn", "[123|210|305][81|86|45]1234?"],
  ["in-aadhaar", "IN.aadhaar", "[2|5|9]9999999999?"],
  ["in-gstin", "IN.gstin", "[27|07|33]AAA[P|C]A9999A1Z!"],
  ["au-tfn", "AU.tfn", "99999999?"],
  ["au-abn", "AU.abn", "999999999??"],
  ["au-acn", "AU.acn", "99999999?"],
  ["nz-ird", "NZ.ird", "[2|4|9]999999?"],
  ["ca-sin", "CA.sin", "[1|4|7]9999999?"],
  ["ca-health-bc", "CA.bc_bhn", "[9]99999999?"],
  ["br-cpf", "BR.cpf", "999999999??"],
  ["br-cnpj", "BR.cnpj", "999999990001??"],
  ["mod-11-10", "DE.vat", "[1|8]9999999?"],
  ["mod-11-10", "HR.oib", "9999999999?"],
  ["mod-11-10", "RS.pib", "19999999?"],
  ["fr-nir", "FR.nir", "[1|2][55|78][03|12][75|2A|2B|13]999999??"],
  ["fr-tax-id", "FR.nif", "[0|1|2|3]999999999???"],
  ["fr-vat", "FR.tva", "??40483304?"],
  ["es-nif", "ES.dni", "99999999!"],
  ["es-nif", "ES.nie", "[X|Y|Z]9999999!"],
  ["es-cif", "ES.cif", "[A|B]9999999?"],
  ["it-codice-fiscale", "IT.codicefiscale", "[RCCMNL|BNCPLA][85|00][A|T|L][01|55|31][H501|F205]!"],
  ["it-vat", "IT.iva", "9999999[001|100|120|888]?"],
  ["nl-bsn", "NL.bsn", "99999999?"],
  ["nl-btw", "NL.btw", "99999999?B01"],
  ["pl-nip", "PL.nip", "999999999?"],
  ["pl-regon", "PL.regon", "99999999?"],
  ["pl-regon", "PL.regon", "99999999?9999?"],
  ["se-orgnr", "SE.orgnr", "559999999?"],
  ["no-orgnr", "NO.orgnr", "[9|8]9999999?"],
  ["no-bank-account", "NO.kontonr", "9999999999?"],
  ["fi-ytunnus", "FI.ytunnus", "9999999?"],
  ["is-kennitala", "IS.kennitala", "[15|28][01|12][60|99]99?9"],
  ["be-vat", "BE.vat", "09999999??"],
  ["ean-13", "CH.ssn", "756999999999?"],
  ["ch-uid", "CH.uid", "CHE99999999?"],
  ["at-vat", "AT.uid", "U9999999?"],
  ["ie-ppsn", "IE.pps", "9999999!"],
  ["ie-ppsn", "IE.pps", "9999999![A|W|H|T]"],
  ["pt-nif", "PT.nif", "[1|2|5]9999999?"],
  ["pt-cc", "PT.cc", "99999999?[ZZ|AA|0A]?"],
  ["gr-afm", "GR.vat", "99999999?"],
  ["gr-amka", "GR.amka", "[15|28][01|12][60|99]9999?"],
  ["sk-vat", "SK.dph", "202999999?"],
  ["hu-vat", "HU.anum", "9999999?"],
  ["bg-pnf", "BG.pnf", "999999999?"],
  ["bg-vat", "BG.vat", "[1|2]9999999?"],
  ["bg-egn", "BG.egn", "[85|61][01|12][15|31]999?"],
  ["baltic-personal-code", "EE.ik", "[3|4][85|61][01|12][15|31]999?"],
  ["baltic-personal-code", "LT.asmens", "[3|4][85|61][01|12][15|31]999?"],
  ["lt-vat", "LT.pvm", "99999991?"],
  ["lt-vat", "LT.pvm", "99999999991?"],
  ["ee-vat", "EE.kmkr", "99999999?"],
  ["ee-registrikood", "EE.registrikood", "[1|7|8]999999?"],
  ["jmbg", "RS.jmbg", "[15|31][01|12][985|001][71|50]999?"],
  ["lu-vat", "LU.tva", "999999??"],
  ["cn-resident-id", "CN.ric", "[110101|440304|310115][1985|2001][01|12][15|31]999!"],
  ["tr-tckn", "TR.tckimlik", "[1|5]99999999??"],
  ["tr-vkn", "TR.vkn", "999999999?"],
  ["za-id", "ZA.idnr", "[85|61][01|12][15|28]9999[0|1]8?"],
  ["th-national-id", "TH.idnr", "[1|5]99999999999?"],
  ["mx-curp", "MX.curp", "[BOXW|HEGG][850115|991231][H|M][DF|JC][BRN|RRL][0|A]?"],
  ["ar-cuit", "AR.cuit", "[20|27|30]99999999?"],
  ["cl-rut", "CL.rut", "[1|2]9999999!"],
  ["co-nit", "CO.nit", "[8|9]99999999?"],
  ["pe-ruc", "PE.ruc", "[10|20]99999999?"],
  ["ec-ci", "EC.ci", "[17|09]0999999?"],
  ["uy-rut", "UY.rut", "[21|01]999999001?"],
  ["uy-ci", "UY.cedula", "[1|4]999999?"],
  ["ve-rif", "VE.rif", "[V|J|G|E]99999999?"],
  ["do-rnc", "DO.rnc", "[1|4]9999999?"],
  ["gt-nit", "GT.nit", "[1|4]99999!"],
  ["gt-dpi", "GT.cui", "99999999?[01|05][01|08]"],
  ["ua-rntrc", "UA.rntrc", "[3|2]99999999?"],
  ["ua-edrpou", "UA.edrpou", "[0|1|3|4]999999?"],
  ["ru-inn", "RU.inn", "[7|5]99999999?"],
  ["ru-inn", "RU.inn", "[7|5]999999999??"],
  ["by-unp", "BY.unp", "[1|2]9999999?"],
  ["by-unp", "BY.unp", "[M|A][A|C|E|K|M|T]999999?"],
  ["md-idno", "MD.idno", "199999999999?"],
  ["me-pib", "ME.pib", "9999999?"],
  ["mk-edb", "MK.edb", "[4|5]99999999999?"],
  ["id-npwp", "ID.npwp", "[01|02]999999?999000"],
  ["ma-ice", "MA.ice", "0999999990000??"],
  ["mz-nuit", "MZ.nuit", "[1|4]9999999?"],
  ["tw-national-id", "TW.natid", "[A|B|F][1|2]9999999?"],
  ["jp-corporate-number", "JP.cn", "?999999999999"],
];

const digits = "0123456789".split("");
const alphanumerics = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

describe("a check and stdnum", () => {
  it.each(rows)("agree: %s, %s, %s", (check, validator, form) => {
    const numbers = madeUp(form, 40);
    const ours = numbers.filter((number) => checks[check](number, { field: "", before: "", after: "" }) !== false);
    expect(ours).toEqual(numbers.filter((number) => validatorOf(validator).validate(number).isValid));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.length).toBeLessThan(numbers.length);
  });
});

function validatorOf(path: string): { validate(value: string): { isValid: boolean } } {
  const [country = "", name = ""] = path.split(".");
  const validator = stdnum[country]?.[name];
  if (validator === undefined) throw new Error(`stdnum has no ${path}`);
  return validator;
}

/** Numbers of a form, from as many random ones as asked; the same at every run. */
function madeUp(form: string, count: number): readonly string[] {
  let seed = form.split("").reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) % 0x7fffffff;
  const random = (limit: number): number => {
    seed = (seed * 48_271) % 0x7fffffff;
    return seed % limit;
  };
  const any = (choices: readonly string[]): string => choices[random(choices.length)] ?? "";
  const filled = Array.from({ length: count }, () =>
    form
      .replaceAll(/\[([^\]]+)\]|[9A]/g, (part: string, choices?: string) => {
        if (choices !== undefined) return `<${any(choices.split("|"))}>`;
        return any(part === "9" ? digits : alphanumerics.slice(10));
      })
      .replaceAll(/[<>]/g, ""),
  );
  return filled.flatMap(everyCheck);
}

function everyCheck(number: string): readonly string[] {
  const hole = /[?!]/.exec(number)?.[0];
  if (hole === undefined) return [number];
  return (hole === "?" ? digits : alphanumerics).flatMap((character) => everyCheck(number.replace(hole, character)));
}
