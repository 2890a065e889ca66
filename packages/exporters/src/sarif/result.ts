import type { ClassifiedFinding, Place } from "@assay/spec";
import { placeText } from "../place-text.ts";
import { typeName } from "../terms.ts";
import { named, sarifMessage } from "./message.ts";
import { categoryReference, levelOf } from "./rules.ts";
import { uriReference } from "./uri-reference.ts";

const morePlaces = 10;

/** One result a finding: asset × field × data type, with counts, never a snippet. */
export function result(finding: ClassifiedFinding, ruleIndex: number): object {
  const [first, ...others] = finding.places;
  return {
    ruleId: finding.dataType,
    ruleIndex,
    level: finding.categories.some(isProhibited) ? "error" : levelOf(finding.dataType),
    message: sarifMessage(sentence(finding)),
    partialFingerprints: { "assayFindingId/v1": finding.id },
    locations: [location(finding, first)],
    relatedLocations: others.slice(0, morePlaces).map((place, at) => ({ id: at + 1, ...location(finding, place) })),
    taxa: taxaOf(finding),
    properties: {
      source: finding.source,
      detector: finding.detector,
      count: finding.count,
      records: finding.records,
      people: finding.people,
      score: finding.score,
      mask: finding.mask,
      reasons: finding.reasons,
      placesShown: finding.placesShown,
      ...(finding.column !== undefined && { column: finding.column }),
      categories: finding.categories.map(({ pack, category, provisions, outcome }) => ({
        pack,
        category,
        provisions,
        outcome,
      })),
    },
  };
}

function isProhibited({ effect, outcome }: ClassifiedFinding["categories"][number]): boolean {
  return effect === "prohibit" && outcome === "match";
}

function sentence({ dataType, field, count, records, people, score }: ClassifiedFinding): string {
  const where = field === null ? "in free text" : `in ${named(field)}`;
  const who = people.estimate === 0 ? "" : `, about ${people.estimate} people (${people.low} to ${people.high})`;
  return `${typeName(dataType, "en")} ${where}: ${count} matches in ${records} records${who}; score ${score.toFixed(2)}.`;
}

function taxaOf({ categories }: ClassifiedFinding): object[] {
  const matched = categories.filter(({ outcome, effect }) => outcome === "match" && effect !== "suppress");
  const unique = new Map(
    matched.map(({ pack, category }) => [`${pack}\n${category}`, categoryReference(pack, category)]),
  );
  return [...unique.values()];
}

function location(finding: ClassifiedFinding, place: Place | undefined): object {
  const region = place === undefined ? undefined : regionOf(place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriReference(finding.asset) },
      ...(region !== undefined && { region }),
    },
    ...(finding.field !== null && { logicalLocations: [logicalLocation(finding, finding.field)] }),
    ...(place !== undefined && place.steps.length > 0 && { message: sarifMessage(placeText(place)) }),
  };
}

/** Bytes where the reader told them, else the line; nothing where neither is known. */
function regionOf({ bytes, steps }: Place): object | undefined {
  if (bytes !== undefined) return { byteOffset: bytes[0], byteLength: Math.max(0, bytes[1] - bytes[0]) };
  const line = steps.map((step) => /^line (\d{1,15})$/.exec(step)?.[1]).find((digits) => digits !== undefined);
  return line === undefined || Number(line) < 1 ? undefined : { startLine: Number(line) };
}

function logicalLocation({ asset }: ClassifiedFinding, field: string): object {
  return {
    name: field.toWellFormed(),
    kind: field.startsWith("$") ? "property" : "column",
    fullyQualifiedName: `${asset}#${field}`.toWellFormed(),
  };
}
