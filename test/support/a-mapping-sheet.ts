import { TABLE_MAPPINGS } from "../../src/core/kept/table-mappings-sheet";
import type { TestCell, TestSheet } from "./a-snapshot";

type MappingLine = readonly [
  sheet: TestCell,
  row: TestCell,
  column: TestCell,
  header: TestCell,
  meaning: TestCell,
  part: TestCell,
];

/** The sheet การอ่านตาราง with these rows, from row 4 on; spread it into the sheets of a plan. */
export function aMappingSheet(...lines: readonly MappingLine[]): Readonly<Record<string, TestSheet>> {
  const { title, explanation, columns } = TABLE_MAPPINGS;
  return { [title]: [[title], [explanation], columns.map(({ header }) => header), ...lines] };
}
