import type { Area } from "../../../core/grid/area";
import type { Reads } from "./areas-read";

/** A formula cell; an array formula fills more than one cell. */
export interface FormulaNode {
  readonly sheet: string;
  /** `cellKey`. */
  readonly key: number;
  readonly fills: Area;
  readonly reads: Reads;
}

/** Reads of at most this many rows are found by row; taller ones are few. */
const SHORT = 64;

interface Reader {
  readonly node: FormulaNode;
  readonly area: Area;
}

/** The nodes whose results may change when the `changed` areas do, directly or through others. */
export function findDependents<N extends FormulaNode>(nodes: readonly N[], changed: readonly Area[]): Set<N> {
  const found = new Set<N>();
  if (changed.length === 0) return found;
  const queue: Area[] = [...changed];
  const short = new Map<string, Reader[]>();
  let tall: Reader[] = [];
  const mark = (node: FormulaNode): void => {
    if (found.has(node as N)) return;
    found.add(node as N);
    queue.push(node.fills);
  };

  for (const node of nodes) {
    if (node.reads.isOpen) mark(node);
    else
      for (const area of node.reads.areas) {
        if (area.bottom - area.top >= SHORT) tall.push({ node, area });
        else for (const slot of slotsOf(area)) (short.get(slot) ?? put(short, slot)).push({ node, area });
      }
  }
  for (let area = queue.pop(); area; area = queue.pop()) {
    const here = area;
    const reached = tall.filter((reader) => overlaps(reader.area, here));
    if (reached.length > 0) tall = tall.filter((reader) => !overlaps(reader.area, here));
    for (const { node } of reached) mark(node);
    const lists =
      area.bottom - area.top < SHORT * 4 ? slotsOf(area).map((slot) => short.get(slot)) : short.values();
    for (const list of lists)
      for (const reader of list ?? []) if (overlaps(reader.area, here)) mark(reader.node);
  }
  return found;
}

function slotsOf({ sheet, top, bottom }: Area): string[] {
  const slots: string[] = [];
  for (let slot = Math.floor(top / SHORT); slot <= Math.floor(bottom / SHORT); slot++)
    slots.push(`${slot} ${sheet}`);
  return slots;
}

function put(map: Map<string, Reader[]>, slot: string): Reader[] {
  const list: Reader[] = [];
  map.set(slot, list);
  return list;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left &&
    one.sheet === other.sheet
  );
}
