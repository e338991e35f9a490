import { onMounted, onScopeDispose } from 'vue'

/** A wall nobody touches must not go dark; a browser that can't keep it awake, or may not, is left to its settings. */
export function useScreenAwake(): void {
  let lock: WakeLockSentinel | undefined

  async function hold(): Promise<void> {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    lock = await navigator.wakeLock.request('screen').catch(() => undefined)
  }

  // The browser lets go of it whenever the tab is hidden.
  onMounted(() => {
    void hold()
    document.addEventListener('visibilitychange', hold)
  })
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', hold)
    void lock?.release()
  })
}
