import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PreparedCriteria } from "../../app/make-criteria";
import { OPENERS } from "../openers";
import { Quiet } from "../shell/quiet";
import { ScreenFrame } from "../shell/screen-frame";
import type { ScoresProps } from "./scores-props";
import { WriteList } from "./write-list";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What making the criteria sheet, or bringing it up to date, would write, and the button that writes. */
export default function CriteriaPreview(props: ScoresProps & { readonly criteria: PreparedCriteria }) {
  const styles = useStyles();
  const { criteria, actions, locale, isBusy } = props;
  const { sheet, isNew, added, patch } = criteria;
  const { criteria: words } = locale.scores;
  const writes = patch.filter((change) => change.kind === "write");
  return (
    <ScreenFrame
      title={words.title}
      back={locale.review.back}
      opener={OPENERS.criteria}
      actions={actions}
      onBack={() => actions.dispatch({ type: "score-screen-chosen", screen: "result" })}
    >
      <Quiet>{patch.length === 0 ? words.nothing : words.explained}</Quiet>
      {patch.length > 0 && (
        <>
          <p className={styles.title}>
            {isNew ? words.willAdd(sheet, added) : words.willWrite(writes.length)}
          </p>
          <div>
            <WriteList {...props} label={words.cells} writes={writes} />
          </div>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={isBusy}
            onClick={() => actions.setCriteria(patch)}
          >
            {words.apply}
          </Button>
        </>
      )}
    </ScreenFrame>
  );
}
