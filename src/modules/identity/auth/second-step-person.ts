import { type createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** The library's name for the cookie between the password and the code. */
export const CHALLENGE_COOKIE = 'two_factor';

/** Whose code it is: of the open session, else of the sign-in that waits for it. Nobody's is refused by the library itself. */
export async function whoGivesCode(context: Context): Promise<string | undefined> {
  const open = await getSessionFromCtx(context);
  if (open) return open.user.id;
  const { createAuthCookie, secret, internalAdapter } = context.context;
  const challenge = await context.getSignedCookie(createAuthCookie(CHALLENGE_COOKIE).name, secret);
  return challenge ? (await internalAdapter.findVerificationValue(challenge))?.value : undefined;
}
