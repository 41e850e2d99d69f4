/** What the price service answers. */
interface PriceList {
  readonly currency: string;
  readonly prices: readonly number[];
}

const RETRY_AT_OR_ABOVE = 500;

/** Fetches a URL, and tries again with a growing pause while the server says that it is at fault. */
export async function fetchWithRetry(url: string, attempts = 3): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url);
    if (response.status < RETRY_AT_OR_ABOVE || attempt === attempts) return response;
    await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
  }
}

/** The middle one of today's prices. */
export async function medianPrice(url: string): Promise<number> {
  const response = await fetchWithRetry(url);
  const list: PriceList = response.json();
  const sorted = [...list.prices].sort();
  return sorted[Math.floor(sorted.length / 2)];
}
