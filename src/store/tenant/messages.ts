import type { Feedback, TenantTx } from '../../bridge/ports.ts';
import type { AttachedFile, Message, Role, Source } from '../../conversation/message.ts';
import { storable, toJson } from '../json.ts';
import { manyRows, maybeRow, type Sql } from '../sql.ts';

type Messages = Pick<
  TenantTx,
  'addMessage' | 'messages' | 'messageAt' | 'changeMessage' | 'addAssessment' | 'addFeedback' | 'feedback'
>;

export interface MessageRow {
  readonly seq: number;
  readonly role: Role;
  readonly person: string | null;
  readonly name: string;
  readonly text: string;
  readonly look: Message['look'];
  readonly was: string | null;
  /** Their names: an older program reads them too. */
  readonly files: readonly string[];
  /** Null: an older program wrote the row. */
  readonly file_ids: readonly AttachedFile['id'][] | null;
  readonly sent_at: number;
  readonly internal: boolean;
  readonly channel: string | null;
  readonly remote_id: string | null;
  readonly source: Source | null;
  readonly edited_at: number | null;
  readonly deleted_at: number | null;
}

export const MESSAGE = `seq, role, person, name, text, look, was, files, file_ids, sent_at, internal, channel, remote_id,
  source, edited_at, deleted_at`;

export function toMessage(row: MessageRow): Message {
  return {
    seq: row.seq,
    role: row.role,
    person: row.person,
    name: row.name,
    text: row.text,
    look: row.look,
    was: row.was,
    files: row.files.map((name, n) => ({ id: row.file_ids?.[n] ?? null, name })),
    sentAt: row.sent_at,
    internal: row.internal,
    channel: row.channel,
    remoteId: row.remote_id,
    source: row.source,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
  };
}

/** The values of MESSAGE. */
function columnsOf(m: Message): readonly unknown[] {
  return [
    m.seq,
    m.role,
    m.person,
    storable(m.name),
    storable(m.text),
    m.look && toJson(m.look),
    m.was && storable(m.was),
    toJson(m.files.map(({ name }) => name)),
    toJson(m.files.map(({ id }) => id)),
    m.sentAt,
    m.internal,
    m.channel,
    m.remoteId,
    m.source && toJson(m.source),
    m.editedAt,
    m.deletedAt,
  ];
}

export function messagesOf(sql: Sql, tenant: string): Messages {
  return {
    async addMessage(conversation, message) {
      const { rowCount } = await sql.query(
        `insert into app.message (tenant_id, conversation_id, ${MESSAGE})
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         on conflict (tenant_id, channel, remote_id) where remote_id is not null do nothing`,
        [tenant, conversation, ...columnsOf(message)],
      );
      return rowCount === 1;
    },

    async messages(conversation) {
      const rows = await manyRows<MessageRow>(
        sql,
        `select ${MESSAGE} from app.message where tenant_id = $1 and conversation_id = $2 order by seq`,
        [tenant, conversation],
      );
      return rows.map(toMessage);
    },

    async messageAt(channel, remoteId) {
      const row = await maybeRow<MessageRow & { conversation_id: string }>(
        sql,
        `select conversation_id, ${MESSAGE} from app.message where tenant_id = $1 and channel = $2 and remote_id = $3`,
        [tenant, channel, remoteId],
      );
      return row && { conversation: row.conversation_id, message: toMessage(row) };
    },

    async changeMessage(conversation, seq, { text, look, was, internal, ...change }) {
      await sql.query(CHANGE, [
        tenant,
        conversation,
        seq,
        text === undefined ? null : storable(text),
        change.editedAt,
        change.deletedAt,
        change.channel,
        change.remoteId,
        was === undefined ? null : storable(was),
        internal,
        look !== undefined,
        look && toJson(look),
      ]);
    },

    async addAssessment(conversation, seq, at, assessment) {
      await sql.query(
        `insert into app.assessment (tenant_id, conversation_id, seq, at, verdict, assessment)
         values ($1, $2, $3, $4, $5, $6)`,
        [tenant, conversation, seq, at, assessment.verdict, toJson(assessment)],
      );
    },

    async addFeedback(conversation, seq, person, helpful, at) {
      await sql.query(
        `insert into app.feedback (tenant_id, conversation_id, seq, person, helpful, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, conversation_id, seq, person) do update
           set helpful = excluded.helpful, at = excluded.at`,
        [tenant, conversation, seq, person, helpful, at],
      );
    },

    feedback: (conversation) =>
      manyRows<Feedback>(
        sql,
        `select seq, helpful from app.feedback where tenant_id = $1 and conversation_id = $2 order by seq, at, person`,
        [tenant, conversation],
      ),
  };
}

/** What is not given stays. A look can be taken away ($11: it is given); what was said first is kept only once. */
const CHANGE = `
  update app.message set text = coalesce($4, text), edited_at = coalesce($5, edited_at),
    deleted_at = coalesce($6, deleted_at), channel = coalesce($7, channel), remote_id = coalesce($8, remote_id),
    was = coalesce(was, $9), internal = coalesce($10, internal), look = case when $11::boolean then $12::jsonb else look end
  where tenant_id = $1 and conversation_id = $2 and seq = $3`;
