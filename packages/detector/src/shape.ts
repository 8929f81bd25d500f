/** The shape of a column's values, as far as its type tells. */
export type Shape = 'text' | 'number' | 'boolean' | 'time' | 'uuid' | 'other'

const shapes: readonly (readonly [RegExp, Shape])[] = [
  [
    /^(character varying|varchar|character|char|text|citext|bpchar|"char"|name|string|nvarchar|clob)\b/,
    'text',
  ],
  [
    /^(smallint|integer|int|bigint|numeric|decimal|real|double|float|serial|bigserial|money|number|tinyint)/,
    'number',
  ],
  [/^bool/, 'boolean'],
  [/^(timestamp|date|time\b|datetime)/, 'time'],
  [/^uuid/, 'uuid'],
]

/** Reads the shape of a type as PostgreSQL prints it; a domain or an enum is `other`. */
export function shapeOf(type: string): Shape {
  const name = type.trim().toLowerCase()
  return name.endsWith('[]')
    ? 'other'
    : (shapes.find(([pattern]) => pattern.test(name))?.[1] ?? 'other')
}
