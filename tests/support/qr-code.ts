import jsqr from 'jsqr'
import type { Locator } from 'playwright-core'

// Its types are those of a module of before: what is called is the default of the default.
const read = jsqr as unknown as typeof jsqr.default

/** What a phone would read from the QR code in an image on the page; null where there is none it can read. */
export async function readQrCode(image: Locator): Promise<string | null> {
  const { dots, width } = await image.evaluate(async (element) => {
    const picture = element as HTMLImageElement
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    const pen = canvas.getContext('2d')!
    pen.drawImage(picture, 0, 0)
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    let all = ''
    for (let at = 0; at < data.length; at += 4) all += data[at]! < 128 ? '#' : ' '
    return { dots: all, width: canvas.width }
  })
  const pixels = Uint8ClampedArray.from([...dots].flatMap((dot) => (dot === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255])))
  return read(pixels, width, dots.length / width)?.data ?? null
}
