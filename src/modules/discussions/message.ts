/** A row of `app.discussion_message`. */
export interface MessageRow {
  readonly id: string;
  readonly audience: string;
  readonly author_id: string;
  readonly author_name: string;
  /** Null once its author took it back: the row stays as a tombstone. */
  readonly body: string | null;
  readonly written_at: Date;
  readonly edited_at: Date | null;
  readonly deleted_at: Date | null;
}

export const EDITABLE_MINUTES = 60;
const MINUTE = 60_000;

/** One's own, soon after it was written, and still there. */
export function isEditable({ author_id, written_at, deleted_at }: MessageRow, personId: string, now: Date): boolean {
  return author_id === personId && deleted_at === null && now.getTime() - written_at.getTime() <= EDITABLE_MINUTES * MINUTE;
}

/** One's own, whenever it was written. */
export function isDeletable({ author_id, deleted_at }: MessageRow, personId: string): boolean {
  return author_id === personId && deleted_at === null;
}
