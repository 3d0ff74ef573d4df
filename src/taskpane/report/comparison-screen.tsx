import { makeStyles } from "@fluentui/react-components";
import type { ShownComparison } from "../../app/report-state";
import { comparisonLocales } from "../../core/messages/comparison-locales";
import type { Locale } from "../../core/messages/locale";
import { reportTabLocales } from "../../core/messages/report-tab-locales";
import { OPENERS } from "../openers";
import { Quiet } from "../shell/quiet";
import { ScreenFrame } from "../shell/screen-frame";
import type { ViewProps } from "../view-props";
import { ChangeFindings } from "./change-findings";
import { ComparisonTable } from "./comparison-table";
import { indicatorRows, projectRows } from "./comparison-rows";
import { LastYearPicker } from "./last-year-picker";

const useStyles = makeStyles({
  text: { margin: 0 },
  years: { margin: 0, padding: 0, listStyleType: "none" },
});

interface ComparisonScreenProps extends ViewProps {
  readonly locale: Locale;
  readonly shown: ShownComparison;
}

/** What became of last year's plan: the findings, and both years side by side. */
export default function ComparisonScreen(props: ComparisonScreenProps) {
  const styles = useStyles();
  const { shown, state, actions, isBusy, locale } = props;
  const { last, current, indicators, projects, changes } = shown.comparison;
  const told = reportTabLocales[state.language];
  const compared = comparisonLocales[state.language];
  const shared = { ...props, told, compared };
  const years = {
    last: compared.lastYear(last.fiscalYear),
    current: compared.currentYear(current.fiscalYear),
  };
  return (
    <ScreenFrame
      title={told.compare.title}
      back={told.compare.back}
      opener={OPENERS.comparison}
      actions={actions}
      onBack={() => actions.dispatch({ type: "comparison-left" })}
    >
      <Quiet>{told.compare.file(shown.file)}</Quiet>
      <ul className={styles.years}>
        <li>
          {compared.lastYear(undefined)}: {locale.cli.headLine(last)}
        </li>
        <li>
          {compared.currentYear(undefined)}: {locale.cli.headLine(current)}
        </li>
      </ul>
      {changes.length === 0 && <p className={styles.text}>{compared.noChanges}</p>}
      {changes.length > 0 && <ChangeFindings {...shared} changes={changes} />}
      <ComparisonTable
        {...shared}
        years={years}
        title={compared.indicators}
        rows={indicatorRows(indicators, compared)}
        all={indicators.length}
      />
      <ComparisonTable
        {...shared}
        years={years}
        title={compared.projects}
        rows={projectRows(projects, compared)}
        all={projects.length}
      />
      <LastYearPicker label={told.compare.chooseOther} actions={actions} isBusy={isBusy} />
    </ScreenFrame>
  );
}
