import { concat, fromBase64, toBase64, toHex, toUtf8 } from './bytes.ts'
import { isKeyName, type Signer, type VerifierKey, verifySignature } from './key.ts'

/** One signature line of a note. */
export type NoteSignature = {
  readonly name: string
  readonly id: string
  readonly signature: Uint8Array
}

/** A signed note taken apart, its signatures not yet verified: its text must not be believed. */
export type Note = {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

// The specification demands room for 16 signatures of up to 5 kB each; twice that is refused.
const maxNoteText = 256 * 1024
const maxSignatures = 32
const idLength = 4
const signatureLine = /^— ([^ ]+) ([^ ]+)$/

/**
 * Signs a text as a C2SP signed note: the text, an empty line, `— <name> <base64(id ‖ signature)>`.
 *
 * @throws RangeError when the text is not fit for a note: no newline at its end, a control character.
 */
export async function signNote(text: string, signer: Signer): Promise<string> {
  if (!isNoteText(text)) {
    throw new RangeError('the text of a note ends in a newline, without control characters')
  }
  const signature = await signer.sign(toUtf8(text))
  const id = Uint8Array.from(signer.id.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))
  return `${text}\n— ${signer.name} ${toBase64(concat(id, signature))}\n`
}

/** Takes a signed note apart; null when it is not one or is over 256 KiB or 32 signatures. */
export function parseNote(note: string): Note | null {
  // The text may hold empty lines; the last one is the border.
  const border = note.lastIndexOf('\n\n')
  if (border < 0 || note.length > maxNoteText || !note.endsWith('\n')) return null
  const text = note.slice(0, border + 1)
  const lines = note.slice(border + 2, -1).split('\n')
  if (!isNoteText(text) || lines.length > maxSignatures) return null
  const signatures = lines.map(parseSignature)
  return signatures.every((signature) => signature !== null) ? { text, signatures } : null
}

/**
 * Whether the note is signed with this key.
 *
 * `unknown-key`: no line is by it; lines by others are not looked at, so witnesses may add theirs.
 * `bad-signature`: a line claims to be by it and is not, which makes the whole note worthless.
 */
export async function verifyNote(
  note: Note,
  key: VerifierKey,
): Promise<'verified' | 'unknown-key' | 'bad-signature'> {
  const message = toUtf8(note.text)
  const own = note.signatures.filter(({ name, id }) => name === key.name && id === key.id)
  if (own.length === 0) return 'unknown-key'
  for (const { signature } of own) {
    if (!(await verifySignature(key, message, signature))) return 'bad-signature'
  }
  return 'verified'
}

function isNoteText(text: string): boolean {
  // The specification forbids control characters below U+0020 only, not those from U+007F on.
  const hasControl = /[^\P{Cc}\n\u007f-\u009f]/u.test(text)
  return text.endsWith('\n') && text.isWellFormed() && !hasControl
}

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = signatureLine.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || !bytes || bytes.length <= idLength) return null
  return { name, id: toHex(bytes.slice(0, idLength)), signature: bytes.slice(idLength) }
}
