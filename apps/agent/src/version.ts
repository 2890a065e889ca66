/** Version of Assay, as runs and reports state it. */
export const version = "0.1.0";
