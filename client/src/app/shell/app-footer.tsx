import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/text.js';

export function AppFooter(): ReactElement {
  const text = useText('shell').footer;
  return (
    <footer className="ec-footer" id="pied" tabIndex={-1}>
      <div>
        <Link to="/accessibilite">{text.accessibility}</Link>
        <Link to="/donnees-personnelles">{text.personalData}</Link>
        <Link to="/mentions-legales">{text.legalNotice}</Link>
        <Link to="/guide">{text.guide}</Link>
        <Link to="/trucs-et-astuces">{text.tips}</Link>
      </div>
    </footer>
  );
}
