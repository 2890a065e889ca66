export { AssayError, reasonOf } from "./errors.ts";
export type { AssayErrorOptions } from "./errors.ts";
export type { Language, Localised } from "./localised.ts";
export type { Place, Span } from "./place.ts";
export { displayUri } from "./uri.ts";
export { blockBytes, blockCells, blockMargin, makeBlock } from "./block.ts";
export type { Block, BlockParts } from "./block.ts";
export { isUnder } from "./data-type.ts";
export type { DataType, Identifying, Sensitivity } from "./data-type.ts";
export { dataTypeInfo, dataTypes } from "./taxonomy.ts";
export type { DataTypeInfo } from "./taxonomy.ts";
export type {
  Check,
  CheckPass,
  CheckSurroundings,
  CheckTable,
  DetectorCell,
  DetectorContext,
  DetectorPattern,
  DetectorSpec,
  KnownAs,
} from "./detector.ts";
export type { Combination, Finding, People, Reason } from "./finding.ts";
export type { Coverage, CoverageCounts, CoverageStatus, Sample, Sampling } from "./coverage.ts";
export { coverageReasons } from "./reasons.ts";
export type { CoverageReason, ReasonInfo } from "./reasons.ts";
export type { Json, PackVersion, Run, RunSource, RunSummary } from "./run.ts";
export type {
  Asset,
  ByteContent,
  Cell,
  Connector,
  ListQuery,
  RowContent,
  RowField,
  RowQuery,
  Schema,
  Source,
} from "./connector.ts";
export { isBlock } from "./format.ts";
export type { Embedded, FormatInput, FormatItem, FormatReader, Omission, ReadLimits, SampleNote } from "./format.ts";
export type { ClassifiedFinding, Exporter, ExportOptions, StoredRun } from "./exporter.ts";
export type { Classification, Outcome, PackSummary, ProvisionStatus } from "./framework.ts";
export type { AssetCommit, AuditEntry, AuditVerdict, Decision, FindingStore, RunEnd, RunEntry } from "./store.ts";
export type {
  AssetTotal,
  CategoryTotal,
  CombinationTotal,
  ReasonTotal,
  SourceTypeTotal,
  Totals,
  TypeTotal,
} from "./totals.ts";
export type {
  AssetDetail,
  CoverageQuery,
  FindingQuery,
  FindingRow,
  Page,
  PageQuery,
  RunReader,
  TreeNode,
  TreeQuery,
} from "./reader.ts";
