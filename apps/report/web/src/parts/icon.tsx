import type { ReactNode } from "react";

const paths = {
  mark: "M4.5 17 12 3l7.5 14M12 14.2v.1",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20",
  help: "M9.2 9a2.9 2.9 0 1 1 4.3 2.6c-.9.5-1.5 1.2-1.5 2.4m0 3v.1",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-13v2m0 14v2m9-9h-2M5 12H3m15.4-6.4L17 7M7 17l-1.4 1.4m12.8 0L17 17M7 7 5.6 5.6",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  contrast: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-16v16m3.5-14v12m-1.7-13.5v15",
  check: "m5 12.5 4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6 6 18",
  down: "m6 9.5 6 6 6-6",
  up: "m6 14.5 6-6 6 6",
  right: "m9.5 6 6 6-6 6",
  download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14",
  tag: "M4 4h8l8 8-8 8-8-8V4Zm4 4v.1",
  source:
    "M5 6.5C5 5 8 4 12 4s7 1 7 2.5-3 2.5-7 2.5-7-1-7-2.5Zm0 0v11C5 19 8 20 12 20s7-1 7-2.5v-11m-14 5.5c0 1.5 3 2.5 7 2.5s7-1 7-2.5",
  folder: "M4 18.5v-12h5.5l2 2.5H20v9.5H4Z",
  file: "M7 3.5h7l4 4v13H7v-17Zm7 0v4h4",
  law: "M12 4v16m-4 0h8M5 7h14M5 7l-2.5 6h5L5 7Zm14 0-2.5 6h5L19 7Z",
  coverage: "M4 19V9h4v10m0 0V5h4v14m0 0v-7h4v7m4 0H4",
  overview: "M4 4h7v9H4V4Zm9 0h7v5h-7V4Zm0 7h7v9h-7v-9Zm-9 4h7v5H4v-5Z",
  lock: "M6 11h12v9H6v-9Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3",
  warning: "M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.6v.1",
  info: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-8.5V16m0-8v.1",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c0-4 3-6 6.5-6s6.5 2 6.5 6m.5-9.5a3 3 0 1 0-1.5-5.6M17 14.2c2.6.5 4.5 2.5 4.5 5.8",
  undo: "M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9",
} as const;

/** The drawings there are. */
export type IconName = keyof typeof paths;

/** A small drawing beside words; what it says is said in words too. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={paths[name]} />
    </svg>
  );
}
