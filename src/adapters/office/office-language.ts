/** The language of Excel's own menus, such as `th-TH`. */
export function officeLanguage(): string {
  return Office.context.displayLanguage;
}
