export { createReportApp } from "../api/report-app.ts";
export type { ReportApp, ReportAppOptions, RunningReportApp } from "../api/report-app.ts";
export type { DoorTimes } from "../api/guard/door.ts";
export type { Crowd, NewCrowd } from "../api/view/crowd.ts";
export { buildWeb } from "../web/build/build-web.ts";
export type { BuildWebOptions } from "../web/build/build-web.ts";
