/** Looks again and again until it sees something. */
export async function eventually<T>(look: () => Promise<T | undefined | false> | T | undefined | false, within = 20_000): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen) {
      return seen;
    }
    if (Date.now() > deadline) {
      throw new Error(`not seen within ${within} ms: ${look}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
