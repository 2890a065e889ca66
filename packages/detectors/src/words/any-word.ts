/** A pattern for any of several words or phrases, separated by `|`; each word of them may begin with a capital, signs mean themselves. */
export function anyWord(phrases: string): string {
  const patterns = phrases.split("|").map((phrase) => phrase.split(" ").map(wordPattern).join(" "));
  return `(?:${patterns.join("|")})`;
}

function wordPattern(word: string): string {
  const [first = "", ...rest] = word;
  const tail = rest.join("").replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return first.toUpperCase() === first ? first + tail : `[${first.toUpperCase()}${first}]${tail}`;
}
