/** Whether a key press is meant for the screen: no typing, no shortcut of the browser, no dialog. */
export function isForKeys(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return false
  const target = event.target
  return !(target instanceof Element && target.closest('input, select, textarea, pre'))
}
