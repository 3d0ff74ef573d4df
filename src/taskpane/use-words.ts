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

/** The words of `language`, loaded while `isFine`; until they are there, those of before. */
export function useWords(
  language: Language,
  first: Locale | undefined,
  isFine: boolean,
  onFailed: (error: unknown) => void,
): Words {
  const [loaded, setLoaded] = useState(first && { language, locale: first });
  useEffect(() => {
    document.documentElement.lang = language;
    if (loaded?.language === language || !isFine) return;
    let isWanted = true;
    loadLocale(language).then(
      (locale) => isWanted && setLoaded({ language, locale }),
      (error: unknown) => isWanted && onFailed(error),
    );
    return () => {
      isWanted = false;
    };
  }, [language, loaded, isFine, onFailed]);
  return { pane: loaded?.locale.pane ?? thaiWords, locale: loaded?.locale };
}
