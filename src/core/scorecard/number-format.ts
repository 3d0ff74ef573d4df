/** General, or Text, in which a formula would be shown instead of its result. */
export function isPlainFormat(format: string | undefined): boolean {
  return format === undefined || format === "General" || format === "@";
}

/** Shows a fraction as percent; a percent sign in quotes is only a letter. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, "").includes("%");
}
