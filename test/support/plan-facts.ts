import type { Plan } from "../../src/core/plan/plan";
import { nameKey } from "../../src/core/text/name-key";

/** Where and how something stands, but not what it says. */
const LAYOUT = new Set([
  "at",
  "end",
  "projectsAt",
  "headers",
  "cellText",
  "text",
  "stored",
  "sums",
  "formula",
  "format",
]);

/**
 * What a plan says, without cells, spelling and number formats: two workbooks that hold the same plan have the
 * same facts. Project tables come by section, since sheets may stand in any order.
 */
export function planFacts(plan: Plan): unknown {
  const projectTables = [...plan.projectTables].sort(
    (one, other) => (one.section ?? 0) - (other.section ?? 0),
  );
  return withoutLayout({ ...plan, projectTables });
}

/** Names by `nameKey`, cells and formats left out. */
export function withoutLayout(value: unknown): unknown {
  if (typeof value === "string") return nameKey(value);
  if (Array.isArray(value)) return value.map(withoutLayout);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    entriesOf(value)
      .filter(([key, part]) => !LAYOUT.has(key) && part !== undefined)
      .map(([key, part]) => [key, withoutLayout(part)]),
  );
}

/** What a value holds, and what it reads from its cells when asked. */
function entriesOf(value: object): [string, unknown][] {
  const kind = Object.getPrototypeOf(value) as object;
  const asked = kind === Object.prototype ? [] : Object.keys(Object.getOwnPropertyDescriptors(kind));
  const names = asked.filter((name) => "get" in (Object.getOwnPropertyDescriptor(kind, name) ?? {}));
  return [
    ...Object.entries(value),
    ...names.map((name): [string, unknown] => [name, Reflect.get(value, name)]),
  ];
}
