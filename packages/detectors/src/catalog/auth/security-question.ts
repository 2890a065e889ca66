import type { CatalogDetector } from "../../catalog-detector.ts";

/** Answer to a security question. */
export const securityQuestion: CatalogDetector = {
  id: "security-question",
  dataType: "auth.security-answer",
  name: "Security answer",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:[Ss]ecurity|[Ss]ecret|[Rr]ecovery)[ _\-]?[Aa]nswer["']?[ \t]{0,3}[:=][ \t]{0,3}(?:"[^"\r\n]+"|[^\s"',;]+)`,
      score: 0.8,
    },
    { regex: String.raw`(?:密保|安全问题)(?:问题)?答案[：:]?[ \t]{0,3}[^\s,，。;；]+`, score: 0.8 },
  ],
  cell: { regex: String.raw`\S[^\r\n]+`, score: 0.5 },
  check: "security-answer",
  context: {
    raise: ["security question", "secret question", "maiden name", "first pet", "recovery", "密保", "安全问题"],
  },
  labels: [
    "security answer",
    "secret answer",
    "security question answer",
    "recovery answer",
    "answer to security question",
    "sicherheitsantwort",
    "réponse secrète",
    "respuesta secreta",
    "密保答案",
    "安全问题答案",
  ],
  examples: {
    hits: ["security answer: Rex", 'secret_answer="Springfield"', "密保答案：小白"],
    misses: ["security answer: none", "the answer: 42", "secret answer=********"],
  },
  sources: ["NIST SP 800-63B 5.1.1.2: knowledge-based prompts"],
};
