import { type ClipboardEvent, type DragEvent, useId, useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../text/words.ts'
import { importWords } from './import-words.ts'
import { pastedPage, type Source, takeFile, takeText } from './take-source.ts'

interface TakeTextProps {
  readonly onTake: (source: Source) => void
  readonly onFail: (error: unknown) => void
}

/** Takes the text: a file dropped or chosen, or words pasted. */
export function TakeText({ onTake, onFail }: TakeTextProps) {
  const words = useWords(importWords)
  const take = (file: File | undefined) => {
    if (file) takeFile(file).then(onTake, onFail)
  }
  return (
    <>
      <p className="mt-3 max-w-[46rem]">{words.intro}</p>
      <DropPlace onFile={take} />
      <PasteField onTake={onTake} onFail={onFail} />
    </>
  )
}

function DropPlace({ onFile }: { onFile: (file: File | undefined) => void }) {
  const words = useWords(importWords)
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0])
  }
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-over={over || undefined}
      className="mt-6 flex max-w-[46rem] flex-col items-center gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 px-4 py-8 text-center data-over:border-solid data-over:border-key-900 data-over:bg-key-50"
    >
      <p id={`${id}-what`} className="text-std-18B-160">
        {words.drop}
      </p>
      <p id={`${id}-formats`} className="text-dns-14N-130 text-solid-gray-700">
        {words.formats}
      </p>
      <label className="inline-flex min-h-11 cursor-pointer items-center rounded-8 border border-key-900 bg-white px-4 py-2 text-dns-16B-120 text-key-900 hover:bg-key-50 has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black">
        {words.choose}
        <input
          type="file"
          className="sr-only"
          accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          aria-describedby={`${id}-what ${id}-formats`}
          onChange={(event) => onFile(event.target.files?.[0])}
        />
      </label>
    </div>
  )
}

function PasteField({ onTake, onFail }: TakeTextProps) {
  const words = useWords(importWords)
  const id = useId()
  const [text, setText] = useState('')
  const read = () => {
    try {
      onTake(takeText(text, words.pasted))
    } catch (problem) {
      onFail(problem)
    }
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const page = pastedPage(event.clipboardData)
    if (page === null) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    setText(text.slice(0, selectionStart) + page + text.slice(selectionEnd))
  }
  return (
    <div className="mt-8 max-w-[46rem]">
      <label htmlFor={id} className="text-std-18B-160">
        {words.paste}
      </label>
      <p id={`${id}-hint`} className="text-dns-14N-130 leading-relaxed text-solid-gray-700">
        {words.pasteHint}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={10}
        value={text}
        onPaste={paste}
        onChange={(event) => setText(event.target.value)}
        className="mt-2 block w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2"
      />
      <Button
        look="solid"
        className="mt-3"
        aria-disabled={text.trim() === ''}
        onClick={() => text.trim() !== '' && read()}
      >
        {words.read}
      </Button>
    </div>
  )
}
