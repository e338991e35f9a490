import { fileHeaders, type FileRefused, refusalIn } from '../graphql/files.ts'

export interface Upload {
  sheet: string
  community: string
  campaign: string
  actingAs: string | null
}

/** Ten MB, like the server: what is larger need not be sent to be refused. */
export const mostBytes = 10 * 1024 * 1024

/** Sends a file to be looked at, telling how far it is, from 0 to 1; answers with the id of its import. */
export function uploadFile(file: File, { sheet, community, campaign, actingAs }: Upload, told: (share: number) => void) {
  const request = new XMLHttpRequest()
  const query = new URLSearchParams({ sheet, community, ...(campaign && { campaign }), ...(actingAs && { actingAs }) })
  const done = new Promise<string>((resolve, reject: (refused: FileRefused) => void) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => told(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => {
      if (request.status !== 201) return reject(refusalIn(request.status, request.responseText))
      resolve((JSON.parse(request.responseText) as { import: { id: string } }).import.id)
    })
    request.addEventListener('error', () => reject(refusalIn(0, '')))
  })
  request.open('POST', `/imports?${query}`)
  const headers = { ...fileHeaders(), 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) }
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.send(file)
  return { done, stop: () => request.abort() }
}
