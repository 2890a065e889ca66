import { expect, it } from "vitest";
import { attachment } from "./attachment.ts";

it("writes an ASCII name once", () => {
  expect(attachment("assay-report-2026-11-03.csv")).toBe('attachment; filename="assay-report-2026-11-03.csv"');
});

it("writes any other name in full beside its ASCII part", () => {
  expect(attachment("assay-个人信息报告-2026.csv")).toBe(
    "attachment; filename=\"assay-2026.csv\"; filename*=UTF-8''assay-%E4%B8%AA%E4%BA%BA%E4%BF%A1%E6%81%AF%E6%8A%A5%E5%91%8A-2026.csv",
  );
});

it("lets no name end the header or begin another", () => {
  expect(attachment('a"\r\nset-cookie: x=\\1;(é).csv')).toBe(
    "attachment; filename=\"aset-cookie: x=1;().csv\"; filename*=UTF-8''a%22%0D%0Aset-cookie%3A%20x%3D%5C1%3B%28%C3%A9%29.csv",
  );
});
