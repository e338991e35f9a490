/** Pixels of one module, and of the room below for the caption. */
const MODULE = 10
const LINE = 40

/** A PNG, as a data URL, of the QR code of an address with words below it: to be looked at, scanned and kept. */
export async function qrPicture(address: string, caption: readonly string[]): Promise<string> {
  const { encode } = await import('uqr')
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const canvas = document.createElement('canvas')
  canvas.width = size * MODULE
  canvas.height = canvas.width + caption.length * LINE
  const pen = canvas.getContext('2d')!
  // Black on white in the dark, too: readers of codes want it so.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  for (const [y, row] of data.entries())
    for (const [x, isBlack] of row.entries()) if (isBlack) pen.fillRect(x * MODULE, y * MODULE, MODULE, MODULE)
  pen.font = '26px system-ui, sans-serif'
  pen.textAlign = 'center'
  for (const [index, line] of caption.entries())
    pen.fillText(line, canvas.width / 2, canvas.width + index * LINE + 8, canvas.width - 2 * MODULE)
  return canvas.toDataURL('image/png')
}
