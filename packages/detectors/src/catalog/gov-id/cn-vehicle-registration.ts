import type { CatalogDetector } from "../../catalog-detector.ts";

/** Chinese number plate: province character, letter, five or six places. */
export const cnVehicleRegistration: CatalogDetector = {
  id: "cn-vehicle-registration",
  dataType: "gov-id.vehicle-plate.cn",
  name: "Chinese vehicle registration",
  countries: ["CN"],
  patterns: [
    {
      regex: String.raw`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z][·• .-]?[A-HJ-NP-Z\d]{4}[A-HJ-NP-Z\d学警港澳挂]`,
      score: 0.75,
      within: true,
    },
    {
      regex: String.raw`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• .-]?[DF][A-HJ-NP-Z\d]\d{4}`,
      score: 0.85,
      within: true,
    },
    {
      regex: String.raw`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• .-]?\d{5}[DF]`,
      score: 0.85,
      within: true,
    },
  ],
  context: {
    raise: [
      "车牌",
      "车牌号",
      "车牌号码",
      "号牌",
      "机动车",
      "行驶证",
      "chinese plate",
      "chinese vehicle registration",
      "chinese license plate",
      "chinese number plate",
      "cn plate",
      "plate cn",
    ],
  },
  labels: [
    "车牌",
    "车牌号",
    "车牌号码",
    "号牌号码",
    "机动车号牌",
    "号牌",
    "机动车",
    "行驶证",
    "chinese plate",
    "chinese vehicle registration",
    "chinese license plate",
    "chinese number plate",
    "cn plate",
    "plate cn",
  ],
  examples: {
    hits: ["车牌号：京A12345", "粤B·D12345", "他的车牌是沪AD12345。"],
    misses: ["车牌号：京I12345", "京A1234", "华A12345"],
  },
  sources: ["GA 36-2018, motor vehicle plates"],
};
