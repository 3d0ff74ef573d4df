import type { Rule } from "../../src/core/findings/define-rule";
import type { Fix, FindingCode, FindingFacts, Found, Severity } from "../../src/core/findings/finding";
import { a1 } from "../../src/core/grid/cell-ref";
import type { CellContent, CellValue } from "../../src/core/grid/cell-value";
import { en } from "../../src/core/messages/en";
import { th } from "../../src/core/messages/th";
import type { Plan } from "../../src/core/plan/plan";

interface Reported<C extends FindingCode> {
  /** The cell as `a1` prints it: `'ส่วนที่ 2'!C7`. */
  readonly at: string;
  readonly facts: FindingFacts[C];
  readonly says: { readonly th: string; readonly en: string };
  /** Left out, the rule's usual one is expected. */
  readonly severity?: Severity;
  /** Left out, any are accepted. */
  readonly related?: readonly string[];
  /** By cell what it becomes: a formula, a value, or both with its format. Left out, no fix is expected. */
  readonly fix?: Readonly<Record<string, CellValue | CellContent>>;
}

type ReportCase<C extends FindingCode> = { readonly plan: Plan } & (
  | Reported<C>
  /** In order; `says` may be left out where another case has it. */
  | { readonly findings: readonly (Omit<Reported<C>, "says"> & Partial<Pick<Reported<C>, "says">>)[] }
);

interface Cases<C extends FindingCode> {
  /** Named plans the rule must stay silent about. */
  readonly accepts: Readonly<Record<string, Plan>>;
  readonly reports: Readonly<Record<string, ReportCase<C>>>;
}

/** The one shape of a rule's test: what it accepts, what it reports, where, in which words, with which fix. */
export function describeRule<C extends FindingCode>(rule: Rule<C>, cases: Cases<C>): void {
  describe(rule.code, () => {
    test.each(Object.entries(cases.accepts))("accepts %s", (_, plan) => {
      expect(rule.check(plan)).toEqual([]);
    });
    test.each(Object.entries(cases.reports))("reports %s", (_, reported) => {
      const expected = "findings" in reported ? reported.findings : [reported];
      const found = rule.check(reported.plan);
      expect(found.map(({ at, facts }) => ({ at: a1(at), facts }))).toEqual(
        expected.map(({ at, facts }) => ({ at, facts })),
      );
      found.forEach((one, i) => expectToBe(rule, one, expected[i]));
    });
  });
}

function expectToBe<C extends FindingCode>(
  rule: Rule<C>,
  found: Found<C>,
  expected: Partial<Reported<C>> = {},
): void {
  const words = { th: th.findings[rule.code](found.facts), en: en.findings[rule.code](found.facts) };
  if (expected.says) expect(words).toEqual(expected.says);
  for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/^$|undefined|NaN|\[object/);
  expect(found.severity ?? rule.severity).toBe(expected.severity ?? rule.severity);
  if (expected.related) expect((found.related ?? []).map(a1)).toEqual(expected.related);
  expect(becomes(found.fix)).toEqual(expected.fix);
}

function becomes(fix: Fix | undefined): Reported<FindingCode>["fix"] {
  if (!fix) return undefined;
  return Object.fromEntries(
    fix.writes.map((write) => {
      const { value, formula, format } = write.becomes;
      return [a1(write.at), format === undefined ? (formula ?? value) : write.becomes];
    }),
  );
}
