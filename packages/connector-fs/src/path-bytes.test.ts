import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fileUri, pathOfUri } from "./file-uri.ts";
import { bytesFromPath, pathFromBytes } from "./path-bytes.ts";

it("brings any bytes into a string and back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
      expect(bytesFromPath(pathFromBytes(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
    }),
  );
});

it("brings any path into a URI of plain characters and back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
      const path = `/${pathFromBytes(Buffer.from(bytes))}`;
      expect(fileUri(path)).toMatch(/^file:\/\/\/[\x21-\x7e]*$/);
      expect(pathOfUri(fileUri(path))).toBe(path);
    }),
  );
});

it("writes URIs as everybody else does", () => {
  expect(fileUri("/data/张 #1.csv")).toBe("file:///data/%E5%BC%A0%20%231.csv");
});
