export { assetsFolder, styleSheet } from './assets.ts'
export type {
  MarkedWord,
  Page,
  PageOptions,
  PolicyChanges,
  PolicyNotice,
  PublishedState,
  VersionOutline,
} from './page.ts'
export { renderPage } from './render.tsx'
