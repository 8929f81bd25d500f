export { retentionControls } from './controls.ts'
