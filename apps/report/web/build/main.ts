import { buildWeb } from "./build-web.ts";

const folder = await buildWeb({ onProgress: (line) => process.stderr.write(`${line}\n`) });
process.stdout.write(`${folder}\n`);
