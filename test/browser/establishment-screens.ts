import { signIn, type TestServer } from '../support/index.js';
import { accountOf, type KnownDossier } from './dossier-of.js';
import { type Screen } from './held-reading.js';

/** Every screen of an establishment, as its administrator opens it. */
export async function establishmentScreens(server: TestServer, { dossierId, contractId, entityFiness }: KnownDossier): Promise<Screen[]> {
  const maude = await signIn(server, accountOf('maude.tilleray'));
  const [{ id }] = (await maude.get('/api/administered-establishments')).body as [{ id: string }];
  const { people } = (await maude.get(`/api/administered-establishments/${id}`)).body as { people: { id: string; isReader: boolean }[] };
  const colleague = people.find(({ isReader }) => !isReader)?.id ?? '';
  const reading = /\/api\/dossiers\/[^/]+$/;
  const establishment = /\/api\/administered-establishments\/[^/]+$/;
  return [
    { path: '/', reads: /\/api\/home$/, title: /^Présentation/ },
    { path: '/contrats', reads: /\/api\/legal-entities\?/, title: /^Gestion des Contrats/ },
    { path: `/entites-juridiques/${entityFiness}`, reads: /\/api\/legal-entities\/\d+$/, title: /^CH DE VALOMBRE/ },
    { path: `/contrats/${contractId}`, reads: /\/api\/contracts\/[^/]+$/, title: /^CAQES_22/ },
    { path: `/dossiers/${dossierId}/saisie`, reads: /\/api\/dossiers\/[^/]+\/form$/, title: /\d\.\d/ },
    { path: `/dossiers/${dossierId}/historique`, reads: reading, title: /^Historique du dossier/ },
    { path: `/dossiers/${dossierId}/actes/CLORE_SAISIE`, reads: reading, title: /^Clore la saisie/ },
    { path: `/dossiers/${dossierId}/recu/CLORE_SAISIE`, reads: reading, title: /^Aucun accusé/ },
    { path: '/alertes', reads: /\/api\/alerts(\?|$)/, title: /^Alertes/ },
    { path: '/alertes/reglages', reads: /\/api\/alerts\/preferences$/, title: /^Mes courriels/ },
    { path: '/mon-compte', reads: /\/api\/me\/sessions$/, title: /^Mon compte/ },
    { path: '/mon-etablissement', reads: /\/api\/administered-establishments$/, title: /^CH DE VALOMBRE/ },
    { path: `/mon-etablissement/${id}/inviter`, reads: establishment, title: /^Inviter/ },
    { path: `/mon-etablissement/${id}/droits/${colleague}`, reads: establishment, title: /^Droits d/ },
    { path: '/delegations', reads: /\/api\/delegations$/, title: /^Délégations/ },
    { path: '/delegations/nouvelle', reads: /\/api\/delegations$/, title: /^Proposer/ },
    { path: `/delegations/${id}`, reads: /\/api\/delegations$/, title: /n’existe pas/ },
    { path: '/guide', reads: /\/api\/guide$/, title: /^Guide/ },
  ];
}
