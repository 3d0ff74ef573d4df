import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanPart } from "../../core/plan/part";
import type { Locale } from "../../core/messages/locale";
import { OPENERS } from "../openers";
import { ScreenFrame } from "../shell/screen-frame";
import type { TabProps } from "../view-props";
import { MappedTables } from "./mapped-tables";
import { MappingForm } from "./mapping-form";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface MappingScreenProps extends TabProps {
  readonly locale: Locale;
  readonly part: PlanPart | undefined;
}

/** Saying by hand where a table stands and what its columns are. */
export default function MappingScreen(props: MappingScreenProps) {
  const styles = useStyles();
  const { state, actions, locale, part, isBusy } = props;
  const { choices } = state;
  const words = locale.setup.mapping;
  return (
    <ScreenFrame
      title={words.title}
      back={locale.review.back}
      opener={OPENERS.mapping(part)}
      actions={actions}
    >
      <p className={styles.text}>{choices?.sheets.length === 0 ? words.noHeaders : words.explained}</p>
      {choices && choices.sheets.length > 0 && (
        <MappingForm choices={choices} part={part} actions={actions} locale={locale} isBusy={isBusy} />
      )}
      {choices && choices.mapped.length > 0 && (
        <MappedTables mapped={choices.mapped} actions={actions} locale={locale} isBusy={isBusy} />
      )}
    </ScreenFrame>
  );
}
