/** What a value is, in the dotted taxonomy: `gov-id.national.sg.nric-fin`, `finance.pan`, `contact.email`. */
export type DataType = `${string}.${string}`;

/** How grave a leak of the data is by itself, before any law is asked. */
export type Sensitivity = "special" | "high" | "moderate" | "low";

/**
 * Whether a value points at one person: `unique` names one person (an identity number), `strong` nearly so (an e-mail, a phone),
 * `weak` helps (a name, an address), `none` does not (a religion, a diagnosis, a key).
 */
export type Identifying = "unique" | "strong" | "weak" | "none";

/** Whether `dataType` is `root` or lies under it: `gov-id.national.sg.nric-fin` is under `gov-id`. */
export function isUnder(dataType: string, root: string): boolean {
  return dataType === root || dataType.startsWith(`${root}.`);
}
