/**
 * `pnpm test`: everything that must hold, in one command, ending in one line: `N passed, N failed`.
 * `pnpm test <word>...` runs only the test files whose path holds a word.
 */
import { prepare } from "../prepare/prepare.ts";
import { checks } from "./checks.ts";
import { inFull } from "./command.ts";
import { add, nothing, type Totals } from "./totals.ts";
import { vitest } from "./vitest.ts";

const words = process.argv.slice(2);
const totals = words.length > 0 ? vitest(words) : everything();
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function everything(): Totals {
  prepare();
  return add(checks.map(inFull).reduce(add, nothing), vitest([]));
}
