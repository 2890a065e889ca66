/** What `assay config init` writes. */
export const configTemplate = `# Configuration of Assay. Every setting: assay config schema
# yaml-language-server: $schema=./assay.schema.json
version: 1

# Stores by name: \`assay scan exports\` scans one.
sources:
  exports:
    type: file
    path: ./exports
    exclude: ["**/node_modules/**", "**/.git/**"]

scan:
  minScore: 0.5

# Packs to classify by; \`assay frameworks list\` shows them. Without the line: all.
# frameworks: [eu.gdpr, sg.pdpa]

# Answers to what packs ask and no scan can know.
# facts:
#   org.issuer: false
`;
