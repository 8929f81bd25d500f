import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useBlocker } from '@tanstack/react-router'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../text/words.ts'
import { leaveWords } from './draft-words.ts'

/** Asks before a person leaves what they have not saved, by a link here or by closing the tab. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const words = useWords(leaveWords)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && blocker.reset()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 bg-opacity-gray-600" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 w-[min(30rem,calc(100vw-2rem))] -translate-1/2 rounded-12 border border-solid-gray-600 bg-white p-6">
          <AlertDialog.Title className="text-std-20B-150">{words.title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2">{words.what}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button look="solid" onClick={blocker.reset}>
              {words.stay}
            </Button>
            <Button onClick={blocker.proceed}>{words.leave}</Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
