/** Shows pages of the add-in's own beside Excel: in a window, or in a tab of the browser that Excel runs in. */
export interface PageOpener {
  /** `address` is relative to the task pane's own page. */
  open(address: string): void;
}
