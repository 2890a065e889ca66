#!/usr/bin/env -S node --max-semi-space-size=8
import { program } from "./program.ts";
import { exitCode, exitOfError } from "./exit-code.ts";
import { describeError, say } from "./say.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCode.done); // the reader has gone, as with `| head`
  throw error;
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  say(describeError(error));
  if (process.env["ASSAY_DEBUG"] === "stack" && error instanceof Error) say(error.stack ?? "");
  process.exitCode = exitOfError(error);
}
