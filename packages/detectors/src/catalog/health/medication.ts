import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "metformin|insulin|insulin glargine|lisinopril|atorvastatin|simvastatin|rosuvastatin|amlodipine|losartan|" +
  "valsartan|ramipril|enalapril|bisoprolol|metoprolol|atenolol|propranolol|furosemide|hydrochlorothiazide|" +
  "spironolactone|warfarin|apixaban|rivaroxaban|clopidogrel|aspirin|ibuprofen|paracetamol|acetaminophen|naproxen|" +
  "diclofenac|codeine|morphine|oxycodone|fentanyl|tramadol|methadone|buprenorphine|naloxone|gabapentin|pregabalin|" +
  "carbamazepine|lamotrigine|levetiracetam|valproate|sertraline|fluoxetine|citalopram|escitalopram|paroxetine|" +
  "venlafaxine|duloxetine|mirtazapine|bupropion|amitriptyline|lithium|quetiapine|olanzapine|risperidone|" +
  "aripiprazole|clozapine|haloperidol|diazepam|lorazepam|alprazolam|clonazepam|zolpidem|methylphenidate|" +
  "amoxicillin|azithromycin|ciprofloxacin|doxycycline|clarithromycin|penicillin|cephalexin|omeprazole|" +
  "pantoprazole|esomeprazole|salbutamol|albuterol|budesonide|fluticasone|montelukast|prednisone|prednisolone|" +
  "dexamethasone|levothyroxine|methotrexate|adalimumab|tamoxifen|letrozole|imatinib|tenofovir|emtricitabine|" +
  "efavirenz|dolutegravir|truvada|sildenafil|tadalafil|finasteride|estradiol|testosterone|semaglutide|ozempic|" +
  "allopurinol|colchicine|ramipril|bisoprolol|metamizol|novalgin|doliprane|ventoline|metformina|ibuprofeno|" +
  "omeprazol|paracétamol";

/** Name of a medicine, beside a word for a prescription, a dose or somebody who takes it. */
export const medication: CatalogDetector = {
  id: "medication",
  dataType: "health.prescription",
  name: "Medication",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord(
        "二甲双胍|胰岛素|阿司匹林|布洛芬|对乙酰氨基酚|阿莫西林|头孢|氨氯地平|阿托伐他汀|奥美拉唑|氯吡格雷|舍曲林|氟西汀|奥氮平",
      ),
      score: 0.15,
      within: true,
    },
  ],
  context: {
    raise: [
      "prescribed",
      "prescription",
      "rx",
      "mg",
      "mcg",
      "tablets",
      "tablet",
      "capsules",
      "dose",
      "dosage",
      "daily",
      "twice daily",
      "medication",
      "medications",
      "medicine",
      "takes",
      "taking",
      "patient",

      "verschrieben",
      "verordnet",
      "rezept",
      "nimmt",
      "medikament",
      "prescrit",
      "ordonnance",
      "médicament",
      "recetado",
      "receta",
      "medicamento",
      "处方",
      "服用",
      "用药",
      "药物",
      "每日",
      "口服",
    ],
    lower: ["invented", "patent", "stock", "shares", "price", "factory"],
  },
  labels: [
    "medication",
    "medications",
    "medicine",
    "drug",
    "drug name",
    "prescription",
    "prescribed medication",
    "current medication",
    "rx",
    "medikament",
    "medikation",
    "médicament",
    "traitement",
    "medicamento",
    "farmaco",
    "处方",
    "药品",
    "药物",
    "用药",
  ],
  requiresContext: true,
  examples: {
    hits: ["She was prescribed sertraline", "metformin 500 mg twice daily", "处方：阿莫西林"],
    misses: ["sertraline", "aspirin was invented in 1897"],
  },
  sources: ["Words for it in the languages served"],
};
