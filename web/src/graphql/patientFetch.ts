/** For longer nobody looks at a page that shows nothing, seconds: then it is said what is the matter. */
const longestWait = 10
const attempts = 3

/**
 * A server that is asked for too much says when to come back, and has begun nothing: what was asked is asked again by itself then. A
 * little later than it says, each time another little: many windows may have been told the same.
 */
export const patientFetch: typeof fetch = async (input, init) => {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(input, init)
    const seconds = response.status === 429 ? Number(response.headers.get('Retry-After') ?? Infinity) : Infinity
    if (attempt === attempts || !(seconds <= longestWait)) return response
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 * (1 + Math.random() / 4)))
  }
}
