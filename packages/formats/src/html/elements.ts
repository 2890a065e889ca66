/** Elements that begin and end a line of their own when shown. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ol optgroup option p pre script search section " +
    "select style summary table tbody template textarea tfoot thead title tr ul"
  ).split(" "),
);

/** Elements whose text is no markup (HTML, 13.1.2). Of `textarea` and `title` entities are decoded, so they are not here. */
export const rawTextElements: ReadonlySet<string> = new Set(["script", "style", "xmp"]);

/** Elements in which spaces and line ends count. */
export const preformatted: ReadonlySet<string> = new Set(["pre", "textarea", "script", "style", "xmp"]);
