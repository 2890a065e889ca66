/** The encoding an XML declaration or an HTML meta element names in the first bytes. */
export function declaredEncoding(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.subarray(0, 1024)).toString("latin1");
  return (
    /<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["']/i.exec(text) ??
    /<meta[^>]{0,200}?charset\s{0,20}=\s{0,20}["']?([\w.:-]{1,40})/i.exec(text)
  )?.[1];
}
