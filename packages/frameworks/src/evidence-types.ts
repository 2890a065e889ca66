import type { Localised } from "@assay/spec";

/** The kinds of evidence a scan can give; controls and obligations name them. */
export const evidenceTypes: { readonly [id: string]: Localised } = {
  "inventory.pii-locations": { en: "Inventory of where personal data lies", "zh-Hans": "个人信息存放位置清单" },
  "coverage.statement": { en: "Statement of what was read and what was not", "zh-Hans": "已读与未读范围声明" },
  "data.age-profile": { en: "Age of the oldest and newest records", "zh-Hans": "数据存留时间分布" },
  "disposal.verification": {
    en: "Rescan after disposal: absent, or the residue",
    "zh-Hans": "删除后复扫：已不存在或残留清单",
  },
  "incident.impact-pack": {
    en: "Incident pack: categories, people, records, places",
    "zh-Hans": "事件影响材料：类别、人数、记录数、位置",
  },
  "dpia.inputs": { en: "Inputs for an impact assessment", "zh-Hans": "影响评估输入材料" },
  "ropa.rows": { en: "Draft rows for the record of processing", "zh-Hans": "处理活动记录草稿" },
  "detector.proof": { en: "Measured recall and precision of the detectors", "zh-Hans": "检测器召回率与准确率实测" },
  "pii.by-country": { en: "Personal data by country of the store", "zh-Hans": "按存储国家列出的个人信息" },
  "tag.writeback": { en: "Classification tags written to the store", "zh-Hans": "写回存储的分类标签" },
  "redisclosure.lineage": { en: "New copies and where they came from", "zh-Hans": "新副本及其来源" },
  "remediation.ticket": { en: "Ticket with action, owner and rescan", "zh-Hans": "整改工单：措施、责任人与复扫" },
  "subject.locator": { en: "Where one person's data could be", "zh-Hans": "单个主体数据定位" },
  "purpose.comparison": { en: "Categories found against categories declared", "zh-Hans": "实际发现类别与申报类别对照" },
};
