/** Words that announce a telephone number, by the regions in which their language is written; no region where they are understood everywhere. */
export interface PhoneWords {
  /** ISO 3166-1 alpha-2 codes, separated by spaces, the likeliest first. */
  readonly regions: string;
  /** Lower case, separated by spaces. */
  readonly words: string;
}

/** Single words; where a script has no spaces they are looked for inside the text. */
export const phoneWords: readonly PhoneWords[] = [
  { regions: "", words: "phone phones telephone tel tels mobile mob cell cellphone cellular whatsapp viber" },
  {
    regions: "",
    words: "call calling contact message messages dial ring hotline landline msisdn sms ph phonenumber callback voip",
  },
  { regions: "SG MY HK", words: "handphone hp hpno" },
  { regions: "CN", words: "电话 手机 座机 固话 热线 联系方式 致电 拨打 来电 短信" },
  { regions: "TW HK MO JP", words: "電話 手機 行動 聯絡 携帯 ｔｅｌ 連絡先" },
  { regions: "KR", words: "전화 휴대폰 휴대전화 핸드폰 연락처" },
  { regions: "FR BE CH CA LU MA DZ TN SN CI", words: "téléphone tél telephone portable joindre appelez appeler" },
  {
    regions: "ES MX AR CO CL PE EC VE GT UY BO",
    words: "teléfono telefono teléfonos móvil movil celular llamar llame",
  },
  { regions: "BR PT AO MZ", words: "telefone telemóvel telemovel fone celular contato contacto ligue" },
  { regions: "IT CH", words: "telefono cellulare cell recapito" },
  {
    regions: "DE AT CH LI",
    words: "telefon telefonnummer handy handynummer mobil mobilnummer mobiltelefon rufnummer festnetz durchwahl fon",
  },
  { regions: "NL BE", words: "telefoon telefoonnummer mobiel gsm bellen" },
  {
    regions: "SE NO DK FI",
    words: "telefon telefonnummer mobilnummer mobil tlf ringa puhelin puhelinnumero matkapuhelin puh",
  },
  {
    regions: "PL CZ SK HU RO HR SI RS BA BG",
    words: "telefon telefonu komórka komórkowy mobil mobilní mobitel telefonszám telefoni телефон",
  },
  { regions: "TR", words: "telefon telefonu telefonum telefonumuz cep gsm" },
  { regions: "RU KZ BY UA", words: "телефон телефона телефону тел моб мобильный сотовый мобільний" },
  { regions: "GR CY", words: "τηλέφωνο τηλ κινητό" },
  { regions: "SA AE EG JO KW QA BH OM MA DZ TN IQ LB", words: "هاتف الهاتف جوال الجوال موبايل محمول" },
  { regions: "IL", words: "טלפון נייד פלאפון" },
  { regions: "TH", words: "โทร มือถือ โทรศัพท์" },
  { regions: "VN", words: "thoại sđt đtdđ" },
  { regions: "ID MY BN", words: "telepon telp telefon ponsel hp nohp" },
  { regions: "IN", words: "फ़ोन फोन मोबाइल दूरभाष" },
  { regions: "PH", words: "telepono selpon" },
];

/** Words that announce a fax number, separated by spaces. */
export const faxWords =
  "fax telefax facsimile télécopie telecopie télécopieur faks faxnummer факс 传真 傳真 ファックス 팩스 φαξ";

/** Words that announce another kind of number, separated by spaces; the nearest word decides. */
export const otherNumberWords =
  "order orders invoice bill account acct accounts iban card ref reference id ids uuid guid ssn nric passport tax " +
  "vat tin ein zip postcode isbn issn ean upc sku part serial imei imsi iccid vin tracking ticket case date dob " +
  "born year years time timestamp version price amount total sum qty quantity size bytes population lat lng " +
  "latitude longitude routing sort policy license licence patent doi pmid nhs npi mrn record transaction payment " +
  "port hash checksum code token key row line page index 订单 编号 身份证 账号 卡号 发票 邮编 金额 日期 注文 郵便番号 bestellung " +
  "bestellnummer rechnung kundennummer konto kontonummer plz commande facture compte pedido factura cuenta ordine " +
  "fattura conto заказ счет инн снилс " +
  "personnummer personnr fødselsnummer cpr bsn nino nric cpf cnpj rut rfc curp dni nie nif pesel nip regon aadhaar iva partita cuit egn jmbg pan kvk siret siren";
