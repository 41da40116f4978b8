/** What surrounds every mail: where its link leads, and whom to ask for help. */
export interface MailFrame {
  readonly publicUrl: string;
  readonly serviceName: string;
  readonly agencyName: string;
  readonly support: { readonly email: string; readonly phone: string };
}

/** Where a reader chooses which mails to receive. */
export const CHOICES_PATH = '/alertes/reglages';
