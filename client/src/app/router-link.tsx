import { type ComponentProps, type ReactElement } from 'react';
import { Link } from 'react-router';

type RouterLinkProps = ComponentProps<'a'>;

declare module '@codegouvfr/react-dsfr/spa' {
  interface RegisterLink {
    Link: (props: RouterLinkProps) => ReactElement;
  }
}

/** Links of the DSFR components go through the router; other sites, mail and telephone links, and files stay the browser's. */
export function RouterLink({ href = '', ...rest }: RouterLinkProps): ReactElement {
  if (/^(https?:|mailto:|tel:|#|\/api\/)/.test(href)) return <a href={href} {...rest} />;
  return <Link to={href} {...rest} />;
}
