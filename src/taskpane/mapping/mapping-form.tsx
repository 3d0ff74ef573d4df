import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useReducer } from "react";
import {
  candidatesOf,
  firstDraft,
  missingRoles,
  nextDraft,
  type MappingDraft,
  type MappingEvent,
} from "../../app/mapping-draft";
import type { MappingChoices } from "../../app/read-mapping-choices";
import type { PlanPart } from "../../core/plan/part";
import type { Locale } from "../../core/messages/locale";
import { MAPPED_PARTS, type MappedPart } from "../../core/plan/tables/mapped-parts";
import type { ViewProps } from "../view-props";
import { ColumnFields } from "./column-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // A long header is cut off at the pane's edge, not the list's arrow.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MappingFormProps extends Pick<ViewProps, "actions" | "isBusy"> {
  readonly choices: MappingChoices;
  readonly part: PlanPart | undefined;
  readonly locale: Locale;
}

/** Which part the table is, where its header stands, and what each column means. */
export function MappingForm({ choices, part, actions, locale, isBusy }: MappingFormProps) {
  const styles = useStyles();
  const [draft, choose] = useReducer(
    (now: MappingDraft | undefined, event: MappingEvent) => now && nextDraft(choices, now, event),
    undefined,
    () => firstDraft(choices, part),
  );
  if (!draft) return null;
  const words = locale.setup.mapping;
  const { parts, columns } = locale.mapping;
  const missing = missingRoles(draft);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && missing.length === 0) actions.mapTable(draft);
      }}
    >
      <Field label={words.part}>
        <Select
          className={styles.select}
          value={draft.part}
          onChange={(_, { value }) => choose({ type: "part-chosen", part: value as MappedPart })}
        >
          {(Object.keys(MAPPED_PARTS) as MappedPart[]).map((one) => (
            <option key={one} value={one}>
              {parts[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.sheet}>
        <Select
          className={styles.select}
          value={draft.sheet}
          onChange={(_, { value }) => choose({ type: "sheet-chosen", sheet: value })}
        >
          {choices.sheets.map(({ sheet }) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.row}>
        <Select
          className={styles.select}
          value={draft.headerRow}
          onChange={(_, { value }) => choose({ type: "row-chosen", headerRow: Number(value) })}
        >
          {candidatesOf(choices, draft.sheet).map(({ row, columns: cells }) => (
            <option key={row} value={row}>
              {words.rowOf(
                row + 1,
                cells
                  .map(({ text }) => text)
                  .filter((text) => text !== "")
                  .join(" · "),
              )}
            </option>
          ))}
        </Select>
      </Field>
      <ColumnFields choices={choices} draft={draft} choose={choose} locale={locale} />
      {missing.length > 0 && (
        <p role="status" className={styles.missing}>
          {words.missing(missing.map((role) => columns[role]).join(" · "))}
        </p>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={isBusy || missing.length > 0}>
        {words.apply}
      </Button>
    </form>
  );
}
