import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

interface TabsProps<Name extends string> {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly title: ReactNode }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  readonly children: (name: Name) => ReactNode
}

/** One of several views of the same thing; arrows move between the tabs, only the chosen one is drawn. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, chosen, onChoose, children } = props
  return (
    <Base.Root value={chosen} onValueChange={(name: Name) => onChoose(name)}>
      <Base.List
        aria-label={label}
        className="flex flex-wrap gap-x-1 border-b border-solid-gray-420"
      >
        {tabs.map(({ name, title }) => (
          <Base.Tab
            key={name}
            value={name}
            className="inline-flex min-h-11 items-center gap-1.5 border-b-4 border-transparent px-3 text-dns-16N-130 forced-colors:border-[Canvas] hover:underline hover:underline-offset-4 aria-selected:border-b-key-900 aria-selected:font-bold aria-selected:text-key-900 forced-colors:aria-selected:border-[Highlight]"
          >
            {title}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ name }) => (
        <Base.Panel key={name} value={name} className="pt-4">
          {name === chosen && children(name)}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
