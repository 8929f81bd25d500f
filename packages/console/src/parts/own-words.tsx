import { languageOf } from '../text/language-of.ts'

/** Words of the company, marked with their own language whatever the page is read in. */
export function OwnWords({ children }: { children: string }) {
  return <span lang={languageOf(children)}>{children}</span>
}
