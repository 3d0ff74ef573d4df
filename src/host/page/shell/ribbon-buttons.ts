import type { Language } from "../words/page-words";
import { element } from "./element";

/** The add-in's group on the ribbon, as its manifest asks for it. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonCommand[];
}

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The icon's path, by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  /** The function it runs; undefined shows the pane. */
  readonly functionName: string | undefined;
}

const LOCALES: Readonly<Record<Language, string>> = { th: "th-TH", en: "en-US" };

/** Reads what Excel would put on its Home tab. */
export function readRibbon(manifest: string, language: Language): RibbonGroup {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const first = (within: Element | Document, name: string): Element | undefined =>
    within.getElementsByTagNameNS("*", name)[0];
  const resource = (within: Element | undefined): string => {
    const id = within?.getAttribute("resid");
    const entry = [...xml.querySelectorAll("[id]")].find((one) => one.id === id);
    const override = [...(entry?.children ?? [])].find(
      (one) => one.getAttribute("Locale") === LOCALES[language],
    );
    return override?.getAttribute("Value") ?? entry?.getAttribute("DefaultValue") ?? "";
  };
  const group = first(xml, "Group");
  const controls = [...(group?.getElementsByTagNameNS("*", "Control") ?? [])];
  return {
    label: resource(group && first(group, "Label")),
    buttons: controls.map((control) => ({
      id: control.id,
      label: resource(first(control, "Label")),
      tip: resource(first(control, "Description")),
      icons: new Map(
        [...control.getElementsByTagNameNS("*", "Image")].map((image) => [
          Number(image.getAttribute("size")),
          new URL(resource(image)).pathname,
        ]),
      ),
      functionName: first(control, "FunctionName")?.textContent ?? undefined,
    })),
  };
}

export function ribbonButton(command: RibbonCommand, press: () => void): HTMLButtonElement {
  const icon = (size: number): string => command.icons.get(size) ?? "";
  const image = element("img", { src: icon(32), srcset: `${icon(64)} 2x`, width: 32, height: 32, alt: "" });
  return element(
    "button",
    { id: command.id, type: "button", className: "ribbon-button", title: command.tip, onclick: press },
    image,
    element("span", {}, command.label),
  );
}
