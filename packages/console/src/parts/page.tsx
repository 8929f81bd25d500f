import { type ReactNode, useEffect } from 'react'

/** One screen: its title in the browser's tab and its content; the h1 inside takes the focus on arrival. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} | 約束 Yakusoku`
  }, [title])
  return (
    <main id="main" className="mx-auto w-full max-w-7xl px-4 pt-6 pb-24 md:px-8 md:pt-10">
      {children}
    </main>
  )
}
