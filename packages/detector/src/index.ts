export {
  type ColumnNames,
  classifyColumn,
  classifyTable,
  type Finding,
  type TableColumns,
} from './classify-column.ts'
export { describeTable, type TableReading } from './describe-table.ts'
export { type Shape, shapeOf } from './shape.ts'
export type { Holder } from './table-head.ts'
