import type { Page, PageOptions } from '@yakusoku/portal'

/** Renders a page of the portal; given by the application, which alone needs the pages to be built. */
export type Render = (page: Page, options: Pick<PageOptions, 'language' | 'path'>) => string
