import { type Circle } from './circles.js';
import { type DiscussionMessageView, type DiscussionView } from './dto/discussion.view.js';
import { isDeletable, isEditable, type MessageRow } from './message.js';

interface Eyes {
  readonly circles: readonly Circle[];
  readonly personId: string;
  readonly now: Date;
}

export function discussionView(eyes: Eyes, rows: readonly MessageRow[]): DiscussionView {
  return {
    circles: eyes.circles.map(({ audience, label, readers }) => ({
      audience,
      label,
      readers: [...readers],
      messages: rows.filter((row) => row.audience === audience).map((row) => messageView(row, eyes)),
    })),
  };
}

function messageView(row: MessageRow, { personId, now }: Eyes): DiscussionMessageView {
  const { id, author_name, author_id, body, written_at, edited_at, deleted_at } = row;
  return {
    id,
    author: author_name,
    mine: author_id === personId,
    text: body,
    at: written_at.toISOString(),
    editedAt: edited_at?.toISOString() ?? null,
    deletedAt: deleted_at?.toISOString() ?? null,
    editable: isEditable(row, personId, now),
    deletable: isDeletable(row, personId),
  };
}
