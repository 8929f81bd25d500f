import { Dialog } from '@base-ui/react/dialog'
import { Button } from '../parts/button.tsx'
import { useWords } from '../text/words.ts'
import { useKeysChoice } from './keys.tsx'
import { keysWords } from './shell-words.ts'

interface KeysDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** The list of keys, and the switch that turns them off. */
export function KeysDialog({ open, onOpenChange }: KeysDialogProps) {
  const words = useWords(keysWords)
  const { on, turn } = useKeysChoice()
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 bg-opacity-gray-600" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 max-h-[90vh] w-[min(30rem,calc(100vw-2rem))] -translate-1/2 overflow-y-auto rounded-12 border border-solid-gray-600 bg-white p-6">
          <Dialog.Title className="text-std-20B-150">{words.title}</Dialog.Title>
          <Dialog.Description className="mt-1 text-solid-gray-700">
            {words.intro}
          </Dialog.Description>
          <dl className="mt-4 grid grid-cols-[max-content_1fr] items-center gap-x-6 gap-y-2">
            <KeyRow keys={['j', '↓']} does={words.next} />
            <KeyRow keys={['k', '↑']} does={words.previous} />
            <KeyRow keys={['Enter']} does={words.open} />
            <KeyRow keys={['n']} does={words.unbound} />
            <KeyRow keys={['Ctrl', 'S']} does={words.save} />
            <KeyRow keys={['/']} does={words.search} />
            <KeyRow keys={['?']} does={words.help} />
            <KeyRow keys={['Esc']} does={words.escape} />
          </dl>
          <label className="mt-5 flex min-h-11 items-center gap-3 border-t border-solid-gray-300 pt-4">
            <input
              type="checkbox"
              className="size-6 accent-key-900"
              checked={on}
              onChange={(event) => turn(event.target.checked)}
              aria-describedby="keys-hint"
            />
            {words.use}
          </label>
          <p id="keys-hint" className="text-dns-14N-130 text-solid-gray-700">
            {words.useHint}
          </p>
          <Dialog.Close render={<Button className="mt-6" />}>{words.close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function KeyRow({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <>
      <dt className="flex gap-1.5">
        {keys.map((key) => (
          <kbd
            key={key}
            className="min-w-8 rounded-4 border border-solid-gray-420 bg-solid-gray-50 px-2 py-0.5 text-center font-mono text-dns-16N-130"
          >
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  )
}
