import { computed, inject, nextTick, provide, ref, shallowReactive, watch, type InjectionKey, type Ref } from 'vue'

/** A field as its form knows it. */
export interface FormField {
  element: () => HTMLElement | null
  label: () => string
  /** Why what stands in it can't be sent, in words. */
  missing: () => string | undefined
  /** Why it was refused when it was sent. */
  refused: () => string | undefined
}

interface Form {
  /** Somebody wanted to send it: from now on each field says what it lacks. */
  isTried: Ref<boolean>
  join: (field: FormField) => () => void
}

/** What keeps a form from being sent: the first field concerned, and how many more there are. */
export interface FormProblem {
  label: string
  words: string
  others: number
}

const key: InjectionKey<Form | null> = Symbol('form')

const isBefore = (one: HTMLElement, other: HTMLElement): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

function byPlace(one: FormField, other: FormField): number {
  const [first, second] = [one.element(), other.element()]
  if (!first || !second || first === second) return 0
  return isBefore(first, second) ? -1 : 1
}

async function goTo(field: FormField): Promise<void> {
  await nextTick()
  const element = field.element()
  const control = element?.querySelector<HTMLElement>('input.ui-control, .ui-control:not(div), input, select, textarea, button')
  element?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

/**
 * A form's button can always be pressed. If something is missing, or was refused, the first such field is named beside the button, brought
 * into sight and given the focus.
 */
export function provideForm() {
  const fields = shallowReactive(new Set<FormField>())
  const isTried = ref(false)
  provide(key, {
    isTried,
    join(field) {
      fields.add(field)
      return () => fields.delete(field)
    },
  })
  const wrong = (why: 'missing' | 'refused') => [...fields].filter((field) => field[why]() !== undefined).sort(byPlace)
  const missing = computed(() => (isTried.value ? wrong('missing') : []))
  const refused = computed(() => wrong('refused'))

  const problem = computed<FormProblem | undefined>(() => {
    const [first, ...others] = missing.value.length > 0 ? missing.value : refused.value
    return first && { label: first.label(), words: first.missing() ?? first.refused() ?? '', others: others.length }
  })

  /** Whether it can be sent; if not, says so. */
  function check(): boolean {
    isTried.value = true
    const [first] = missing.value
    if (first) void goTo(first)
    // What comes back from the server is another form to fill in.
    else isTried.value = false
    return first === undefined
  }

  watch(
    () => refused.value[0]?.refused(),
    (isRefused) => {
      if (isRefused) void goTo(refused.value[0]!)
    },
    { flush: 'post' },
  )

  return { problem, check, startAgain: () => (isTried.value = false) }
}

export const useForm = (): Form | null => inject(key, null)
