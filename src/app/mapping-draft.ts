import type { PlanPart } from "../core/plan/part";
import type { TableMapping } from "../core/patch/map-table-rows";
import type { ColumnMeaning, HeaderCandidate } from "../core/plan/tables/header-candidates";
import type { Role } from "../core/plan/tables/headers";
import { MAPPED_PARTS, type MappedPart } from "../core/plan/tables/mapped-parts";
import type { MappingChoices } from "./read-mapping-choices";

/** What the user has said so far of a table. */
export type MappingDraft = TableMapping;

export type MappingEvent =
  | { readonly type: "part-chosen"; readonly part: MappedPart }
  | { readonly type: "sheet-chosen"; readonly sheet: string }
  | { readonly type: "row-chosen"; readonly headerRow: number }
  /** Without a role the column is not used. */
  | { readonly type: "column-named"; readonly column: number; readonly role: Role | undefined };

const FIRST: Readonly<Record<PlanPart, MappedPart>> = {
  "key-result-list": "key-result-list",
  "part-1": "objectives",
  "part-2": "projects-2",
  "part-3": "routine",
  evaluation: "evaluation",
  potential: "potential",
  scoring: "scoring",
};

/** The likeliest: a row that is not read without help already. undefined where no row may be a header. */
export function firstDraft(choices: MappingChoices, part: PlanPart | undefined): MappingDraft | undefined {
  const wanted = part ? FIRST[part] : "projects-2";
  const places = choices.sheets.flatMap(({ sheet, candidates }) => candidates.map((one) => ({ sheet, one })));
  const place = places.find(({ one }) => !one.isRead) ?? places[0];
  return place && draftOf(wanted, place.sheet, place.one);
}

export function nextDraft(choices: MappingChoices, draft: MappingDraft, event: MappingEvent): MappingDraft {
  switch (event.type) {
    case "part-chosen": {
      const candidate = candidateOf(choices, draft);
      return candidate ? draftOf(event.part, draft.sheet, candidate) : { ...draft, part: event.part };
    }
    case "sheet-chosen": {
      const candidate = candidatesOf(choices, event.sheet)[0];
      return candidate ? draftOf(draft.part, event.sheet, candidate) : draft;
    }
    case "row-chosen": {
      const candidate = candidatesOf(choices, draft.sheet).find(({ row }) => row === event.headerRow);
      return candidate ? draftOf(draft.part, draft.sheet, candidate) : draft;
    }
    case "column-named":
      return { ...draft, columns: renamed(choices, draft, event.column, event.role) };
  }
}

export function candidatesOf({ sheets }: MappingChoices, sheet: string): readonly HeaderCandidate[] {
  return sheets.find((one) => one.sheet === sheet)?.candidates ?? [];
}

/** The row that the draft is about. */
export function candidateOf(
  choices: MappingChoices,
  { sheet, headerRow }: MappingDraft,
): HeaderCandidate | undefined {
  return candidatesOf(choices, sheet).find(({ row }) => row === headerRow);
}

/** The columns without which the table cannot be read. */
export function missingRoles({ part, columns }: MappingDraft): readonly Role[] {
  return MAPPED_PARTS[part].necessary.filter((role) => !columns.some((column) => column.role === role));
}

export function rolesOf(part: MappedPart): readonly Role[] {
  const { necessary, optional } = MAPPED_PARTS[part];
  return [...necessary, ...optional];
}

function draftOf(part: MappedPart, sheet: string, { row, columns }: HeaderCandidate): MappingDraft {
  const roles = rolesOf(part);
  const taken = new Set<string>();
  const guessed = columns.flatMap(({ column, guess }) => {
    if (!guess || !roles.includes(guess.role) || taken.has(keyOf(guess))) return [];
    taken.add(keyOf(guess));
    return [{ column, ...guess }];
  });
  return { part, sheet, headerRow: row, columns: guessed };
}

/** A role belongs to one column, but for the targets of several years and the actuals of its parts. */
function renamed(
  choices: MappingChoices,
  draft: MappingDraft,
  column: number,
  role: Role | undefined,
): MappingDraft["columns"] {
  const others = draft.columns.filter((one) => one.column !== column);
  if (role === undefined) return others;
  const guess = candidateOf(choices, draft)?.columns.find((one) => one.column === column)?.guess;
  const meaning = guess?.role === role ? guess : { role };
  return [...others.filter((one) => keyOf(one) !== keyOf(meaning)), { column, ...meaning }].sort(
    (one, other) => one.column - other.column,
  );
}

function keyOf({ role, year, period }: ColumnMeaning): string {
  return `${role} ${year ?? ""} ${period ?? ""}`;
}
