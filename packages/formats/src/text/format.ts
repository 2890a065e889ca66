import { format, hasExtension } from "../format.ts";
import { headText } from "../head-text.ts";

const extensions = ["txt", "text", "log", "md", "rst", "asc", "out"];

/** Plain text and logs in any encoding; whatever is text and nothing else. */
export const text = format({
  id: "text",
  lines: "plain",
  name: "Plain text and logs, any encoding",
  extensions,
  locatedTo: "line",
  recognise: (head, name) => (headText(head) === null ? 0 : hasExtension(name, extensions) ? 0.35 : 0.3),
  load: () => import("./read.ts"),
});
