const outside = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/** An address as RFC 3986 writes it: what may not stand in a URI is percent-encoded, escapes that are there are kept. */
export function uriReference(uri: string): string {
  return uri.toWellFormed().replace(outside, (char) => encodeURIComponent(char));
}
