import type { CatalogDetector } from "../../catalog-detector.ts";

const cap = "[A-ZÀ-ÖØ-ÞĀ-ž][a-zà-öø-ÿĀ-ž'’]+\\.?(?:-[A-ZÀ-ÖØ-ÞĀ-ž][a-zà-öø-ÿĀ-ž'’]+)?";
const small = "(?:de|du|des|del|della|dei|di|da|do|dos|das|la|le|les|las|los|el|y|e|van|den|der|het)";
const words = `(?:(?:${small} |[dl]['’]){0,3}(?:${cap}|\\d{1,2}) ){0,4}(?:${small} |[dl]['’]){0,3}(?:${cap}|\\d{1,4})`;
const street =
  "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Crescent|Cres|Close|Grove|Mews|Trail|Trl|Alley|Row|Way|Walk|Gardens|Parade|Turnpike|Quay|Loop|Pike)";
const unit = "(?:,? (?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm)\\.? ?#?[0-9A-Z-]{1,6}|#[0-9A-Z-]{1,7}))?";
const town = `(?:,? (?:${cap} ){0,2}${cap},? (?:[A-Z]{2} \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{2,3} \\d{4}|[A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{6}))?`;
const postTown = `(?:,? (?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{4} ?[A-Z]{2}) (?:${cap} ){0,2}${cap})?`;

/** Street and house number in the forms of several languages, with the town behind it where one stands there; post office boxes. */
export const streetAddress: CatalogDetector = {
  id: "street-address",
  dataType: "contact.postal-address",
  name: "Street address",
  countries: [],
  patterns: [
    {
      regex: `\\d{1,5}[A-Z]?(?:[-/]\\d{1,4})?,? (?:[NSEW]{1,2}\\.? |North |South |East |West )?(?:(?:${cap}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}${street}\\.?(?: [NSEW]{1,2}| \\d{1,2})?${unit}${town}`,
      score: 0.65,
    },
    {
      regex: `[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+){0,3}(?:-[Ss]tr(?:aße|asse|\\.)| [Ss]tr(?:aße|asse|\\.)|-?[Pp]latz|-?[Aa]llee|-?[Ww]eg) \\d{1,4} ?[a-z]?${postTown}`,
      score: 0.65,
    },
    {
      regex: `[A-ZÄÖÜÅØ][a-zà-öø-ÿ]*(?:stra(?:ße|sse|at|at)|str\\.|platz|allee|gasse|ring|damm|ufer|laan|plein|gracht|kade|singel|dijk|steeg|weg|gatan|vägen|vej|veien|gade|katu|tie) \\d{1,4}(?:[ -]?[A-Za-z])?${postTown}`,
      score: 0.65,
    },
    {
      regex: `\\d{1,4}(?: ?bis| ?ter)?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Pp]assage) ${words}${postTown}`,
      score: 0.65,
    },
    {
      regex: `(?:Calle|C/|Rue|Avenue|Boulevard|Chaussée|Avenida|Av\\.|Avda\\.?|Plaza|Paseo|Carrera|Cra\\.?|Carretera|Ronda|Camino|Via|Viale|Piazza|Corso|Largo|Vicolo|Piazzale|Rua|R\\.|Praça|Travessa|Alameda|Estrada|Rodovia|ul\\.|ulica) ?${words},? (?:[nN][º°o.]{1,2} ?|#)?\\d{1,5}${postTown}`,
      score: 0.6,
    },
    {
      regex: `\\d{1,5} (?:${cap} ){1,4}(?:\\d{1,4} )?(?:Apt|Apartment|Suite|Unit|Flat)\\.? #?\\d{1,4}[A-Z]?${town}`,
      score: 0.65,
    },
    {
      regex: "(?:Unit|PSC|CMR) \\d{3,5},? Box \\d{3,5}(?:[ \\n,]{1,2}(?:APO|FPO|DPO),? A[AEP] \\d{5})?",
      score: 0.7,
    },
    {
      regex:
        "(?:P\\.? ?O\\.? ?[Bb]ox|P\\.?O\\.? BOX|Post Office Box|Postfach|Apartado(?: de Correos| Postal)?|Casella [Pp]ostale|Caixa Postal|Postbus|Postbox|Postboks|Boîte [Pp]ostale) (?:[Nn]o\\.? )?\\d{1,6}(?: \\d{2,3})?",
      score: 0.65,
    },
    {
      regex: `(?:Blk|BLK|Block) \\d{1,4}[A-Z]?,? (?:(?:${cap}|\\d{1,2}) ){0,4}(?:${cap}|\\d{1,2})(?:,? #\\d{2}-\\d{2,4}[A-Z]?)?(?:,? (?:Singapore|S) ?\\(?\\d{6}\\)?)?`,
      score: 0.6,
    },
    {
      regex: `\\d{1,4}[A-Z]?,? (?:Jalan|Jln|Lorong|Lrg|Bukit|Taman) (?:(?:${cap}|\\d{1,3}) ){0,3}(?:${cap}|\\d{1,3})${town}`,
      score: 0.6,
    },
    {
      regex:
        "[一-龥]{2,20}(?:路|街|大道|巷|胡同|道)(?:[东西南北中]段)?\\d{1,5}(?:弄\\d{1,4})?(?:之\\d{1,3})?[号號](?:[一-龥A-Za-z]{0,10}\\d{0,4}(?:栋|幢|座|楼|号楼|单元|层|樓)){0,3}(?:\\d{1,5}(?:室|房|号))?",
      score: 0.6,
      within: true,
    },
    {
      regex:
        "(?:東京都|北海道|京都府|大阪府|[一-龥]{2,3}県)[一-龥ぁ-んァ-ヶ]{2,16}\\d{1,4}(?:(?:丁目|番地?|号|[-−ー‐])\\d{0,4}){1,4}",
      score: 0.7,
      within: true,
    },
  ],
  check: "street-address",
  context: {
    raise: [
      "address",
      "home address",
      "mailing address",
      "shipping address",
      "billing address",
      "postal address",
      "residence",
      "resides at",
      "lives at",
      "living at",
      "living in",
      "located at",
      "deliver to",
      "ship to",
      "dirección",
      "domicilio",
      "adresse",
      "domicilié",
      "anschrift",
      "wohnhaft",
      "indirizzo",
      "residente",
      "endereço",
      "adres",
      "adress",
      "osoite",
      "地址",
      "住址",
      "住所",
      "주소",
    ],
    lower: ["ip address", "email address", "chapter", "version"],
  },
  labels: [
    "address",
    "street address",
    "street",
    "home address",
    "mailing address",
    "shipping address",
    "billing address",
    "postal address",
    "residential address",
    "delivery address",
    "address line",
    "address line 1",
    "address 1",
    "addr",
    "permanent address",
    "current address",
    "dirección",
    "domicilio",
    "calle",
    "adresse",
    "rue",
    "anschrift",
    "straße",
    "strasse",
    "indirizzo",
    "via",
    "endereço",
    "morada",
    "rua",
    "adres",
    "straat",
    "adress",
    "gata",
    "osoite",
    "adres zamieszkania",
    "ulica",
    "cím",
    "adresă",
    "alamat",
    "địa chỉ",
    "адрес",
    "العنوان",
    "地址",
    "住址",
    "家庭住址",
    "联系地址",
    "收货地址",
    "通讯地址",
    "住所",
    "주소",
  ],
  examples: {
    hits: [
      "Send it to 4827 Maple Hollow Road, Apt 5B, Springfield, IL 62704",
      "Er wohnt in der Lindenstraße 14, 10115 Berlin",
      "domicilié 12 bis rue des Lilas, 69003 Lyon",
      "Calle de Alcalá, 45",
      "Via Garibaldi 27, 20121 Milano",
      "Keizersgracht 210, 1016 DW Amsterdam",
      "P.O. Box 4471",
      "Blk 412 Clementi Avenue 1 #08-113 Singapore 120412",
      "地址：北京市朝阳区建国路88号3号楼1502室",
      "東京都新宿区西新宿2丁目8番1号",
    ],
    misses: ["3 Great Ways", "Wall Street fell by 200 points", "version 12 of the drive", "a box of 12", "10.0.0.1"],
  },
  knownAs: { presidio: "STREET_ADDRESS", google: "STREET_ADDRESS", macie: "ADDRESS" },
  sources: ["Universal Postal Union: addressing systems; ISO 19160-4"],
};
