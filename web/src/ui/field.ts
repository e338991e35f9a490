import { type InjectionKey, type ComputedRef, computed, inject, provide } from 'vue'

/** What a field tells the control inside it, so that label, hint and error are announced with it. */
export interface FieldContext {
  id: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

const key: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

export function provideField(context: ComputedRef<FieldContext>) {
  provide(key, context)
}

/** Attributes for the control; empty outside of a field. */
export function useFieldAttributes() {
  const context = inject(key, undefined)
  return computed(() =>
    context === undefined
      ? {}
      : {
          id: context.value.id,
          'aria-describedby': context.value.describedBy,
          'aria-invalid': context.value.invalid || undefined,
          'aria-required': context.value.required || undefined,
        },
  )
}
