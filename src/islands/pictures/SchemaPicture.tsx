/** The standard picture of a database: a box a table, its columns with their types, keys marked, arrows for references. */
import { type ReactElement, useId } from 'react';
import type { SqlTable } from '#graders/sql/database.ts';
import { ScrollArea } from './ScrollArea.tsx';
import { BOX_PADDING, HEAD_HEIGHT, layOutSchema, MARK_WIDTH, rowMiddle, type SchemaArrow, type SchemaBox } from './schema-layout.ts';
import { SchemaList } from './SchemaList.tsx';
import { schemaWords } from './schema-words.ts';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import './schema-picture.css';

export interface SchemaPictureProps {
  /** In the order in which they should meet the eye. */
  readonly tables: readonly SqlTable[];
  /** Pixels at hand. */
  readonly width: number;
  /** Names of the tables to set off from the rest. */
  readonly strong: readonly string[];
}

export function SchemaPicture({ tables, width, strong }: SchemaPictureProps): ReactElement {
  const id = useId();
  const words = useWords(picturesWords).schema;
  const layout = layOutSchema(tables, width);
  return (
    <div className="schema-picture">
      <ScrollArea className="schema-scroll" label={words.area}>
        <svg
          role="img"
          aria-label={words.of(tables.map(({ name }) => name))}
          aria-describedby={id}
          width={layout.width}
          height={layout.height}
          viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
        >
          {layout.boxes.map((box) => (
            <Box key={box.table.name} box={box} strong={strong.includes(box.table.name)} />
          ))}
          {layout.arrows.map((arrow) => (
            <Arrow key={arrow.key} arrow={arrow} />
          ))}
        </svg>
      </ScrollArea>
      <p className="visually-hidden" id={id}>
        {schemaWords(tables, words)}
      </p>
      <p className="schema-legend" aria-hidden="true">
        <span>◆ {words.primaryKey}</span>
        <span>→ {words.reference}</span>
      </p>
      <SchemaList tables={tables} />
    </div>
  );
}

function Arrow({ arrow }: { readonly arrow: SchemaArrow }) {
  return (
    <g className="schema-arrow">
      <path d={arrow.path} />
      {arrow.starts.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={2.5} />
      ))}
      <polygon points={arrow.head.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </g>
  );
}

function Box({ box, strong }: { readonly box: SchemaBox; readonly strong: boolean }) {
  const { table, x, y, width, height } = box;
  return (
    <g className={strong ? 'schema-box schema-strong' : 'schema-box'}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <path d={`M${x} ${y + HEAD_HEIGHT - 3}h${width}`} />
      <text className="schema-name" x={x + BOX_PADDING} y={y + HEAD_HEIGHT / 2 - 1}>
        {table.name}
      </text>
      {table.columns.map((column) => (
        <Column key={column.name} box={box} name={column.name} type={column.type} />
      ))}
    </g>
  );
}

function Column({ box, name, type }: { readonly box: SchemaBox; readonly name: string; readonly type: string }) {
  const { table, x, width } = box;
  const y = rowMiddle(box, name);
  const isKey = table.primaryKey.includes(name);
  const refers = table.references.some(({ column }) => column === name);
  return (
    <>
      <text className="schema-mark" x={x + BOX_PADDING} y={y}>
        {`${isKey ? '◆' : ''}${refers ? '→' : ''}`}
      </text>
      <text x={x + BOX_PADDING + MARK_WIDTH} y={y} className={isKey ? 'schema-key' : undefined}>
        {name}
      </text>
      <text className="schema-type" x={x + width - BOX_PADDING} y={y}>
        {type}
      </text>
    </>
  );
}
