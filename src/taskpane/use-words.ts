import { useEffect, useState } from "react";
import type { Language, Locale } from "../core/messages/locale";
import type { PaneWords } from "../core/messages/pane-words";
import { pane as thaiWords } from "../core/messages/th/pane";
import { loadLocale } from "./load-locale";

export interface Words {
  /** The first screen's; Thai ones need no loading. */
  readonly pane: PaneWords;
  /** undefined until it is loaded. */
  readonly locale: Locale | undefined;
}

/** The words of `language`; until they are loaded, those that were there before. */
export function useWords(
  language: Language,
  first: Locale | undefined,
  onFailed: (error: unknown) => void,
): Words {
  const [locale, setLocale] = useState(first);
  const [has, setHas] = useState(first && language);
  useEffect(() => {
    document.documentElement.lang = language;
    if (has === language) return;
    let isWanted = true;
    loadLocale(language).then(
      (loaded) => {
        if (!isWanted) return;
        setLocale(loaded);
        setHas(language);
      },
      (error: unknown) => isWanted && onFailed(error),
    );
    return () => {
      isWanted = false;
    };
  }, [language, has, onFailed]);
  return { pane: locale?.pane ?? thaiWords, locale };
}
