import type { PackSummary } from "@assay/spec";

/** A law with special categories, one of which only a person can settle. */
export const privacyPack: PackSummary = {
  id: "eu.gdpr",
  version: "0.1.0",
  digest: `sha256:${"1".repeat(64)}`,
  review: "draft",
  title: { en: "General Data Protection Regulation", "zh-Hans": "通用数据保护条例" },
  kind: "law",
  jurisdiction: ["EU"],
  citation: "Regulation (EU) 2016/679",
  categories: [
    {
      id: "personal",
      parent: null,
      label: { en: "Personal data", "zh-Hans": "个人数据" },
      tier: 1,
      provisions: ["art-4-1"],
    },
    {
      id: "special",
      parent: "personal",
      label: { en: "Special categories", "zh-Hans": "特殊类别" },
      tier: 3,
      provisions: ["art-9-1"],
    },
    {
      id: "special.health",
      parent: "special",
      label: { en: "Data concerning health", "zh-Hans": "健康数据" },
      tier: 3,
      provisions: ["art-9-1"],
    },
    {
      id: "national-id",
      parent: "personal",
      label: { en: "National identification number", "zh-Hans": "国民身份号码" },
      tier: 2,
      provisions: ["art-87"],
    },
    {
      id: "child",
      parent: "personal",
      label: { en: "Data of children", "zh-Hans": "儿童数据" },
      tier: 2,
      provisions: ["art-8"],
    },
  ],
  provisions: [
    {
      id: "art-4-1",
      ref: "Art. 4(1)",
      label: { en: "Personal data", "zh-Hans": "个人数据的定义" },
      status: "in-force",
    },
    { id: "art-8", ref: "Art. 8", label: { en: "Consent of a child", "zh-Hans": "儿童同意" }, status: "in-force" },
    {
      id: "art-9-1",
      ref: "Art. 9(1)",
      label: { en: "Special categories", "zh-Hans": "特殊类别数据" },
      status: "in-force",
    },
    {
      id: "art-87",
      ref: "Art. 87",
      label: { en: "National identification number", "zh-Hans": "国民身份号码" },
      status: "in-force",
    },
  ],
  facts: [
    {
      id: "offers-to-children",
      ask: { en: "Are services offered directly to children?", "zh-Hans": "是否直接向儿童提供服务？" },
    },
  ],
  obligations: [
    {
      id: "ropa",
      label: { en: "Keep a record of processing", "zh-Hans": "保存处理活动记录" },
      provisions: ["Art. 30"],
    },
  ],
};

/** A standard that forbids something. */
export const cardPack: PackSummary = {
  id: "pci.dss",
  version: "0.1.0",
  digest: `sha256:${"2".repeat(64)}`,
  review: "technical-reviewed",
  title: { en: "PCI DSS", "zh-Hans": "支付卡行业数据安全标准" },
  kind: "standard",
  jurisdiction: [],
  citation: "PCI DSS 4.0.1",
  categories: [
    {
      id: "chd",
      parent: null,
      label: { en: "Cardholder data", "zh-Hans": "持卡人数据" },
      tier: 2,
      provisions: ["3.5.1"],
    },
    {
      id: "sad",
      parent: null,
      label: { en: "Sensitive authentication data", "zh-Hans": "敏感验证数据" },
      tier: 4,
      provisions: ["3.3.1"],
    },
  ],
  provisions: [
    {
      id: "3.3.1",
      ref: "3.3.1",
      label: { en: "Not kept after authorisation", "zh-Hans": "授权后不得保存" },
      status: "in-force",
    },
    {
      id: "3.5.1",
      ref: "3.5.1",
      label: { en: "PAN unreadable where stored", "zh-Hans": "存储的卡号不可读" },
      status: "in-force",
    },
  ],
  facts: [],
  obligations: [],
};

/** A law that says nothing of what the sample run holds. */
export const quietPack: PackSummary = {
  ...cardPack,
  id: "uk.bs10012",
  digest: `sha256:${"3".repeat(64)}`,
  review: "draft",
  title: { en: "BS 10012:2017", "zh-Hans": "BS 10012:2017" },
  citation: "BS 10012:2017+A1:2018",
  jurisdiction: ["GB"],
  categories: [
    {
      id: "high-risk",
      parent: null,
      label: { en: "High-risk personal information", "zh-Hans": "高风险个人信息" },
      tier: 2,
      provisions: [],
    },
  ],
  provisions: [],
};
