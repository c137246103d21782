/** No answer of ours is longer: 500 tokens, each in a chunk of its own, come to some 150 KB. */
const MOST_BYTES = 512 * 1024;

/**
 * `fetch` for an endpoint that is not trusted to be one: answers end with an error after so many bytes, and a redirect
 * is one, because it would carry the key to another host.
 */
export async function boundedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(limit(MOST_BYTES)), { status, statusText, headers });
}

function limit(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > bytes) controller.error(new Error('The answer is too long'));
      else controller.enqueue(chunk);
    },
  });
}
