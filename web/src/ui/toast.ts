import type { toast as Sonner } from 'vue-sonner'

interface ToastOptions {
  /** A second, quieter line. */
  detail?: string
  action?: { label: string; run: () => void }
  /** Milliseconds on screen; messages with an action stay longer by themselves. */
  duration?: number
}

let arrive: (sonner: typeof Sonner) => void
/** Comes after the first screen. */
const toaster = new Promise<typeof Sonner>((resolve) => (arrive = resolve))
export const toasterIsThere = (sonner: typeof Sonner): void => arrive(sonner)

function show(kind: 'success' | 'error' | 'message', text: string, { detail, action, duration }: ToastOptions = {}): void {
  const content = {
    description: detail,
    duration: duration ?? (action ? 20_000 : kind === 'error' ? 10_000 : 4_000),
    ...(action && { action: { label: action.label, onClick: () => leaveFor(action.run) } }),
  }
  void toaster.then((sonner) => sonner[kind](text, content))
}

/** The toast goes when its button was pressed: the focus is let go first, so that the page can put it where the work goes on. */
function leaveFor(run: () => void): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  run()
}

export const toast = {
  done: (text: string, options?: ToastOptions) => show('success', text, options),
  failed: (text: string, options?: ToastOptions) => show('error', text, options),
  told: (text: string, options?: ToastOptions) => show('message', text, options),
}
