/** Digits, 7 to 15, with an optional leading `+`. */
export const PHONE = /^\+?\d{7,15}$/

/** `138****0000`, `****67` of a short number: enough to tell two callers apart, too little to call. */
export const maskPhone = (phone: string): string =>
  phone.length < 11 ? `****${phone.slice(-2)}` : `${phone.slice(0, 3)}****${phone.slice(-4)}`
