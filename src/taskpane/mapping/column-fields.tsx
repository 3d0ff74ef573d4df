import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { candidateOf, rolesOf, type MappingDraft, type MappingEvent } from "../../app/mapping-draft";
import type { MappingChoices } from "../../app/read-mapping-choices";
import { columnLetters } from "../../core/grid/cell-ref";
import type { Locale } from "../../core/messages/locale";
import type { Role } from "../../core/plan/tables/headers";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  field: { gridTemplateColumns: "minmax(0, 33%) minmax(0, 1fr)" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  legend: { padding: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
});

interface ColumnFieldsProps {
  readonly choices: MappingChoices;
  readonly draft: MappingDraft;
  readonly choose: (event: MappingEvent) => void;
  readonly locale: Locale;
}

/** What each column of the header row means. */
export function ColumnFields({ choices, draft, choose, locale }: ColumnFieldsProps) {
  const styles = useStyles();
  const words = locale.setup.mapping;
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{words.columns}</legend>
      {candidateOf(choices, draft)?.columns.map(({ column, text }) => (
        <Field
          key={column}
          orientation="horizontal"
          className={styles.field}
          size="small"
          label={words.column(columnLetters(column), text)}
        >
          <Select
            className={styles.select}
            size="small"
            value={draft.columns.find((one) => one.column === column)?.role ?? ""}
            onChange={(_, { value }) =>
              choose({ type: "column-named", column, role: value === "" ? undefined : (value as Role) })
            }
          >
            <option value="">{words.unused}</option>
            {rolesOf(draft.part).map((role) => (
              <option key={role} value={role}>
                {locale.mapping.columns[role]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}
