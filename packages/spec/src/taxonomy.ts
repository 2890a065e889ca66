import type { DataType, Identifying, Sensitivity } from "./data-type.ts";
import type { Localised } from "./localised.ts";

/** A node of the taxonomy of data types with what reports and exporters need of it. */
export interface DataTypeInfo {
  readonly dataType: DataType;
  readonly name: Localised;
  readonly sensitivity: Sensitivity;
  readonly identifying: Identifying;
  /** Data Privacy Vocabulary 2.3 concept. */
  readonly dpv: string;
  /** fideslang 3.1 data category. */
  readonly fideslang: string;
  /** OCSF data_security category_id: 1 personal, 2 governmental, 3 financial, 6 security. */
  readonly ocsf: number;
}

/** The taxonomy. A data type that is not listed takes the entry of its nearest listed ancestor, under its detector's own name. */
export const dataTypes: readonly DataTypeInfo[] = [
  { dataType: "identity.name.full", name: { en: "Person name", "zh-Hans": "姓名" }, sensitivity: "moderate", identifying: "weak", dpv: "pd:Name", fideslang: "user.name", ocsf: 1 },
  { dataType: "identity.name.given", name: { en: "Given name", "zh-Hans": "名" }, sensitivity: "moderate", identifying: "weak", dpv: "pd:Name", fideslang: "user.name.first", ocsf: 1 },
  { dataType: "identity.name.family", name: { en: "Family name", "zh-Hans": "姓" }, sensitivity: "moderate", identifying: "weak", dpv: "pd:Name", fideslang: "user.name.last", ocsf: 1 },
  { dataType: "identity.dob", name: { en: "Date of birth", "zh-Hans": "出生日期" }, sensitivity: "moderate", identifying: "weak", dpv: "pd:BirthDate", fideslang: "user.demographic.date_of_birth", ocsf: 1 },
  { dataType: "identity.age", name: { en: "Age", "zh-Hans": "年龄" }, sensitivity: "low", identifying: "none", dpv: "pd:AgeExact", fideslang: "user.demographic.age_range", ocsf: 1 },
  { dataType: "identity.gender", name: { en: "Gender", "zh-Hans": "性别" }, sensitivity: "low", identifying: "none", dpv: "pd:Gender", fideslang: "user.demographic.gender", ocsf: 1 },
  { dataType: "identity.marital-status", name: { en: "Marital status", "zh-Hans": "婚姻状况" }, sensitivity: "moderate", identifying: "none", dpv: "pd:MaritalStatus", fideslang: "user.demographic.marital_status", ocsf: 1 },
  { dataType: "identity.nationality", name: { en: "Nationality", "zh-Hans": "国籍" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Nationality", fideslang: "user.demographic", ocsf: 1 },
  { dataType: "identity.citizenship-immigration", name: { en: "Citizenship or immigration status", "zh-Hans": "公民或移民身份" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Citizenship", fideslang: "user.government_id.immigration", ocsf: 2 },
  { dataType: "identity.photo", name: { en: "Photograph", "zh-Hans": "照片" }, sensitivity: "moderate", identifying: "weak", dpv: "pd:Picture", fideslang: "user.content.self_image", ocsf: 1 },
  { dataType: "identity.family-member", name: { en: "Family member", "zh-Hans": "家庭成员" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Family", fideslang: "user.social", ocsf: 1 },
  { dataType: "identity.child-indicator", name: { en: "Indicator of a child", "zh-Hans": "未成年人标识" }, sensitivity: "high", identifying: "none", dpv: "dpv:Child", fideslang: "user.childrens", ocsf: 1 },
  { dataType: "contact.email", name: { en: "E-mail address", "zh-Hans": "电子邮箱" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:EmailAddress", fideslang: "user.contact.email", ocsf: 1 },
  { dataType: "contact.phone", name: { en: "Telephone number", "zh-Hans": "电话号码" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:TelephoneNumber", fideslang: "user.contact.phone_number", ocsf: 1 },
  { dataType: "contact.fax", name: { en: "Fax number", "zh-Hans": "传真号码" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:TelephoneNumber", fideslang: "user.contact.fax_number", ocsf: 1 },
  { dataType: "contact.postal-address", name: { en: "Postal address", "zh-Hans": "地址" }, sensitivity: "moderate", identifying: "weak", dpv: "pd:PhysicalAddress", fideslang: "user.contact.address", ocsf: 1 },
  { dataType: "contact.postcode", name: { en: "Postcode", "zh-Hans": "邮政编码" }, sensitivity: "low", identifying: "none", dpv: "pd:PostalCode", fideslang: "user.contact.address.postal_code", ocsf: 1 },
  { dataType: "contact.social-handle", name: { en: "Social media handle", "zh-Hans": "社交账号" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:SocialMedia", fideslang: "user.social", ocsf: 1 },
  { dataType: "gov-id.national", name: { en: "National identity number", "zh-Hans": "国民身份号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.sg.nric-fin", name: { en: "Singapore NRIC or FIN", "zh-Hans": "新加坡 NRIC/FIN" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.cn.resident-id", name: { en: "Chinese resident identity number", "zh-Hans": "中国居民身份证号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.us.ssn", name: { en: "US Social Security number", "zh-Hans": "美国社会安全号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.uk.nino", name: { en: "UK National Insurance number", "zh-Hans": "英国国民保险号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.kr.rrn", name: { en: "Korean resident registration number", "zh-Hans": "韩国居民登记号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.jp.my-number", name: { en: "Japanese My Number", "zh-Hans": "日本个人编号" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.in.aadhaar", name: { en: "Indian Aadhaar number", "zh-Hans": "印度 Aadhaar 号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.national.br.cpf", name: { en: "Brazilian CPF", "zh-Hans": "巴西 CPF" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.national_identification_number", ocsf: 2 },
  { dataType: "gov-id.tax.au.tfn", name: { en: "Australian tax file number", "zh-Hans": "澳大利亚税号" }, sensitivity: "high", identifying: "unique", dpv: "pd:Tax", fideslang: "user.government_id", ocsf: 2 },
  { dataType: "gov-id.tax", name: { en: "Tax number", "zh-Hans": "税号" }, sensitivity: "high", identifying: "unique", dpv: "pd:Tax", fideslang: "user.government_id", ocsf: 2 },
  { dataType: "gov-id.passport", name: { en: "Passport number", "zh-Hans": "护照号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:Passport", fideslang: "user.government_id.passport_number", ocsf: 2 },
  { dataType: "gov-id.driving-licence", name: { en: "Driving licence number", "zh-Hans": "驾驶证号码" }, sensitivity: "high", identifying: "unique", dpv: "pd:OfficialID", fideslang: "user.government_id.drivers_license_number", ocsf: 2 },
  { dataType: "gov-id.document-image", name: { en: "Picture of an identity document", "zh-Hans": "身份证件图像" }, sensitivity: "high", identifying: "weak", dpv: "pd:PersonalDocuments", fideslang: "user.government_id", ocsf: 2 },
  { dataType: "gov-id.vehicle-plate", name: { en: "Vehicle registration plate", "zh-Hans": "车牌号码" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:VehicalLicenseRegistration", fideslang: "user.government_id.vehicle_registration", ocsf: 2 },
  { dataType: "vehicle.vin", name: { en: "Vehicle identification number", "zh-Hans": "车辆识别代号" }, sensitivity: "low", identifying: "strong", dpv: "pd:Vehicle", fideslang: "user.government_id.vehicle_registration", ocsf: 1 },
  { dataType: "account.username", name: { en: "Username", "zh-Hans": "用户名" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:Username", fideslang: "user.account.username", ocsf: 1 },
  { dataType: "account.identifier", name: { en: "Account identifier", "zh-Hans": "账户标识" }, sensitivity: "moderate", identifying: "strong", dpv: "pd:AccountIdentifier", fideslang: "user.unique_id", ocsf: 1 },
  { dataType: "auth.password", name: { en: "Password", "zh-Hans": "密码" }, sensitivity: "high", identifying: "none", dpv: "pd:Password", fideslang: "user.authorization.password", ocsf: 6 },
  { dataType: "auth.pin", name: { en: "PIN", "zh-Hans": "PIN 码" }, sensitivity: "high", identifying: "none", dpv: "pd:PINCode", fideslang: "user.authorization.credentials", ocsf: 6 },
  { dataType: "auth.security-answer", name: { en: "Security answer", "zh-Hans": "密保答案" }, sensitivity: "high", identifying: "none", dpv: "pd:SecretText", fideslang: "user.authorization.credentials", ocsf: 6 },
  { dataType: "auth.private-key", name: { en: "Private key", "zh-Hans": "私钥" }, sensitivity: "high", identifying: "none", dpv: "pd:Authenticating", fideslang: "user.authorization.credentials", ocsf: 6 },
  { dataType: "auth.api-token", name: { en: "API token", "zh-Hans": "API 令牌" }, sensitivity: "high", identifying: "none", dpv: "pd:Authenticating", fideslang: "system.authentication", ocsf: 6 },
  { dataType: "finance.pan", name: { en: "Payment card number", "zh-Hans": "支付卡号" }, sensitivity: "high", identifying: "strong", dpv: "pd:PaymentCardNumber", fideslang: "user.financial.credit_card", ocsf: 3 },
  { dataType: "finance.card-expiry", name: { en: "Card expiry date", "zh-Hans": "卡有效期" }, sensitivity: "moderate", identifying: "none", dpv: "pd:PaymentCardExpiry", fideslang: "user.financial.credit_card", ocsf: 3 },
  { dataType: "finance.cvv", name: { en: "Card verification code", "zh-Hans": "卡验证码" }, sensitivity: "high", identifying: "none", dpv: "pd:PaymentCard", fideslang: "user.payment", ocsf: 3 },
  { dataType: "finance.track-data", name: { en: "Card track data", "zh-Hans": "磁道数据" }, sensitivity: "high", identifying: "none", dpv: "pd:PaymentCard", fideslang: "user.payment", ocsf: 3 },
  { dataType: "finance.pin-block", name: { en: "PIN block", "zh-Hans": "PIN 块" }, sensitivity: "high", identifying: "none", dpv: "pd:PINCode", fideslang: "user.payment", ocsf: 3 },
  { dataType: "finance.bank-account", name: { en: "Bank account", "zh-Hans": "银行账号" }, sensitivity: "high", identifying: "strong", dpv: "pd:BankAccount", fideslang: "user.financial.bank_account", ocsf: 3 },
  { dataType: "finance.iban", name: { en: "IBAN", "zh-Hans": "IBAN" }, sensitivity: "high", identifying: "strong", dpv: "pd:BankAccount", fideslang: "user.financial.bank_account", ocsf: 3 },
  { dataType: "finance.credit-record", name: { en: "Credit record", "zh-Hans": "信用记录" }, sensitivity: "high", identifying: "none", dpv: "pd:CreditRecord", fideslang: "user.financial", ocsf: 3 },
  { dataType: "finance.income", name: { en: "Income", "zh-Hans": "收入" }, sensitivity: "high", identifying: "none", dpv: "pd:Income", fideslang: "user.financial", ocsf: 3 },
  { dataType: "finance.insurance-policy", name: { en: "Insurance policy", "zh-Hans": "保险单" }, sensitivity: "high", identifying: "none", dpv: "pd:Insurance", fideslang: "user.financial", ocsf: 3 },
  { dataType: "finance.transaction", name: { en: "Transaction", "zh-Hans": "交易记录" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Transaction", fideslang: "user.behavior.purchase_history", ocsf: 3 },
  { dataType: "health.condition", name: { en: "Health condition", "zh-Hans": "健康状况" }, sensitivity: "special", identifying: "none", dpv: "pd:MedicalHealth", fideslang: "user.health_and_medical", ocsf: 1 },
  { dataType: "health.record-id", name: { en: "Health record number", "zh-Hans": "病历号" }, sensitivity: "special", identifying: "strong", dpv: "pd:HealthRecord", fideslang: "user.health_and_medical.record_id", ocsf: 1 },
  { dataType: "health.insurance-id", name: { en: "Health insurance number", "zh-Hans": "医疗保险号" }, sensitivity: "special", identifying: "strong", dpv: "pd:Insurance", fideslang: "user.health_and_medical.insurance_beneficiary_id", ocsf: 1 },
  { dataType: "health.prescription", name: { en: "Prescription", "zh-Hans": "处方" }, sensitivity: "special", identifying: "none", dpv: "pd:Prescription", fideslang: "user.health_and_medical", ocsf: 1 },
  { dataType: "health.reproductive-sexual", name: { en: "Reproductive or sexual health", "zh-Hans": "生殖与性健康" }, sensitivity: "special", identifying: "none", dpv: "pd:MedicalHealth", fideslang: "user.health_and_medical", ocsf: 1 },
  { dataType: "health.disability", name: { en: "Disability", "zh-Hans": "残疾" }, sensitivity: "special", identifying: "none", dpv: "pd:Disability", fideslang: "user.health_and_medical", ocsf: 1 },
  { dataType: "genetic.data", name: { en: "Genetic data", "zh-Hans": "基因数据" }, sensitivity: "special", identifying: "none", dpv: "pd:Genetic", fideslang: "user.health_and_medical.genetic", ocsf: 1 },
  { dataType: "biometric.template", name: { en: "Biometric template", "zh-Hans": "生物特征模板" }, sensitivity: "special", identifying: "none", dpv: "pd:Biometric", fideslang: "user.biometric", ocsf: 1 },
  { dataType: "biometric.fingerprint", name: { en: "Fingerprint", "zh-Hans": "指纹" }, sensitivity: "special", identifying: "none", dpv: "pd:Fingerprint", fideslang: "user.biometric.fingerprint", ocsf: 1 },
  { dataType: "biometric.face", name: { en: "Facial biometric", "zh-Hans": "面部特征" }, sensitivity: "special", identifying: "none", dpv: "pd:FacialPrint", fideslang: "user.biometric", ocsf: 1 },
  { dataType: "biometric.voice", name: { en: "Voice print", "zh-Hans": "声纹" }, sensitivity: "special", identifying: "none", dpv: "pd:Biometric", fideslang: "user.biometric.voice", ocsf: 1 },
  { dataType: "special.race-ethnicity", name: { en: "Race or ethnicity", "zh-Hans": "种族或民族" }, sensitivity: "special", identifying: "none", dpv: "pd:EthnicOrigin", fideslang: "user.demographic.race_ethnicity", ocsf: 1 },
  { dataType: "special.religion", name: { en: "Religion", "zh-Hans": "宗教信仰" }, sensitivity: "special", identifying: "none", dpv: "pd:ReligiousBelief", fideslang: "user.demographic.religious_belief", ocsf: 1 },
  { dataType: "special.philosophy", name: { en: "Philosophical belief", "zh-Hans": "哲学信仰" }, sensitivity: "special", identifying: "none", dpv: "pd:PhilosophicalBelief", fideslang: "user.demographic.religious_belief", ocsf: 1 },
  { dataType: "special.political", name: { en: "Political opinion", "zh-Hans": "政治观点" }, sensitivity: "special", identifying: "none", dpv: "pd:PoliticalOpinion", fideslang: "user.demographic.political_opinion", ocsf: 1 },
  { dataType: "special.trade-union", name: { en: "Trade-union membership", "zh-Hans": "工会成员" }, sensitivity: "special", identifying: "none", dpv: "pd:TradeUnionMembership", fideslang: "user.workplace", ocsf: 1 },
  { dataType: "special.sex-life-orientation", name: { en: "Sex life or orientation", "zh-Hans": "性生活或性取向" }, sensitivity: "special", identifying: "none", dpv: "pd:Sexual", fideslang: "user.demographic.sexual_orientation", ocsf: 1 },
  { dataType: "criminal.record", name: { en: "Criminal record", "zh-Hans": "犯罪记录" }, sensitivity: "special", identifying: "none", dpv: "pd:CriminalConviction", fideslang: "user.criminal_history", ocsf: 5 },
  { dataType: "location.precise", name: { en: "Precise location", "zh-Hans": "精确位置" }, sensitivity: "high", identifying: "weak", dpv: "pd:GPSCoordinate", fideslang: "user.location.precise", ocsf: 1 },
  { dataType: "location.coarse", name: { en: "Coarse location", "zh-Hans": "粗略位置" }, sensitivity: "low", identifying: "none", dpv: "pd:Location", fideslang: "user.location.imprecise", ocsf: 1 },
  { dataType: "location.track", name: { en: "Movement track", "zh-Hans": "行踪轨迹" }, sensitivity: "high", identifying: "none", dpv: "pd:TravelHistory", fideslang: "user.location.precise", ocsf: 1 },
  { dataType: "online.ip", name: { en: "IP address", "zh-Hans": "IP 地址" }, sensitivity: "low", identifying: "weak", dpv: "pd:IPAddress", fideslang: "user.device.ip_address", ocsf: 6 },
  { dataType: "online.mac", name: { en: "MAC address", "zh-Hans": "MAC 地址" }, sensitivity: "low", identifying: "strong", dpv: "pd:MACAddress", fideslang: "user.device.device_id", ocsf: 1 },
  { dataType: "online.device-id", name: { en: "Device identifier", "zh-Hans": "设备标识" }, sensitivity: "low", identifying: "strong", dpv: "pd:DeviceBased", fideslang: "user.device.device_id", ocsf: 1 },
  { dataType: "online.cookie-id", name: { en: "Cookie identifier", "zh-Hans": "Cookie 标识" }, sensitivity: "low", identifying: "strong", dpv: "pd:Identifier", fideslang: "user.device.cookie_id", ocsf: 1 },
  { dataType: "online.url", name: { en: "Web address", "zh-Hans": "网址" }, sensitivity: "low", identifying: "none", dpv: "pd:Profile", fideslang: "user.contact.url", ocsf: 1 },
  { dataType: "online.browsing-history", name: { en: "Browsing history", "zh-Hans": "浏览记录" }, sensitivity: "low", identifying: "none", dpv: "pd:BrowserHistory", fideslang: "user.behavior.browsing_history", ocsf: 1 },
  { dataType: "comms.content", name: { en: "Message content", "zh-Hans": "通信内容" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Communication", fideslang: "user.content.private", ocsf: 1 },
  { dataType: "comms.metadata", name: { en: "Communication metadata", "zh-Hans": "通信元数据" }, sensitivity: "moderate", identifying: "none", dpv: "pd:CommunicationsMetadata", fideslang: "user.behavior", ocsf: 1 },
  { dataType: "comms.contact-list", name: { en: "Contact list", "zh-Hans": "通讯录" }, sensitivity: "moderate", identifying: "none", dpv: "pd:SocialNetwork", fideslang: "user.social", ocsf: 1 },
  { dataType: "employment.record", name: { en: "Employment record", "zh-Hans": "雇佣记录" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Professional", fideslang: "user.workplace", ocsf: 4 },
  { dataType: "education.record", name: { en: "Education record", "zh-Hans": "教育记录" }, sensitivity: "moderate", identifying: "none", dpv: "pd:Education", fideslang: "user.content.private", ocsf: 1 },
];

const byDataType = new Map<string, DataTypeInfo>(dataTypes.map((info) => [info.dataType, info]));

/** The entry of a data type, or of its nearest listed ancestor; undefined for a root that is not in the taxonomy. */
export function dataTypeInfo(dataType: string): DataTypeInfo | undefined {
  for (let name = dataType; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    const info = byDataType.get(name);
    if (info !== undefined) return info;
  }
  return undefined;
}
