import type { CatalogDetector } from "../../catalog-detector.ts";

/** Number of a student or pupil, as the school gives it. */
export const studentId: CatalogDetector = {
  id: "student-id",
  dataType: "account.identifier.student",
  name: "Student number",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:(?:[Ss]tudent|STUDENT|[Pp]upil|[Mm]atric(?:ulation)?|[Aa]dmission|[Ee]nrol(?:l)?ment|[Rr]oll)[ _\-]?(?:[Ii][Dd]|ID|[Nn]o\.?|NO\.?|[Nn]umber|NUMBER|[Nn]r\.?|#)|[Mm]atrikelnummer|[Ss]tudentennummer|[Nn]uméro étudiant|学号|学籍号|考号|准考证号|学籍番号|학번)["']?[ \t]{0,2}(?:[:=#：№][ \t]{0,2}|is |是|为| )["']?[0-9A-Za-z][0-9A-Za-z\-_\/]{2,19}`,
      score: 0.6,
    },
  ],
  cell: { regex: String.raw`[0-9A-Za-z][0-9A-Za-z\-_\/]{2,19}`, score: 0.4 },
  check: "keyed-identifier",
  context: { raise: ["student", "pupil", "university", "school", "matric", "学生", "学校"] },
  labels: [
    "student id",
    "studentid",
    "student no",
    "student number",
    "pupil id",
    "matric no",
    "matric number",
    "matriculation number",
    "admission no",
    "enrolment no",
    "enrollment no",
    "roll no",
    "roll number",
    "matrikelnummer",
    "studentennummer",
    "numéro étudiant",
    "学号",
    "学籍号",
    "准考证号",
    "学籍番号",
    "학번",
  ],
  examples: {
    hits: ["Student ID: U2012345", "matric no. A0123456X", "学号：20210101"],
    misses: ["student id: none yet", "roll number 2024", "student number unknown"],
  },
  sources: ["An organisation's own numbering; a detector in the configuration can say its form"],
};
