/** Whether Office is dark. `theme` is absent in hosts that have none; older ones tell colours only. */
export function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
