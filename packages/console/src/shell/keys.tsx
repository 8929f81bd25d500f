import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { isForKeys } from './is-for-keys.ts'

interface Keys {
  readonly on: boolean
  readonly turn: (on: boolean) => void
}

const KeysContext = createContext<Keys>({ on: true, turn: () => {} })
const place = 'yakusoku.keys'

/**
 * Holds whether single letters act as keys: whoever speaks to the computer must be able to turn
 * them off (WCAG 2.1.4).
 */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [on, turn] = useState(() => localStorage.getItem(place) !== 'off')
  useEffect(() => localStorage.setItem(place, on ? 'on' : 'off'), [on])
  return <KeysContext value={{ on, turn }}>{children}</KeysContext>
}

export function useKeysChoice(): Keys {
  return use(KeysContext)
}

/** Listens to single keys while the caller is on screen and nothing is being typed. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const { on } = useKeysChoice()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!on || !action || !isForKeys(event)) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [actions, on])
}
