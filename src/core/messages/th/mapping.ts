import { COLUMN_TITLES } from "../../plan/tables/column-titles";
import { MAPPED_PARTS } from "../../plan/tables/mapped-parts";
import type { MappingWords } from "../mapping-words";

/** The words that are written in the workbook. */
export const mapping: MappingWords = {
  parts: {
    "key-result-list": MAPPED_PARTS["key-result-list"].title,
    objectives: MAPPED_PARTS.objectives.title,
    "yearly-targets": MAPPED_PARTS["yearly-targets"].title,
    "projects-1": MAPPED_PARTS["projects-1"].title,
    "projects-2": MAPPED_PARTS["projects-2"].title,
    routine: MAPPED_PARTS.routine.title,
    evaluation: MAPPED_PARTS.evaluation.title,
    agenda: MAPPED_PARTS.agenda.title,
    function: MAPPED_PARTS.function.title,
    potential: MAPPED_PARTS.potential.title,
    scoring: MAPPED_PARTS.scoring.title,
  },
  columns: COLUMN_TITLES,
};
