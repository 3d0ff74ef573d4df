/**
 * Where what had the focus is gone: gives it to the element of this id, or to the tab in view where that is gone too.
 * A focus that is elsewhere stays there.
 */
export function returnFocus(id?: string, options: FocusOptions = {}): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  const opener = id === undefined ? null : document.getElementById(id);
  if (opener) opener.focus(options);
  else
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus({ preventScroll: true });
}
