import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useEffectEvent, useState } from 'react';
import { fetchData } from '../../api/http.js';
import { signIn } from '../../api/sign-in.js';
import { type MeView } from '../../api/types.js';

export interface Reopen {
  password: string;
  setPassword: (password: string) => void;
  step: 'password' | 'code' | 'other';
  /** Somebody else has come: what is typed on the page is not for them. */
  seenByOther: boolean;
  /** A session is open again: the page goes on if it is its owner's. */
  opened: () => void;
  /** Back to the password. */
  again: () => void;
  error: Error | null;
  submit: (event: SyntheticEvent) => void;
}

function whoseSession(): Promise<MeView> {
  return fetchData('GET /api/me', { reopen: false });
}

/** The steps by which the owner of a page comes back to it. */
export function useReopen(email: string, onReopened: (expiresAt: string) => void): Reopen {
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<Reopen['step']>('password');
  const [seenByOther, setSeenByOther] = useState(false);
  const meet = (me: MeView): void => {
    if (me.person.email === email) {
      onReopened(me.session.expiresAt);
      return;
    }
    setSeenByOther(true);
    setStep('other');
  };
  const arrive = useMutation({ mutationFn: whoseSession, onSuccess: meet });
  const meetFirst = useEffectEvent(meet);
  // Another tab may have opened the session again already, or somebody else have opened theirs.
  useEffect(() => {
    whoseSession().then(meetFirst, () => undefined);
  }, []);
  const reopen = useMutation({
    mutationFn: () => signIn({ email, password }),
    onSuccess: (next) => {
      if (next === 'code') setStep('code');
      else arrive.mutate();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!reopen.isPending) reopen.mutate();
  };
  const again = (): void => {
    setStep('password');
  };
  const opened = (): void => {
    arrive.mutate();
  };
  return { password, setPassword, step, seenByOther, opened, again, error: reopen.error ?? arrive.error, submit };
}
