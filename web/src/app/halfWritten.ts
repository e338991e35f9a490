/** Whether something stands in a field of the page that was not sent yet; what one looks for is none. */
export function isHalfWritten(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type=search], [type=checkbox], [type=radio])',
  )
  return Array.from(fields).some(({ value, defaultValue }) => value !== defaultValue)
}
