/** The session of a request: its token never leaves the server by another way than the cookie. */
export interface OpenSession {
  readonly token: string;
  readonly expiresAt: Date;
}
