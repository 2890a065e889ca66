/** A `Content-Disposition` for a download (RFC 6266): the name in ASCII, and in full by RFC 8187 where that says more. */
export function attachment(name: string): string {
  const plain = name
    .replaceAll(/[^ -~]+/g, "")
    .replaceAll(/["\\]/g, "")
    .replaceAll(/-{2,}/g, "-");
  const simple = `attachment; filename="${plain}"`;
  return plain === name ? simple : `${simple}; filename*=UTF-8''${extended(name)}`;
}

// RFC 8187 attr-char: what encodeURIComponent leaves alone and must not be, is escaped too.
function extended(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*!~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
