/** The longest match, in bytes: a block carries this much (and some context) beyond its core. */
export const matchLimit = 3840;
