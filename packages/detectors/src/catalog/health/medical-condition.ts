import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "diabetes|diabetes mellitus|type 1 diabetes|type 2 diabetes|asthma|hypertension|high blood pressure|cancer|" +
  "breast cancer|lung cancer|prostate cancer|leukemia|leukaemia|lymphoma|melanoma|carcinoma|tumor|tumour|HIV|" +
  "HIV positive|AIDS|hepatitis|hepatitis B|hepatitis C|tuberculosis|pneumonia|epilepsy|depression|" +
  "major depressive disorder|bipolar disorder|schizophrenia|anxiety disorder|PTSD|ADHD|autism|anorexia|bulimia|" +
  "dementia|Alzheimer's disease|Alzheimer's|Parkinson's disease|multiple sclerosis|stroke|heart failure|" +
  "heart disease|heart attack|myocardial infarction|angina|atrial fibrillation|COPD|arthritis|" +
  "rheumatoid arthritis|osteoporosis|lupus|psoriasis|eczema|Crohn's disease|ulcerative colitis|coeliac disease|" +
  "celiac disease|cirrhosis|kidney disease|chronic kidney disease|renal failure|anemia|anaemia|hemophilia|" +
  "sickle cell disease|cystic fibrosis|migraine|glaucoma|cataract|gout|obesity|hypothyroidism|hyperthyroidism|" +
  "endometriosis|syphilis|gonorrhea|gonorrhoea|chlamydia|herpes|malaria|dengue|COVID-19|influenza|sepsis|" +
  "meningitis|sleep apnea|pre-eclampsia|Bluthochdruck|krebs|brustkrebs|schlaganfall|herzinfarkt|epilepsie|" +
  "depressionen|schizophrenie|demenz|lungenentzündung|leukämie|rheuma|asthme|diabète|hypertension artérielle|" +
  "cancer du sein|épilepsie|dépression|schizophrénie|démence|infarctus|tuberculose|hépatite|VIH|sida|asma|" +
  "hipertensión|cáncer|cáncer de mama|epilepsia|depresión|esquizofrenia|demencia|infarto|tuberculosis pulmonar|" +
  "neumonía|leucemia";

/** Name of a disease or condition, beside a word for diagnosis or for somebody who has it. */
export const medicalCondition: CatalogDetector = {
  id: "medical-condition",
  dataType: "health.condition",
  name: "Medical condition",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord(
        "糖尿病|高血压|哮喘|癌症|肺癌|乳腺癌|胃癌|肝癌|白血病|艾滋病|乙肝|乙型肝炎|肝炎|肺结核|肺炎|癫痫|抑郁症|精神分裂症|焦虑症|双相情感障碍|自闭症|痴呆|帕金森病|冠心病|心脏病|心肌梗死|脑卒中|中风|肾衰竭|贫血|痛风|甲亢|梅毒|骨质疏松",
      ),
      score: 0.15,
      within: true,
    },
  ],
  context: {
    raise: [
      "diagnosed with",
      "diagnosis",
      "diagnosed",
      "diagnosis of",
      "suffers from",
      "suffering from",
      "suffer from",
      "history of",
      "treated for",
      "treatment for",
      "tested positive for",
      "living with",
      "medical condition",
      "medical history",
      "admitted with",
      "comorbidities",
      "i have",
      "he has",
      "she has",
      "patient has",
      "has been diagnosed",
      "diagnose",
      "diagnostiziert",
      "leidet an",
      "leidet unter",
      "erkrankt an",
      "vorerkrankungen",
      "souffre de",
      "atteint de",
      "atteinte de",
      "antécédents",
      "diagnostic",
      "diagnosticado",
      "diagnosticada con",
      "diagnosticado con",
      "padece",
      "sufre de",
      "antecedentes",
      "诊断",
      "确诊",
      "患有",
      "病史",
      "既往史",
      "患者",
    ],
    lower: ["charity", "research", "awareness", "foundation", "campaign", "study", "market"],
  },
  labels: [
    "diagnosis",
    "diagnoses",
    "condition",
    "medical condition",
    "medical conditions",
    "health condition",
    "disease",
    "illness",
    "medical history",
    "comorbidity",
    "comorbidities",
    "chronic condition",
    "chief complaint",
    "diagnose",
    "erkrankung",
    "vorerkrankung",
    "maladie",
    "pathologie",
    "antécédents",
    "diagnóstico",
    "enfermedad",
    "malattia",
    "doença",
    "诊断",
    "疾病",
    "病史",
    "既往史",
    "病情",
  ],
  requiresContext: true,
  examples: {
    hits: ["She was diagnosed with type 2 diabetes", "Patient has asthma", "患者确诊肺癌", "leidet an Epilepsie"],
    misses: ["asthma", "the cancer charity opened", "diagnosis pending"],
  },
  knownAs: { google: "MEDICAL_TERM" },
  sources: ["Words for it in the languages served"],
};
