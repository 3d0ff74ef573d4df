import type { Role } from "../plan/tables/headers";
import type { MappedPart } from "../plan/tables/mapped-parts";

/** What tables and columns are called where the user says by hand how to read them. */
export interface MappingWords {
  readonly parts: Readonly<Record<MappedPart, string>>;
  readonly columns: Readonly<Record<Role, string>>;
}
