import type { CheckedPlan } from "../app/check-plan";
import type { Finding } from "../core/findings/finding";
import { findingMessage, fixLabel } from "../core/messages/finding-message";
import type { Locale } from "../core/messages/locale";
import { baht } from "../core/plan/budget";
import { planFigures } from "../core/plan/across/plan-figures";
import { factsInBaht } from "./facts-in-baht";
import { jsonCell } from "./json-cell";

/** What `validate --json` prints for one file. Amounts are in baht; `fiscalYear` is null where none is found, `ignored` stands there only if there are some. */
export function validateJson(file: string, { plan, findings, ignored }: CheckedPlan, locale: Locale) {
  const { keyResults, agenda, function: routine, potential, projects, budget, mentions } = planFigures(plan);
  const leftOut = ignored.flatMap(({ finding, reason }) =>
    finding ? [{ code: finding.code, ...jsonCell(finding.at), reason }] : [],
  );
  return {
    file,
    fiscalYear: plan.fiscalYear?.value ?? null,
    plan: {
      keyResults,
      agenda,
      function: routine,
      potential,
      projects,
      budget: baht(budget),
      mentions: {
        every: baht(mentions.every),
        withoutMarkedRepeats: baht(mentions.withoutMarkedRepeats),
        once: baht(mentions.once),
      },
    },
    findings: findings.map((finding) => findingJson(finding, locale)),
    ...(leftOut.length > 0 && { ignored: leftOut }),
  };
}

function findingJson(finding: Finding, locale: Locale) {
  const { code, severity, at, related, fix } = finding;
  return {
    code,
    severity,
    ...jsonCell(at),
    related: related.map(jsonCell),
    facts: factsInBaht(finding),
    message: findingMessage(locale, finding),
    ...(fix && {
      fix: {
        label: fixLabel(locale, finding),
        writes: fix.writes.map(({ at: cell, becomes }) => ({
          ...jsonCell(cell),
          value: becomes.formula ?? becomes.value,
        })),
      },
    }),
  };
}
