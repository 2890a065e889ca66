const words =
  /example|sample|dummy|changeme|change[-_]me|placeholder|redacted|removed|hidden|masked|replace[-_]?(?:me|with|this)|insert[-_]|your[-_ ]|my[-_]?(?:secret|password|token|key)|todo|fixme|x{4}|\*{3}|\.{3}|<[a-z]/i;

/** Whether a secret stands for another one: a template to be filled in, a row of the same or of following characters, a word that says so. */
export function isPlaceholder(text: string): boolean {
  return isTemplate(text) || words.test(text) || isUniform(text);
}

// `${SECRET}`, `{{ secret }}`, `<secret>`, `%SECRET%`, `$SECRET`, `$(cmd)`, `@secret@`, `#{secret}`.
function isTemplate(text: string): boolean {
  return /^(?:\$[({\w]|\{\{|<|%[A-Za-z_]\w*%?$|@[A-Za-z_.]+@$|#\{|\[\[?[A-Za-z_ -]+\]|env[.(]|process\.env|os\.environ|vault:|secret:\/\/|ref\+)/i.test(
    text,
  );
}

// Most steps from one character to the next are the same: `aaaaaaaa`, `12345678`, `abcdefgh`.
function isUniform(text: string): boolean {
  if (text.length < 8) return false;
  const steps = new Map<number, number>();
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return Math.max(...steps.values()) >= 0.8 * (text.length - 1);
}
