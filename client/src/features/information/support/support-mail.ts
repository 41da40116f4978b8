/** One fact the support asks for, with what the reader wrote. */
export interface Fact {
  label: string;
  value: string;
}

/** A mail to open in the reader's own program: nothing leaves without them. */
export function supportMail(email: string, subject: string, facts: readonly Fact[]): string {
  const body = facts.map(({ label, value }) => `${label} : ${value}`).join('\r\n\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
