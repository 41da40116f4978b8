import { Breadcrumb as DsfrBreadcrumb } from '@codegouvfr/react-dsfr/Breadcrumb';
import { type ReactElement } from 'react';

/** The way back: the pages above, then the present one. */
export function Breadcrumb({ above, current }: { above: readonly { label: string; to: string }[]; current: string }): ReactElement {
  return (
    <DsfrBreadcrumb
      currentPageLabel={current}
      homeLinkProps={undefined}
      segments={above.map(({ label, to }) => ({ label, linkProps: { href: to } }))}
    />
  );
}
