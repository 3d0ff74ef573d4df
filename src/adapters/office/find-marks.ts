import { isMark } from "./mark-formula";
import { untracked } from "./untracked";

/** All sheets with the marks that are on them, by their ids. */
export interface FoundMarks {
  readonly isReadOnly: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly isProtected: boolean;
    readonly marks: readonly { readonly id: string; readonly cells: number }[];
  }[];
}

/** Three requests, however many sheets and conditional formats there are. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load({ readOnly: true });
  worksheets.load({ name: true, protection: { protected: true } });
  await context.sync();

  const formats = worksheets.items.map(({ name }) => formatsOn(worksheets, name));
  for (const each of formats) each.load({ type: true });
  await context.sync();

  const custom = worksheets.items.map(({ name }, i) =>
    (formats[i]?.items ?? [])
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map(({ id }) => {
        const onSheet = formatsOn(worksheets, name);
        const rule = ruleOf(onSheet.getItem(id));
        const areas = untracked(onSheet.getItem(id).getRanges());
        rule.load({ formula: true });
        areas.load({ cellCount: true });
        return { id, rule, areas };
      }),
  );
  if (custom.some(({ length }) => length > 0)) await context.sync();

  return {
    isReadOnly: workbook.readOnly,
    sheets: worksheets.items.map(({ name, protection }, i) => ({
      name,
      isProtected: protection.protected,
      marks: (custom[i] ?? [])
        .filter(({ rule }) => isMark(rule.formula))
        .map(({ id, areas }) => ({ id, cells: areas.cellCount })),
    })),
  };
}

function ruleOf({ custom }: Excel.ConditionalFormat): Excel.ConditionalFormatRule {
  return custom.rule;
}

/** All conditional formats of a sheet, for one request. */
export function formatsOn(
  worksheets: Excel.WorksheetCollection,
  name: string,
): Excel.ConditionalFormatCollection {
  return untracked(worksheets.getItem(name).getRange()).conditionalFormats;
}
