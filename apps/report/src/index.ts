export { createReportApp } from "../api/report-app.ts";
export type { ReportApp, ReportAppOptions, RunningReportApp } from "../api/report-app.ts";
