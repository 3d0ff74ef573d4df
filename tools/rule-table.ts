import type { Rule } from "../src/core/findings/define-rule";

/** The rows of docs/rules.md for some rules. */
export function ruleTable(rules: readonly Pick<Rule, "code" | "severity" | "summary">[]): string {
  const rows = rules.map(({ code, severity, summary }) => `| \`${code}\` | ${severity} | ${summary} |`);
  return ["| code | severity | what holds in a sound plan |", "| --- | --- | --- |", ...rows].join("\n");
}
