const NAME = /^[0-9a-f]{64}$/;

/** `ab/cd/abcd…`: no folder, and no page of a listing, grows without end. */
export function blobPath(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** The blob that a path names; nothing when it is not one of ours. */
export function blobAt(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NAME.test(name) && path === blobPath(name) ? name : undefined;
}
