import { plural } from '../plural.js';

const contracts = (count: number): string => `${count} ${plural(count, 'contrat', 'contrats')}`;

/** « Campagnes », for the agency. */
export const campaignsWords = {
  title: 'Campagnes',
  intro: 'Une campagne ouvre un dossier par contrat en vigueur du type choisi, avec sa trame et son circuit.',
  create: 'Créer une campagne',
  list: 'Campagnes de la région',
  columns: {
    label: 'Campagne',
    year: 'Année évaluée',
    type: 'Type de contrat',
    dossiers: 'Contrats',
    states: 'États',
    rate: 'Remplissage moyen',
  },
  noRate: 'sans objet',
  empty: {
    title: 'Aucune campagne n’existe encore',
    text: 'Créez la première : choisissez le type de contrat, la trame, le circuit et les dates.',
  },
  loadingList: 'Ouverture des campagnes…',
  loadingOne: 'Ouverture de la campagne…',
  form: {
    title: 'Créer une campagne',
    label: 'Libellé',
    labelHint: 'Tel qu’il sera lu par les établissements, par exemple « CAQES 2026 »',
    year: 'Année évaluée',
    yearHint: 'L’année dont les résultats sont demandés',
    contractType: 'Type de contrat',
    template: 'Trame',
    templateOption: (label: string, version: string, questions: number): string => `${label}, version ${version} (${questions} questions)`,
    noTemplate: 'Sans trame : dépôt de documents seulement',
    workflow: 'Circuit',
    workflowOption: (label: string, version: string): string => `${label}, version ${version}`,
    windows: 'Périodes',
    windowsHint: 'Chaque période va du premier au dernier jour inclus, jusqu’à 23 h 59, heure de Paris.',
    open: 'Ouverture',
    close: 'Fermeture',
    submit: 'Créer la campagne',
    submitting: 'Création en cours…',
    cancel: 'Annuler',
    errors: {
      label: 'Libellé : donnez un nom à la campagne',
      year: (year: string): string =>
        year.trim() === ''
          ? 'Année évaluée : donnez une année, par exemple 2025'
          : `Année évaluée : « ${year} » n’est pas une année entre 2000 et 2100`,
      contractType: 'Type de contrat : choisissez-en un',
      template: 'Trame : choisissez-en une',
      workflow: 'Circuit : choisissez-en un',
      missing: (window: string): string => `${window} : donnez les deux dates`,
      order: (window: string): string => `${window} : la fermeture précède l’ouverture`,
    },
    failed: 'La campagne n’est pas créée',
  },
  detail: {
    subtitle: (year: number, template: string, workflow: string): string =>
      `Évaluation de l’année ${year} · trame ${template} · circuit ${workflow}`,
    created: 'Campagne créée',
    createdText: (count: number): string =>
      `${contracts(count)} ${plural(count, 'a', 'ont')} reçu leur dossier. L’étape suivante est l’ouverture.`,
    kpi: {
      dossiers: (count: number): string => plural(count, 'contrat dans la campagne', 'contrats dans la campagne'),
      average: 'remplissage moyen',
      complete: (count: number): string => plural(count, 'contrat à 100 %', 'contrats à 100 %'),
      closedByDeadline: (count: number): string => plural(count, 'saisie close d’office', 'saisies closes d’office'),
    },
    calendar: 'Calendrier',
    window: (open: string, close: string): string => `Du ${open} au ${close} inclus`,
    acts: 'Faire avancer la campagne',
    noAct: 'Aucun geste n’est attendu de l’agence à cette étape.',
    eligible: (eligible: number, refused: number): string =>
      refused === 0
        ? `${contracts(eligible)} ${plural(eligible, 'prêt', 'prêts')}`
        : `${contracts(eligible)} ${plural(eligible, 'prêt', 'prêts')}, ${refused} pas à cette étape`,
    nothingEligible: 'Aucun contrat n’est à cette étape.',
    confirmTitle: (label: string): string => `${label} ?`,
    confirmCount: (eligible: number): string =>
      `${contracts(eligible)} ${plural(eligible, 'change', 'changent')} d’état. Les personnes concernées sont prévenues par message.`,
    done: (label: string, count: number): string => `${label} : fait pour ${contracts(count)}.`,
    refusedTitle: (count: number): string => `${contracts(count)} ${plural(count, 'n’a', 'n’ont')} pas changé d’état`,
    failed: 'Le geste n’a pas abouti',
    states: 'États en cours',
    histogram: (count: number): string => `Remplissage de ${plural(count, 'l’unique contrat', `${count} contrats`)}`,
    histogramTitle: 'Nombre de contrats par tranche de remplissage',
    bin: (label: string, count: number): string => `${label} : ${count}`,
    asTable: 'Voir en tableau',
    asPlot: 'Voir en graphique',
    binColumn: 'Tranche de remplissage',
    countColumn: 'Contrats',
    rows: 'Contrats de la campagne',
    rowColumns: {
      entity: 'Établissement (EJ)',
      contract: 'Contrat',
      state: 'État en cours',
      rate: 'Remplissage',
      moved: 'Dernier mouvement',
    },
    neverMoved: 'aucun mouvement',
    closedByDeadline: 'close d’office',
    filled: (filled: number, required: number): string => `${filled} sur ${required}`,
    allStates: 'Tous les états',
    stateFilter: 'État en cours',
    noRow: 'Aucun contrat en vigueur de ce type à la création de la campagne.',
  },
};
