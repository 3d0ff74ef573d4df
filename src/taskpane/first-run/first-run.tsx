import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import { OPENERS } from "../openers";
import type { TabProps } from "../view-props";
import { LooksFor } from "./looks-for";
import { TemplateForm } from "./template-form";
import { Way } from "./way";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** For a workbook without a plan: what can be done, and what a plan looks like. */
export default function FirstRun({ actions, locale, isBusy, now }: TabProps & { readonly locale: Locale }) {
  const styles = useStyles();
  const words = locale.setup.firstRun;
  return (
    <section aria-label={words.title} className={styles.screen}>
      <p className={styles.text}>{words.intro}</p>
      <div className={styles.ways}>
        <Way title={words.sample} explained={words.sampleExplained}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={actions.openSample}>
            {words.sample}
          </Button>
        </Way>
        <Way title={words.template} explained={words.templateExplained}>
          <TemplateForm actions={actions} words={words} isBusy={isBusy} now={now} />
        </Way>
        <Way title={words.map} explained={words.mapExplained}>
          <Button
            id={OPENERS.mapping(undefined)}
            disabledFocusable={isBusy}
            onClick={() => actions.chooseTable(undefined)}
          >
            {words.map}
          </Button>
        </Way>
      </div>
      <LooksFor locale={locale} />
    </section>
  );
}
