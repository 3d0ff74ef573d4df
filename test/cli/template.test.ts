import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { aFolder, phaen } from "../support/phaen";

const folder = aFolder();

test("writes a template that validates with nothing but missing entries", async () => {
  const { code, out, err } = phaen(
    folder,
    "template",
    "--out",
    "plan.xlsx",
    "--year",
    "2570",
    "--lang",
    "en",
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(
    "Wrote a template for the plan of 2570 to plan.xlsx; fill it in and check it with phaen validate plan.xlsx.\n",
  );
  const checked = phaen(folder, "validate", "plan.xlsx", "--json");
  expect(checked.code).toBe(0);
  const { findings } = JSON.parse(checked.out) as { findings: readonly { readonly code: string }[] };
  expect([...new Set(findings.map((finding) => finding.code))]).toEqual(["actual-missing"]);
  const { sheets } = await (await openXlsx(readFileSync(join(folder, "plan.xlsx")))).read();
  expect(sheets).toHaveLength(7);
  expect(sheets[0]?.values[0]?.[0]).toBe("แผนปฏิบัติราชการประจำปี พ.ศ. 2570");
});

test("takes the fiscal year that runs where none is named", () => {
  const { code, out } = phaen(folder, "template", "--out", "this-year.xlsx");
  expect(code).toBe(0);
  expect(out).toMatch(/^เขียนแบบฟอร์มแผนปี 2[56]\d\d ลงใน this-year\.xlsx /);
});

test("does not replace a file that is there", () => {
  writeFileSync(join(folder, "taken.xlsx"), "earlier");
  expect(phaen(folder, "template", "--out", "taken.xlsx", "--lang", "en")).toEqual({
    code: 2,
    out: "",
    err: "phaen: taken.xlsx: This file is there already; give --out another name.\n",
  });
  expect(readFileSync(join(folder, "taken.xlsx"), "utf8")).toBe("earlier");
});

test.each([
  [["template"], "No new file is named; use phaen template --out FILE."],
  [["template", "plan.xlsx"], "No new file is named; use phaen template --out FILE."],
  [
    ["template", "--out", "a.xlsx", "--year", "2026"],
    "“2026” is no Buddhist fiscal year; use --year 2569, for example.",
  ],
  [["template", "--out", "a.xlsx", "--json"], "--json does not go with template; see phaen --help."],
  [["validate", "a.xlsx", "--year", "2569"], "--year does not go with validate; see phaen --help."],
])("reports %j", (args, sentence) => {
  const before = readdirSync(folder);
  expect(phaen(folder, ...args, "--lang", "en")).toEqual({ code: 2, out: "", err: `phaen: ${sentence}\n` });
  expect(readdirSync(folder)).toEqual(before);
});

test("takes a year in Thai digits", () => {
  const { code, out } = phaen(folder, "template", "--out", "thai.xlsx", "--year", "๒๕๖๙", "--lang", "en");
  expect({ code, year: /25\d\d/.exec(out)?.[0] }).toEqual({ code: 0, year: "2569" });
});
