import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { shellWords } from '../../i18n/fr/shell.js';

export function AppFooter(): ReactElement {
  const text = shellWords.footer;
  return (
    <footer className="ec-footer" id="pied" tabIndex={-1}>
      <div>
        <Link to="/plan-du-site">{text.siteMap}</Link>
        <Link to="/accessibilite">{text.accessibility}</Link>
        <Link to="/donnees-personnelles">{text.personalData}</Link>
        <Link to="/mentions-legales">{text.legalNotice}</Link>
        <Link to="/guide">{text.guide}</Link>
        <Link to="/trucs-et-astuces">{text.tips}</Link>
      </div>
    </footer>
  );
}
