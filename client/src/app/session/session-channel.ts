const NAME = 'e-cars-session';

/** The tabs of one person tell each other when their common session now ends. */
export function tellOtherTabs(expiresAt: string): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(expiresAt);
  channel.close();
}

/** Returns the function that stops listening. */
export function hearOtherTabs(heard: (expiresAt: string) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') heard(data);
  };
  return () => {
    channel.close();
  };
}
