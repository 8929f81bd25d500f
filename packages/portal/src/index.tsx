export { assetsFolder, styleSheet } from './assets.ts'
export type { Page, PageOptions } from './page.ts'
export { renderPage } from './render.tsx'
