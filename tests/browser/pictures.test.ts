import { expect, test } from 'vitest'
import { withoutMetadata } from '../../services/files/pictures.ts'
import { aBrowser, browserMissing } from '../support/browser.ts'
import { pictureTypes, withPlaces } from '../support/pictures.ts'

test.skipIf(browserMissing).each(pictureTypes)('a picture is drawn as before when the places are gone: %s', async (type) => {
  const page = await (await aBrowser()).newPage()
  const address = `data:${type};base64,${withoutMetadata(type, withPlaces(type)).toString('base64')}`
  const drawn = await page.evaluate(`(async () => {
    const image = new Image()
    image.src = '${address}'
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const colourAt = (x, y) => [...context.getImageData(x, y, 1, 1).data].map((part) => Math.round(part / 64))
    return { size: [canvas.width, canvas.height], first: colourAt(2, 2), last: colourAt(canvas.width - 3, canvas.height - 3) }
  })()`)
  const [red, blue] = [[3, 1, 1, 4], [1, 2, 3, 4]]
  // The orientation that its camera noted stands the JPEG up.
  expect(drawn).toEqual({ size: type === 'image/jpeg' ? [8, 16] : [16, 8], first: red, last: blue })
})
