import { displayWidth } from "./display-width";

export interface Column {
  readonly header: string;
  readonly align?: "left" | "right";
}

/** Lines of a table whose columns are as wide as their widest cell. */
export function showTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const lines = [columns.map(({ header }) => header), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ""))));
  return lines.map((line) =>
    columns
      .map(({ align }, i) => {
        const text = line[i] ?? "";
        const gap = " ".repeat((widths[i] ?? 0) - displayWidth(text));
        return align === "right" ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}
