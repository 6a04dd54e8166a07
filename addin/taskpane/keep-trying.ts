const PAUSE = 3000;

/** What cannot be fetched must not take the pane with it: what waits for it stays as it is, and the network may come back. */
export async function keepTrying<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  try {
    return await fetchPart();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return keepTrying(fetchPart);
  }
}
