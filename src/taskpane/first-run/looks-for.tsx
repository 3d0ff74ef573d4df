import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import { MAPPED_PARTS, type MappedPart } from "../../core/plan/tables/mapped-parts";
import { Disclosure } from "../shell/disclosure";
import { Figures } from "../shell/figures";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0 },
  part: { fontWeight: tokens.fontWeightSemibold },
  columns: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The parts of a plan with the columns by whose headers each is found. */
export function LooksFor({ locale }: { readonly locale: Locale }) {
  const styles = useStyles();
  const { parts, columns } = locale.mapping;
  return (
    <Disclosure label={locale.setup.firstRun.looksFor}>
      <dl className={styles.list}>
        {(Object.keys(MAPPED_PARTS) as MappedPart[]).map((part) => {
          const { necessary, optional } = MAPPED_PARTS[part];
          return (
            <div key={part}>
              <dt className={styles.part}>{parts[part]}</dt>
              <dd className={styles.columns}>
                <Figures line={[...necessary, ...optional].map((role) => columns[role]).join(" · ")} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
