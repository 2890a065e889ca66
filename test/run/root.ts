/** The root of the workspace. */
export const root = new URL("../../", import.meta.url);
