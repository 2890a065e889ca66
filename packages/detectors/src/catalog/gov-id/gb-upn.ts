import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK pupil number: a check letter, authority, school, year, serial. */
export const gbUpn: CatalogDetector = {
  id: "gb-upn",
  dataType: "education.record.uk.upn",
  name: "UK unique pupil number",
  countries: ["GB"],
  patterns: [{ regex: String.raw`[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z\d]`, score: 0.4 }],
  check: "gb-upn",
  context: { raise: ["upn", "unique pupil number", "pupil", "school", "learner"] },
  labels: ["upn", "unique pupil number", "pupil number"],
  examples: { hits: ["UPN V820123456783"], misses: ["UPN V820123456784", "UPN A8201234567"] },
  sources: ["Department for Education, Unique pupil numbers: a guide for schools"],
};
