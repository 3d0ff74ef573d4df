import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RowOrder } from "../../app/score-view";
import type { Component } from "../../core/plan/component";
import { pointsToGain } from "../../core/scorecard/points-to-gain";
import type { ScoredRow } from "../../core/scorecard/scorecard";
import { MoreList } from "../shell/more-list";
import { Quiet } from "../shell/quiet";
import { LIST_STEP } from "./list-step";
import { RowItem } from "./row-item";
import type { ScoresProps } from "./scores-props";

const COMPONENTS: readonly Component[] = ["1", "1.1", "1.2", "2"];

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  order: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  group: { alignSelf: "stretch" },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The rows of the scorecard, by component or by what they could still earn. */
export function RowList(props: ScoresProps) {
  const styles = useStyles();
  const { state, actions, locale, scores } = props;
  const { order, opened } = state.scoreView;
  const { rows: words, more } = locale.scores;
  const { scorecard } = scores;
  const gains = useMemo(() => pointsToGain(scorecard), [scorecard]);
  const choose = (chosen: RowOrder, label: string) => (
    <ToggleButton
      size="small"
      shape="circular"
      className={styles.button}
      checked={order === chosen}
      onClick={() => actions.dispatch({ type: "row-order-chosen", order: chosen })}
    >
      {label}
    </ToggleButton>
  );
  const list = (rows: readonly ScoredRow[], label: string) => (
    <MoreList items={rows} step={LIST_STEP} label={label} more={more}>
      {(row) => (
        <li key={row.key}>
          <RowItem
            row={row}
            formulas={scores.formulas}
            addedSheet={scores.addedSheet}
            order={order}
            isOpened={row.key === opened}
            actions={actions}
            words={props.words}
            locale={locale}
          />
        </li>
      )}
    </MoreList>
  );
  return (
    <section aria-label={words.title} className={styles.rows}>
      <h2 className={styles.title}>{words.title}</h2>
      <div role="group" aria-label={words.order} className={styles.order}>
        {choose("plan", words.byPlan)}
        {choose("gain", words.byGain)}
      </div>
      {order === "gain" ? (
        gains.length === 0 ? (
          <Quiet>{words.nothingToGain}</Quiet>
        ) : (
          <div className={styles.group}>
            {list(
              gains.map(({ row }) => row),
              words.byGain,
            )}
          </div>
        )
      ) : scorecard.scheme.isUndivided ? (
        <div className={styles.group}>{list(scorecard.rows, words.byPlan)}</div>
      ) : (
        COMPONENTS.map((component) => {
          const rows = scorecard.rows.filter((row) => row.component === component);
          return (
            rows.length > 0 && (
              <section key={component} className={styles.group}>
                <h3 className={styles.heading}>
                  {locale.parts.components[component]}{" "}
                  <span className={styles.count}>{words.count(rows.length)}</span>
                </h3>
                {list(rows, locale.parts.components[component])}
              </section>
            )
          );
        })
      )}
    </section>
  );
}
