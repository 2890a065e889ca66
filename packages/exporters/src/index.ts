export { exporters } from "./exporters.ts";
