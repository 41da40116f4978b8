import { plural } from '../plural.js';

/** « Reprendre un document »: one that is there already serves another question too. */
export const citingWords = {
  title: (piece: string): string => `Reprendre un document\u00a0: ${piece}`,
  text: 'Choisissez parmi les documents déjà déposés, cette année ou les années précédentes. Il reste aussi là où il est.',
  loading: 'Recherche des documents déposés…',
  none: 'Aucun document déposé ne peut être repris ici. Fermez cette fenêtre et utilisez «\u00a0Ajouter document\u00a0».',
  search: 'Chercher par le nom ou l’indicateur',
  legend: 'Documents déposés',
  notFound: 'Aucun document ne correspond à cette recherche.',
  more: (count: number): string =>
    `Et ${count} ${plural(count, 'autre', 'autres')}\u00a0: précisez la recherche pour ${plural(count, 'le', 'les')} voir.`,
  missing: 'Choisissez un document.',
  question: (code: string): string => `Indicateur ${code}`,
  about: (where: string, year: number, size: string): string => `${where} · ${year} · ${size}`,
  act: 'Reprendre ce document',
  pending: 'Reprise en cours…',
  done: 'Le document est repris.',
};
