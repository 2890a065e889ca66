import type { Person } from "./people.ts";
import type { Population } from "./people.ts";
import { cardNumber } from "./identifiers.ts";

/** A file of the estate: its path below the root and its content. */
export interface EstateFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const csvCell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csv = (rows: readonly (readonly string[])[], separator = ","): string =>
  `${rows.map((row) => row.map(csvCell).join(separator)).join("\r\n")}\r\n`;

/** A monthly customer export, with the columns of a CRM. */
export function customerExport(people: Population, name: string, country: Person["country"], rows: number): EstateFile {
  const customers = many(rows, () => people.person(country));
  const header = [
    "customer_id",
    "full_name",
    "email",
    "mobile",
    "date_of_birth",
    "address",
    "national_id",
    "order_total",
  ];
  const body = customers.map((one, index) => [
    `C${100_000 + index}`,
    one.fullName,
    one.email,
    one.phone,
    one.birthDate,
    one.address,
    one.nationalId,
    `${people.dice.below(900)}.${10 + people.dice.below(90)}`,
  ]);
  return { path: `crm/${name}.csv`, content: csv([header, ...body]) };
}

/** Payroll with bank accounts, separated by semicolons as spreadsheets in Germany do. */
export function payroll(people: Population, month: string, rows: number): EstateFile {
  const header = ["Personalnummer", "Name", "Geburtsdatum", "IBAN", "Bruttogehalt"];
  const body = many(rows, (index) => {
    const one = people.person("DE");
    return [
      `P${2000 + index}`,
      one.fullName,
      one.birthDate.split("-").toReversed().join("."),
      one.iban,
      `${3000 + people.dice.below(4000)},00`,
    ];
  });
  return { path: `hr/payroll/${month}.csv`, content: csv([header, ...body], ";") };
}

/** Sick notes: a diagnosis by ICD-10 beside a name and an identity number. */
export function sickNotes(people: Population, year: string, rows: number): EstateFile {
  const codes = ["J06.9", "M54.5", "F32.1", "E11.9", "K52.9", "J45.0", "I10", "F41.1"];
  const body = many(rows, () => {
    const one = people.person("SG");
    return [
      one.fullName,
      one.nationalId,
      people.pick(codes),
      people.moment().slice(0, 10),
      String(1 + people.dice.below(10)),
    ];
  });
  return {
    path: `hr/sick-leave/${year}.csv`,
    content: csv([["employee_name", "nric", "diagnosis_icd10", "from", "days"], ...body]),
  };
}

/** Card payments as a payment team might export them. */
export function payments(people: Population, day: string, rows: number): EstateFile {
  const body = many(rows, (index) => {
    const one = people.person("US");
    return {
      id: 700_000 + index,
      at: people.moment(),
      amount: people.dice.below(90_000) / 100,
      card: { number: plantedCard(people), holder: one.fullName },
      receipt: one.email,
    };
  });
  return { path: `payments/${day}.json`, content: JSON.stringify({ day, payments: body }, null, 1) };
}

function plantedCard(people: Population): string {
  const number = cardNumber(people.dice);
  people.planted.add(number);
  return number;
}

/** Application logs in JSON lines, with addresses of clients and, by mistake, e-mail addresses. */
export function applicationLog(people: Population, name: string, lines: number): EstateFile {
  const body = many(lines, () => {
    const ip = `203.0.113.${people.dice.below(256)}`;
    const leak = people.dice.below(12) === 0 ? { user: people.person("GB").email } : {};
    return JSON.stringify({
      at: people.moment(),
      level: people.pick(["info", "info", "warn"]),
      ip,
      path: people.pick(["/", "/login", "/cart", "/help"]),
      ms: people.dice.below(900),
      ...leak,
    });
  });
  return { path: `logs/${name}.ndjson`, content: `${body.join("\n")}\n` };
}

/** A letter to a customer. */
export function letter(people: Population, index: number): EstateFile {
  const one = people.person(people.pick(["GB", "US", "SG", "FR", "ES"]));
  const text = `${one.address}\n\nDear ${one.fullName},\n\nthank you for your call on ${people.moment().slice(0, 10)}. We have noted your new number ${one.phone} and will write to ${one.email} from now on.\n\n${people.prose(4)}\n\nYours sincerely,\n${people.company()}\n`;
  return { path: `letters/2025/letter-${String(index).padStart(4, "0")}.txt`, content: text };
}

/** A service ticket in Chinese. */
export function chineseTicket(people: Population, index: number): EstateFile {
  const one = people.person("CN");
  const text = `工单编号：T${5000 + index}\n客户姓名：${one.fullName}\n手机：${one.phone}\n身份证号：${one.nationalId}\n联系地址：${one.address}\n\n客户反映订单未收到，请尽快核实并回电。\n`;
  return { path: `tickets/zh/ticket-${String(index).padStart(4, "0")}.txt`, content: text };
}

/** A page of the wiki, mostly without people. */
export function wikiPage(people: Population, index: number): EstateFile {
  const contact = index % 3 === 0 ? people.person("GB") : undefined;
  const footer =
    contact === undefined
      ? ""
      : `<p>Questions? Ask <a href="mailto:${contact.email}">${contact.fullName}</a>, ${contact.phone}.</p>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${index}</title></head><body><h1>${people.company()}</h1><p>${people.prose(8)}</p>${footer}</body></html>\n`;
  return { path: `wiki/page-${String(index).padStart(3, "0")}.html`, content: html };
}

/** An invoice as XML. */
export function invoice(people: Population, index: number): EstateFile {
  const one = people.person(people.pick(["BR", "ES", "DE"]));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<invoice number="R-${9000 + index}">\n  <customer>\n    <name>${one.fullName}</name>\n    <taxId>${one.nationalId}</taxId>\n    <email>${one.email}</email>\n    <iban>${one.iban}</iban>\n  </customer>\n  <total currency="EUR">${people.dice.below(5000)}.00</total>\n</invoice>\n`;
  return { path: `invoices/invoice-${9000 + index}.xml`, content: xml };
}

/** Data that holds nothing personal: stock, prices, measurements. */
export function stock(people: Population, index: number): EstateFile {
  const body = many(200, (row) => [
    `SKU-${index}-${row}`,
    people.pick(["bolt", "nut", "washer", "screw"]),
    String(people.dice.below(5000)),
    `${people.dice.below(90)}.${10 + people.dice.below(90)}`,
  ]);
  return { path: `stock/warehouse-${index}.csv`, content: csv([["sku", "item", "quantity", "price"], ...body]) };
}
