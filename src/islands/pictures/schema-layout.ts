/** Where the boxes and arrows of a schema picture stand, in pixels. The same tables and width give the same picture. */
import type { SqlTable } from '#graders/sql/database.ts';

export const ROW_HEIGHT = 21;
export const HEAD_HEIGHT = 28;
/** Width of a letter of the mono face at the sizes that the picture uses. */
export const NAME_LETTER = 7.25;
export const TYPE_LETTER = 6.05;
export const BOX_PADDING = 10;
export const MARK_WIDTH = 20;

const BOX_GAP = 18;
const LANE = 9;
const LANE_MARGIN = 14;
const ARROW_ROOM = 10;
const HEAD_LENGTH = 7;
const CORNER = 6;
const MAX_COLUMNS = 2;

export interface SchemaBox {
  readonly table: SqlTable;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All references to one column, gathered into one trunk that ends at it. */
export interface SchemaArrow {
  readonly key: string;
  readonly path: string;
  readonly starts: readonly Point[];
  readonly head: readonly [Point, Point, Point];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SchemaLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly SchemaBox[];
  readonly arrows: readonly SchemaArrow[];
}

/** @param width pixels at hand; two columns where they fit, else one */
export function layOutSchema(tables: readonly SqlTable[], width: number): SchemaLayout {
  const boxWidth = Math.max(0, ...tables.map(widthOfTable));
  const wide = place(tables, boxWidth, Math.min(MAX_COLUMNS, tables.length));
  return wide.width <= width ? wide : place(tables, boxWidth, 1);
}

/** Middle of a column's row in its box. */
export function rowMiddle(box: SchemaBox, column: string): number {
  const at = box.table.columns.findIndex(({ name }) => name === column);
  return box.y + HEAD_HEIGHT + (at + 0.5) * ROW_HEIGHT;
}

function widthOfTable({ name, columns }: SqlTable): number {
  const rows = columns.map((column) => MARK_WIDTH + column.name.length * NAME_LETTER + 14 + column.type.length * TYPE_LETTER);
  return Math.ceil(Math.max(name.length * (NAME_LETTER + 0.5), ...rows) + 2 * BOX_PADDING);
}

interface Trunk {
  readonly key: string;
  /** The gap to the right of this column of boxes. */
  readonly gap: number;
  readonly target: string;
  readonly to: string;
  readonly sources: readonly { readonly table: string; readonly column: string }[];
}

function place(tables: readonly SqlTable[], boxWidth: number, columnCount: number): SchemaLayout {
  const columnOf = new Map<string, number>();
  const bottoms = Array.from({ length: columnCount }, () => 0);
  const tops = new Map<string, number>();
  for (const table of tables) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    columnOf.set(table.name, column);
    tops.set(table.name, bottoms[column] ?? 0);
    bottoms[column] = (bottoms[column] ?? 0) + heightOf(table) + BOX_GAP;
  }
  const trunks = trunksOf(tables, columnOf);
  const gaps = bottoms.map((_, gap) => gapWidth(trunks.filter((trunk) => trunk.gap === gap).length));
  const left = (column: number) => gaps.slice(0, column).reduce((sum, gap) => sum + gap + boxWidth, 0);
  const boxes = tables.map((table) => ({
    table,
    x: left(columnOf.get(table.name) ?? 0),
    y: tops.get(table.name) ?? 0,
    width: boxWidth,
    height: heightOf(table),
  }));
  return {
    width: left(columnCount),
    height: Math.max(0, ...bottoms) - BOX_GAP,
    boxes,
    arrows: trunks.map((trunk) => arrowOf(trunk, trunks, boxes, left(trunk.gap) + boxWidth)),
  };
}

const heightOf = ({ columns }: SqlTable): number => HEAD_HEIGHT + columns.length * ROW_HEIGHT + 4;

const gapWidth = (lanes: number): number => (lanes === 0 ? 2 * LANE_MARGIN : 2 * LANE_MARGIN + (lanes - 1) * LANE + ARROW_ROOM);

/** Two boxes are joined through the gap between them; boxes above each other through the gap to their right. */
function trunksOf(tables: readonly SqlTable[], columnOf: ReadonlyMap<string, number>): readonly Trunk[] {
  const trunks = new Map<string, Trunk>();
  for (const { name: table, references } of tables) {
    for (const { column, table: target, to } of references) {
      const [from, at] = [columnOf.get(table), columnOf.get(target)];
      if (from === undefined || at === undefined) continue;
      const gap = Math.min(from, at);
      const key = `${gap} ${target}.${to}`;
      const sources = [...(trunks.get(key)?.sources ?? []), { table, column }];
      trunks.set(key, { key, gap, target, to, sources });
    }
  }
  return [...trunks.values()];
}

function arrowOf(trunk: Trunk, trunks: readonly Trunk[], boxes: readonly SchemaBox[], gapStart: number): SchemaArrow {
  const lane = trunks.filter(({ gap }) => gap === trunk.gap).indexOf(trunk);
  const x = gapStart + LANE_MARGIN + lane * LANE;
  const boxOf = (name: string) => boxes.find(({ table }) => table.name === name) as SchemaBox;
  const side = (box: SchemaBox) => (box.x < gapStart ? box.x + box.width : box.x);
  const starts = trunk.sources.map(({ table, column }) => ({ x: side(boxOf(table)), y: rowMiddle(boxOf(table), column) }));
  const target = boxOf(trunk.target);
  const end = { x: side(target), y: rowMiddle(target, trunk.to) };
  const back = end.x < x ? HEAD_LENGTH : -HEAD_LENGTH;
  return {
    key: trunk.key,
    path: starts.map((start) => route(start, x, { x: end.x + back, y: end.y })).join(''),
    starts,
    head: [end, { x: end.x + back, y: end.y - 4 }, { x: end.x + back, y: end.y + 4 }],
  };
}

/** Along the row, round the corner into the lane, and round the corner out of it: where lines meet, one sees which way they go on. */
function route(start: Point, lane: number, end: Point): string {
  const fall = end.y - start.y;
  if (fall === 0) return `M${start.x} ${start.y}H${end.x}`;
  const radius = Math.min(CORNER, Math.abs(fall) / 2);
  const down = Math.sign(fall) * radius;
  const turnIn = Math.sign(lane - start.x) * radius;
  const turnOut = Math.sign(end.x - lane) * radius;
  const into = `M${start.x} ${start.y}H${lane - turnIn}Q${lane} ${start.y} ${lane} ${start.y + down}`;
  return `${into}V${end.y - down}Q${lane} ${end.y} ${lane + turnOut} ${end.y}H${end.x}`;
}
