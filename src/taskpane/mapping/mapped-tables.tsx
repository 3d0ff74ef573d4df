import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { MappingChoices } from "../../app/read-mapping-choices";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0 },
});

interface MappedTablesProps extends Pick<ViewProps, "actions" | "isBusy"> {
  readonly mapped: MappingChoices["mapped"];
  readonly locale: Locale;
}

/** The tables that are read as the user said, and the way back from it. */
export function MappedTables({ mapped, actions, locale, isBusy }: MappedTablesProps) {
  const styles = useStyles();
  const words = locale.setup.mapping;
  return (
    <section>
      <h3 className={styles.title}>{words.mapped}</h3>
      <ul className={styles.list}>
        {mapped.map(({ part, sheet, headerRow }) => (
          <li key={`${sheet}!${headerRow}`} className={styles.item}>
            {words.rowOf(headerRow + 1, `${sheet}, ${locale.mapping.parts[part]}`)}
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy}
              onClick={() => actions.unmapTable({ sheet, headerRow })}
            >
              {words.unmap}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
