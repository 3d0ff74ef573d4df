import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/core/findings/rules";
import { locales } from "../../../src/core/messages/locales";
import { ruleGroups } from "../../../tools/rule-groups";
import { ruleTable } from "../../../tools/rule-table";

const root = join(__dirname, "../../..");
const folder = join(root, "src/core/findings/rules");
const docs = readFileSync(join(root, "docs/rules.md"), "utf8");
const codes = rules.map(({ code }) => code);

test("every rule file is listed in rules/index.ts under its own name", () => {
  const files = readdirSync(folder).filter((file) => file !== "index.ts");
  expect(codes.map((code) => `${code}.ts`).sort()).toEqual(files.sort());
});

test.each(rules.map((rule) => [rule.code, rule] as const))(
  "%s is told, tested and summed up",
  (code, rule) => {
    const test = join(root, `test/core/findings/rules/${code}.test.ts`);
    expect(existsSync(test) && readFileSync(test, "utf8")).toContain("describeRule(");
    expect(rule.summary).toMatch(/^[A-Z].*[^.]$/);
    for (const { findings } of Object.values(locales))
      expect(findings[code].toString()).not.toMatch(/=>\s*""/);
  },
);

test("every test of a rule has its rule", () => {
  const tests = readdirSync(join(root, "test/core/findings/rules")).filter((file) =>
    file.endsWith(".test.ts"),
  );
  expect(codes.map((code) => `${code}.test.ts`)).toEqual(expect.arrayContaining(tests));
});

test.each(ruleGroups)(
  "docs/rules.md tells the $group rules as they are (npm run docs:rules)",
  ({ group, rules }) => {
    expect(docs).toContain(`<!-- rules: ${group} -->\n\n${ruleTable(rules)}\n\n<!-- end -->`);
  },
);

test("docs/rules.md lists every rule once and none that is gone", () => {
  expect([...docs.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code).sort()).toEqual(
    [...codes].sort(),
  );
});

describe.each([
  ["docs/rules.md", locales.en, ["Example", "Mend", "Source"]],
  ["docs/rules-th.md", locales.th, ["ตัวอย่าง", "วิธีแก้", "ที่มา"]],
] as const)("%s", (file, { sources }, labels) => {
  const sections = new Map(
    readFileSync(join(root, file), "utf8")
      .split(/^(?=##)/m)
      .flatMap((text) => {
        const code = /^### .*`([a-z-]+)`\n\n\S/.exec(text)?.[1];
        return code === undefined ? [] : [[code, text] as const];
      }),
  );

  test("has a section for every rule and for no other", () => {
    expect([...sections.keys()].sort()).toEqual([...codes].sort());
  });

  test.each(codes)("%s: says what it means, with an example, how to mend it, and its source", (code) => {
    const text = sections.get(code) ?? "";
    for (const label of labels) expect(text).toMatch(new RegExp(`^\\*\\*${label}:\\*\\* \\S`, "m"));
    expect(text.replaceAll(".\n", "\n")).toContain(`**${labels[2]}:** ${sources[code]}\n`);
    expect(sources[code]).not.toBe("");
  });
});
