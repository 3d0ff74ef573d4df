import type { CellStyle, NewSheet } from "../../../core/patch/new-sheet";
import { BUILT_IN_FORMATS } from "../read/built-in-formats";
import { editText, type TextEdit } from "../xml/edit-text";
import { escapeXml } from "../xml/xml-text";
import { childNamed, childrenNamed, isTrue, parseXml, type XmlElement } from "../xml/xml-tree";
import { readNumberFormats } from "../read/read-number-formats";
import { borderXml, fillXml, fontXml, formatXml } from "./style-xml";

/** The highest id whose meaning is the same in every Excel. */
const LAST_COMMON_FORMAT = 49;
const FIRST_CUSTOM_FORMAT = 164;

/** The styles part, to which cell styles are added where no equal one is there. Existing ones never change. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly codes: Map<number, string>;
  private readonly fonts: Section;
  private readonly fills: Section;
  private readonly borders: Section;
  private readonly cells: Section;
  private readonly newFormats: string[] = [];
  private readonly cellKeys = new Map<string, number>();
  private readonly newCellStyles = new Map<
    NewSheet["font"],
    Map<CellStyle | undefined, Map<string | undefined, number>>
  >();

  constructor(private readonly xml: string) {
    this.root = parseXml(xml);
    this.prefix = this.root.prefix;
    this.codes = readNumberFormats(this.root);
    this.fonts = section(this.root, xml, "fonts");
    this.fills = section(this.root, xml, "fills");
    this.borders = section(this.root, xml, "borders");
    this.cells = section(this.root, xml, "cellXfs");
    this.cells.items.forEach((source, style) => {
      const key = cellFormatKey(parseXml(source), source);
      if (!this.cellKeys.has(key)) this.cellKeys.set(key, style);
    });
  }

  /** Cells are locked unless their style says otherwise; it counts on protected sheets only. */
  isLocked(style: number): boolean {
    const source = this.cells.items[style];
    if (source === undefined) return true;
    return isTrue(childNamed(parseXml(source), "protection")?.attributes.get("locked"), true);
  }

  /** The style that equals `style` but for its number format code; `General` clears the format. */
  withFormat(style: number, code: string): number {
    const source = this.cells.items[style] ?? this.cells.items[0] ?? `<${this.prefix}xf numFmtId="0"/>`;
    const element = parseXml(source);
    if ((this.codes.get(Number(element.attributes.get("numFmtId") ?? 0)) ?? "General") === code) return style;
    const attributes = new Map(element.attributes)
      .set("numFmtId", String(this.formatId(code)))
      .set("applyNumberFormat", "1");
    const written = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
    const tag = `<${element.prefix}xf${written}`;
    const inner = source.slice(element.innerStart, element.innerEnd);
    return this.addCellFormat(element.isSelfClosing ? `${tag}/>` : `${tag}>${inner}</${element.prefix}xf>`);
  }

  /** The style of a cell of a new sheet. */
  forNewCell(base: NewSheet["font"], style: CellStyle | undefined, code: string | undefined): number {
    const known = this.newCellStyles.get(base)?.get(style)?.get(code);
    if (known !== undefined) return known;
    const byStyle = remembered(
      this.newCellStyles,
      base,
      () => new Map<CellStyle | undefined, Map<string | undefined, number>>(),
    );
    const byCode = remembered(byStyle, style, () => new Map<string | undefined, number>());
    return remembered(byCode, code, () => {
      const { prefix } = this;
      return this.addCellFormat(
        formatXml(prefix, style ?? {}, {
          numFmtId: this.formatId(code ?? "General"),
          fontId: add(this.fonts, fontXml(prefix, base, style ?? {})),
          fillId: style?.fill === undefined ? 0 : add(this.fills, fillXml(prefix, style.fill)),
          borderId: style?.border ? add(this.borders, borderXml(prefix)) : 0,
        }),
      );
    });
  }

  get isChanged(): boolean {
    return this.sections.some(({ items, known }) => items.length > known);
  }

  /** The styles part with all that was added. */
  toXml(): string {
    const edits = this.sections.flatMap((one) => sectionEdits(one, this.prefix));
    if (this.newFormats.length > 0) edits.push(...this.formatEdits());
    return editText(this.xml, edits);
  }

  private get sections(): readonly Section[] {
    return [this.fonts, this.fills, this.borders, this.cells];
  }

  private addCellFormat(source: string): number {
    const key = cellFormatKey(parseXml(source), source);
    return remembered(this.cellKeys, key, () => this.cells.items.push(source) - 1);
  }

  private formatId(code: string): number {
    if (code === "General") return 0;
    const known = [...this.codes].find(([id, other]) => other === code && isCommon(id));
    if (known) return known[0];
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private formatEdits(): TextEdit[] {
    const { root, prefix } = this;
    const element = childNamed(root, "numFmts");
    const known = childrenNamed(element, "numFmt").length;
    if (element)
      return sectionEdits(
        { element, items: [...Array<string>(known).fill(""), ...this.newFormats], known },
        prefix,
      );
    const text = `<${prefix}numFmts count="${this.newFormats.length}">${this.newFormats.join("")}</${prefix}numFmts>`;
    return [{ start: root.innerStart, end: root.innerStart, text }];
  }
}

interface Section {
  readonly element: XmlElement;
  /** The sources of its elements; those behind the first `known` are new. */
  readonly items: string[];
  readonly known: number;
}

function section(root: XmlElement, xml: string, name: string): Section {
  const element = childNamed(root, name);
  if (!element) throw new Error(`The styles part has no ${name}`);
  const items = element.children
    .filter(({ prefix }) => prefix === root.prefix)
    .map(({ start, end }) => xml.slice(start, end));
  return { element, items, known: items.length };
}

function add({ items }: Section, source: string): number {
  const at = items.indexOf(source);
  return at < 0 ? items.push(source) - 1 : at;
}

function sectionEdits({ element, items, known }: Section, prefix: string): TextEdit[] {
  if (items.length === known) return [];
  const attributes = new Map(element.attributes).set("count", String(items.length));
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  const added = items.slice(known).join("");
  const tag = `<${prefix}${element.local}${written}>`;
  if (element.isSelfClosing) {
    return [{ start: element.start, end: element.end, text: `${tag}${added}</${prefix}${element.local}>` }];
  }
  return [
    { start: element.start, end: element.innerStart, text: tag },
    { start: element.innerEnd, end: element.innerEnd, text: added },
  ];
}

/** Equal for styles that look the same; whether the number format is "applied" makes no difference on screen. */
function cellFormatKey({ attributes, innerStart, innerEnd }: XmlElement, source: string): string {
  const told = [...attributes]
    .filter(([name]) => name !== "applyNumberFormat")
    .sort()
    .join(" ");
  return `${told}>${source.slice(innerStart, innerEnd)}`;
}

function isCommon(id: number): boolean {
  return id <= LAST_COMMON_FORMAT || !BUILT_IN_FORMATS.has(id);
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
