import { expect, it } from "vitest";
import { dataTypes } from "@assay/spec";
import { compile, type ReadyPack } from "./compile.ts";
import { judge } from "./judge.ts";
import { loadPacks } from "./load.ts";
import { lookedFor } from "./looked-for.ts";
import { scopes } from "./scope.ts";

const packs = (await loadPacks({ asOf: "2026-11-23" })).map(compile);
const types = dataTypes.map(({ dataType }) => dataType);

/** The same pack that leaves out no rule. */
const whole = (pack: ReadyPack): ReadyPack => ({
  ...pack,
  asksCategories: true,
  rulesFor: (scope) => pack.rules.filter(({ rule }) => rule.within === scope),
});

it.each(packs.map((pack) => [pack.pack.pack.id, pack] as const))(
  "%s says the same with the rules that cannot speak left out",
  (_id, pack) => {
    for (let seed = 0; seed < 400; seed++) {
      const present = new Map(
        Array.from({ length: 1 + (seed % 4) }, (_none, at) => [
          types[(seed * 31 + at * 17) % types.length] ?? "",
          0.5 + (seed % 50) / 100,
        ]),
      );
      const ran = lookedFor(types.filter((_type, at) => seed % 3 > 0 || at % 2 === 0));
      const fact = (id: string) => (seed % 2 === 0 ? undefined : id.length % 2 === 0);
      const circumstances = { lookedFor: ran, fact, answerable: () => true };
      for (const scope of scopes) {
        const unit = { scope, present, people: null, categories: new Map() };
        const told = (one: ReadyPack) =>
          judge(one, unit, circumstances)
            .judgements.filter(({ ready, verdict }) => verdict.because.length > 0 || ready.rule.effect === "suppress")
            .map(({ ready, verdict }) => [ready.rule.id, verdict]);
        expect(told(pack)).toEqual(told(whole(pack)));
      }
    }
  },
);
