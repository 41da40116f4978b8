import { type ReactNode } from 'react';

/** Descriptions and help are words: what would be markup is shown as it is written. */
export function Markdown({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}
