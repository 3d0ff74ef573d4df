/** The colours of the window around the pane, as far as the host tells them. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  /** `#rrggbb`; older hosts tell no more. */
  readonly bodyBackgroundColor?: string;
}

/** Whether the host is dark; `otherwise` where it does not tell. */
export function isDark(theme: HostTheme | undefined, otherwise: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!match) return otherwise;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
