import { type InjectionKey, type ComputedRef, computed, inject, provide } from 'vue'

/** What a field tells the control inside it, so that label, hint and error are announced with it. */
export interface FieldContext {
  id: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

/** What a control tells its field: what stands in it, and whether that is written or chosen. */
export interface FieldControl {
  text: () => string
  way: 'fill' | 'choose'
  /** How long it may be; 0: nobody counts. */
  most?: () => number
}

interface Field {
  context: ComputedRef<FieldContext>
  hold: (control: FieldControl) => void
}

const key: InjectionKey<Field> = Symbol('field')

export function provideField(field: Field): void {
  provide(key, field)
}

/** Attributes for the control; empty outside of a field. */
export function useFieldAttributes(control: FieldControl) {
  const field = inject(key, undefined)
  field?.hold(control)
  return computed(() =>
    field === undefined
      ? {}
      : {
          id: field.context.value.id,
          'aria-describedby': field.context.value.describedBy,
          'aria-invalid': field.context.value.invalid || undefined,
          'aria-required': field.context.value.required || undefined,
        },
  )
}
