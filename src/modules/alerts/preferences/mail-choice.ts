/** When a person wants to be written to. What may not be refused is sent at once whatever the choice. */
export const MAIL_CHOICES = ['at-once', 'daily', 'none'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** What holds until the person chooses. */
export const USUAL_CHOICE: MailChoice = 'at-once';
