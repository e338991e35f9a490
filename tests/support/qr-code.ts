import jsqr from 'jsqr'
import type { Locator } from 'playwright-core'

// Its types are those of a module of before: what is called is the default of the default.
const read = jsqr as unknown as typeof jsqr.default

/** What a phone would read from the QR code in an image on the page; null where there is none it can read. */
export async function readQrCode(image: Locator): Promise<string | null> {
  const { pixels, width, height } = await image.evaluate(async (element) => {
    const picture = element as HTMLImageElement
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    const pen = canvas.getContext('2d')!
    pen.drawImage(picture, 0, 0)
    return { pixels: [...pen.getImageData(0, 0, canvas.width, canvas.height).data], width: canvas.width, height: canvas.height }
  })
  return read(Uint8ClampedArray.from(pixels), width, height)?.data ?? null
}
