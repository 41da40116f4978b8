/** `Content-Disposition` of a download: an ASCII name for old readers, the real one by RFC 8187. */
export function attachment(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%;]/g, (sign) => (/\p{M}/u.test(sign) ? '' : '_'));
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
