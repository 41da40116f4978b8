/** What one field says to somebody who listens, in each of its states; spaces are plain here. */
export interface FieldTrees {
  readonly value: unknown;
  /** A part of the answer that is refused beside the whole. */
  readonly part?: { readonly pointer: string; readonly name: string };
  readonly empty: readonly string[];
  readonly filled: readonly string[];
  readonly refused: readonly string[];
  /** The answer as text: nothing that looks as if it could be changed. */
  readonly readOnly: string;
}

export const FIELD_TREES: Readonly<Record<string, FieldTrees>> = {
  text: {
    value: 'Un mot',
    empty: ['textbox "Réalisé (obligatoire)" – "0 sur 300 caractères"'],
    filled: ['textbox "Réalisé (obligatoire)" = "Un mot" – "6 sur 300 caractères"'],
    refused: ['textbox "Réalisé (obligatoire)" = "Un mot" invalid – "Refus du champ. 6 sur 300 caractères"'],
    readOnly: 'Un mot',
  },
  number: {
    value: 12,
    empty: ['textbox "Réalisé (obligatoire)" – "Nombre entier, de 0 à 500."'],
    filled: ['textbox "Réalisé (obligatoire)" = "12" – "Nombre entier, de 0 à 500."'],
    refused: ['textbox "Réalisé (obligatoire)" = "12" invalid – "Refus du champ. Nombre entier, de 0 à 500."'],
    readOnly: '12',
  },
  percentage: {
    value: 87.5,
    empty: ['textbox "Réalisé (obligatoire)" – "Nombre, virgule admise, de 0 à 100, en %."'],
    filled: ['textbox "Réalisé (obligatoire)" = "87,5" – "Nombre, virgule admise, de 0 à 100, en %."'],
    refused: ['textbox "Réalisé (obligatoire)" = "87,5" invalid – "Refus du champ. Nombre, virgule admise, de 0 à 100, en %."'],
    readOnly: '87,5 %',
  },
  rate: {
    value: { numerator: 35, denominator: 40 },
    part: { pointer: '/numerator', name: 'Conformes' },
    empty: [
      'group "Réalisé (obligatoire)"',
      'textbox "Conformes" required – "Nombre entier, de 0 à 500."',
      'textbox "Examinés" required – "Nombre entier, de 1 à 500."',
      'StaticText "Taux"',
      'status live=polite',
    ],
    filled: [
      'group "Réalisé (obligatoire)"',
      'textbox "Conformes" = "35" required – "Nombre entier, de 0 à 500."',
      'textbox "Examinés" = "40" required – "Nombre entier, de 1 à 500."',
      'StaticText "Taux"',
      'status live=polite',
      'StaticText "87,5 %"',
    ],
    refused: [
      'group "Réalisé (obligatoire)" – "Refus du champ."',
      'textbox "Conformes" = "35" invalid required – "Refus de la case. Nombre entier, de 0 à 500."',
      'textbox "Examinés" = "40" required – "Nombre entier, de 1 à 500."',
      'StaticText "Taux"',
      'status live=polite',
      'StaticText "87,5 %"',
    ],
    readOnly: '87,5 % (35 / 40)',
  },
  'yes-no': {
    value: '1',
    empty: ['group "Réalisé (obligatoire)"', 'radio "0 - NON"', 'radio "1 - OUI"'],
    filled: ['group "Réalisé (obligatoire)"', 'radio "0 - NON"', 'radio "1 - OUI" checked'],
    refused: ['group "Réalisé (obligatoire) Refus du champ."', 'radio "0 - NON"', 'radio "1 - OUI" checked'],
    readOnly: '1 - OUI',
  },
  choice: {
    value: '2',
    empty: ['combobox "Réalisé (obligatoire)" = "Sélectionner une réponse"'],
    filled: ['combobox "Réalisé (obligatoire)" = "2 - Deux"'],
    refused: ['combobox "Réalisé (obligatoire)" = "2 - Deux" invalid – "Refus du champ."'],
    readOnly: '2 - Deux',
  },
  'multiple-choice': {
    value: ['1'],
    empty: [
      'group "Réalisé (obligatoire)"',
      'checkbox "0 - IPP" – "Choisissez jusqu’à 2 réponses."',
      'checkbox "1 - LPP" – "Choisissez jusqu’à 2 réponses."',
    ],
    filled: [
      'group "Réalisé (obligatoire)"',
      'checkbox "0 - IPP" – "Choisissez jusqu’à 2 réponses."',
      'checkbox "1 - LPP" checked – "Choisissez jusqu’à 2 réponses."',
    ],
    refused: [
      'group "Réalisé (obligatoire) Refus du champ."',
      'checkbox "0 - IPP" – "Choisissez jusqu’à 2 réponses."',
      'checkbox "1 - LPP" checked – "Choisissez jusqu’à 2 réponses."',
    ],
    readOnly: '1 - LPP',
  },
  date: {
    value: '2025-03-14',
    empty: ['Date "Réalisé (obligatoire)"'],
    filled: ['Date "Réalisé (obligatoire)" = "2025-03-14"'],
    refused: ['Date "Réalisé (obligatoire)" = "2025-03-14" invalid – "Refus du champ."'],
    readOnly: '14/03/2025',
  },
  table: {
    value: [{ activite: 'MCO', lits: 40 }],
    part: { pointer: '/0/lits', name: 'Ligne 1 – Lits' },
    empty: ['group "Réalisé (obligatoire)"', 'StaticText "Aucune ligne. Ajoutez-en une pour répondre."', 'button "Ajouter une ligne"'],
    filled: [
      'group "Réalisé (obligatoire)"',
      'group "Ligne 1"',
      'combobox "Activité" = "MCO"',
      'textbox "Lits" = "40" required',
      'button "Retirer la ligne 1"',
      'button "Ajouter une ligne"',
    ],
    refused: [
      'group "Réalisé (obligatoire)" – "Refus du champ."',
      'group "Ligne 1"',
      'combobox "Activité" = "MCO"',
      'textbox "Lits" = "40" invalid required – "Refus de la case."',
      'button "Retirer la ligne 1"',
      'button "Ajouter une ligne"',
    ],
    readOnly: 'Activité : MCO, Lits : 40',
  },
  yearly: {
    value: { N1: 10 },
    part: { pointer: '/N1', name: 'N1' },
    empty: ['group "Réalisé (obligatoire)"', 'textbox "N1 (facultatif)"', 'textbox "N2 (facultatif)"'],
    filled: ['group "Réalisé (obligatoire)"', 'textbox "N1 (facultatif)" = "10"', 'textbox "N2 (facultatif)"'],
    refused: [
      'group "Réalisé (obligatoire)" – "Refus du champ."',
      'textbox "N1 (facultatif)" = "10" invalid – "Refus de la case."',
      'textbox "N2 (facultatif)"',
    ],
    readOnly: 'N1 : 10',
  },
  file: {
    value: true,
    empty: [
      'checkbox "La pièce demandée est déposée (obligatoire)" – "Ajoutez le fichier plus bas, dans « Documents de l’indicateur », cochez cette case, puis enregistrez."',
    ],
    filled: [
      'checkbox "La pièce demandée est déposée (obligatoire)" checked – "Ajoutez le fichier plus bas, dans « Documents de l’indicateur », cochez cette case, puis enregistrez."',
    ],
    refused: [
      'group "Refus du champ."',
      'checkbox "La pièce demandée est déposée (obligatoire)" invalid checked – "Refus du champ. Ajoutez le fichier plus bas, dans « Documents de l’indicateur », cochez cette case, puis enregistrez."',
    ],
    readOnly: 'Pièce déposée',
  },
  finess: {
    value: '990000010',
    empty: ['textbox "Réalisé (obligatoire)" – "Neuf caractères, par exemple 99 000 001 0. Les espaces sont retirés."'],
    filled: ['textbox "Réalisé (obligatoire)" = "990000010" – "Neuf caractères, par exemple 99 000 001 0. Les espaces sont retirés."'],
    refused: [
      'textbox "Réalisé (obligatoire)" = "990000010" invalid – "Refus du champ. Neuf caractères, par exemple 99 000 001 0. Les espaces sont retirés."',
    ],
    readOnly: '99 000 001 0',
  },
  rpps: {
    value: '10001234567',
    empty: ['textbox "Réalisé (obligatoire)" – "Onze chiffres. Les espaces sont retirés."', 'status live=polite'],
    filled: [
      'textbox "Réalisé (obligatoire)" = "10001234567" – "Onze chiffres. Les espaces sont retirés. La clé de contrôle de ce numéro est inattendue : vérifiez-le. Il sera enregistré tel quel."',
      'status live=polite',
    ],
    refused: [
      'textbox "Réalisé (obligatoire)" = "10001234567" invalid – "Refus du champ. Onze chiffres. Les espaces sont retirés. La clé de contrôle de ce numéro est inattendue : vérifiez-le. Il sera enregistré tel quel."',
      'status live=polite',
    ],
    readOnly: '10001234567',
  },
  progress: {
    value: '1',
    empty: ['group "Réalisé (obligatoire)"', 'radio "0 - Non engagé"', 'radio "1 - En cours"', 'radio "2 - Réalisé"'],
    filled: ['group "Réalisé (obligatoire)"', 'radio "0 - Non engagé"', 'radio "1 - En cours" checked', 'radio "2 - Réalisé"'],
    refused: [
      'group "Réalisé (obligatoire) Refus du champ."',
      'radio "0 - Non engagé"',
      'radio "1 - En cours" checked',
      'radio "2 - Réalisé"',
    ],
    readOnly: '1 - En cours',
  },
};
