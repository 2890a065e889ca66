import { isName } from "../block/labels.ts";

/**
 * Whether the first row names the columns. It must hold names only; then either the rows below are of other stuff
 * (numbers, dates, addresses) where it has words, or its words are such as headings use. In doubt it is data: a name that
 * is a value must not become a label.
 */
export function isHeading(first: readonly string[], body: readonly (readonly string[])[]): boolean {
  const named = first.filter((cell) => cell !== "");
  if (named.length === 0 || named.length * 2 < first.length || !named.every(isName)) return false;
  if (new Set(named).size * 2 <= named.length) return false;
  const words = named.filter(isHeadingWord).length;
  if (words * 2 >= named.length) return true;
  return first.some((cell, column) => cell !== "" && isTyped(cell, body, column)) || words * 3 >= named.length;
}

// Most cells below are numbers, dates, addresses or links: a heading over them is a word, and `first` is one.
function isTyped(heading: string, body: readonly (readonly string[])[], column: number): boolean {
  if (/\d/.test(heading) || heading.length > 40) return false;
  const cells = body.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells.length > 0 && cells.filter(isValue).length >= cells.length * 0.8;
}

function isValue(cell: string): boolean {
  const digits = cell.match(/\d/g)?.length ?? 0;
  return cell.includes("@") || digits * 2 >= cell.length || (digits >= 4 && digits * 3 >= cell.length);
}

// `first_name`, `firstName`, `CUST-ID`, `user.email` are how programs name columns; no person is called so.
const programmer =
  /^(?:[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+(?:ID|No)?)$/;

function isHeadingWord(cell: string): boolean {
  if (programmer.test(cell)) return true;
  const parts = cell
    .toLowerCase()
    .split(/[\s_\-./()#:*"']+/)
    .filter((part) => part !== "");
  return parts.some((part) => headingWords.has(part)) || headingCharacters.test(cell);
}

// Words that head columns, from the commonest field names of customer, staff, patient and order tables.
const headingWords = new Set(
  (
    "id ids no nr num number name names first last middle family given full surname forename nickname title gender sex age dob birth birthday " +
    "birthdate email mail e-mail phone mobile tel telephone fax cell contact address street city town state province region country " +
    "zip zipcode postcode postal date time timestamp created updated modified year month day amount price total cost sum currency " +
    "qty quantity count rate percent balance account acct iban bic swift card pan cvv expiry bank ssn nric passport licence license " +
    "tax vat company employer organisation organization department dept team role job position occupation salary wage income status type " +
    "category group code key value values description comment comments note notes text message subject body content url link website ip host user username login password " +
    "token secret order invoice product item sku customer client patient student employee staff member person owner manager " +
    "diagnosis treatment blood religion ethnicity nationality race language locale latitude longitude lat lng lon location " +
    "label source score file path size hash version uuid guid index row column field record ref reference " +
    // German, French, Spanish, Italian, Portuguese, Dutch
    "vorname nachname geburtsdatum straße strasse plz ort stadt telefon anrede betrag datum nom prénom prenom adresse ville téléphone " +
    "naissance courriel montant nombre apellido apellidos correo teléfono telefono dirección direccion ciudad fecha nacimiento " +
    "cognome indirizzo città citta nascita codice fiscale telefone endereço endereco cidade nascimento cpf voornaam achternaam geboortedatum straat woonplaats"
  ).split(" "),
);

// 姓名 电话 手机 身份证 地址 邮箱 编号 日期 性别 年龄 and their like in Chinese, Japanese and Korean.
const headingCharacters =
  /姓名|名字|名称|名稱|电话|電話|手机|手機|身份证|身分證|证件|地址|住址|邮箱|邮件|電郵|编号|編號|序号|日期|性别|性別|年龄|年齡|生日|出生|国籍|國籍|单位|公司|部门|职务|银行|卡号|账号|帐号|金额|备注|氏名|名前|住所|生年月日|メール|番号|이름|성명|전화|주소|생년월일|이메일|번호/;
