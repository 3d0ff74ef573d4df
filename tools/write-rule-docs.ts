import { readFileSync, writeFileSync } from "node:fs";
import { ruleGroups } from "./rule-groups";
import { ruleTable } from "./rule-table";

const FILE = "docs/rules.md";
const written = ruleGroups.reduce(
  (text, { group, rules }) =>
    text.replace(
      new RegExp(`(<!-- rules: ${group} -->\n)[^]*?(\n<!-- end -->)`),
      (_, start: string, end: string) => `${start}\n${ruleTable(rules)}\n${end}`,
    ),
  readFileSync(FILE, "utf8"),
);
writeFileSync(FILE, written);
