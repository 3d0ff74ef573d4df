import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import { reportTabLocales } from "../../core/messages/report-tab-locales";
import NoPlanHere from "../shell/no-plan-here";
import { Quiet } from "../shell/quiet";
import { TaskStart } from "../shell/task-start";
import type { ViewProps } from "../view-props";
import { LastYearPicker } from "./last-year-picker";
import { MadeReport } from "./made-report";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  next: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL },
});

/** Two tasks: the report as a sheet, and the comparison with last year. */
export default function ReportTab(props: ViewProps & { readonly locale: Locale }) {
  const styles = useStyles();
  const { state, actions, isBusy } = props;
  const told = reportTabLocales[state.language];
  const { made } = state.report;
  if (state.head === "no-plan") return <NoPlanHere {...props} />;
  return (
    <>
      <section aria-label={told.report.title} className={styles.section}>
        <h2 className={styles.title}>{told.report.title}</h2>
        <TaskStart
          intro={made ? undefined : told.report.intro}
          label={made ? told.report.again : told.report.run}
          isPrimary={!made}
          isBusy={isBusy}
          onStart={actions.report}
        />
        {made && <MadeReport {...props} told={told} made={made} />}
      </section>
      <section aria-label={told.compare.title} className={`${styles.section} ${styles.next}`}>
        <h2 className={styles.title}>{told.compare.title}</h2>
        <Quiet>{told.compare.intro}</Quiet>
        <LastYearPicker label={told.compare.choose} actions={actions} isBusy={isBusy} />
      </section>
    </>
  );
}
