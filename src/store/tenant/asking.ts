import type { TenantTx } from '../../bridge/ports.ts';
import { storable } from '../json.ts';
import { onlyValue, type Sql } from '../sql.ts';

type Asking = Pick<TenantTx, 'addRating' | 'addComment' | 'addRecommendation' | 'nextQuestion'>;

export function askingOf(sql: Sql, tenant: string): Asking {
  return {
    async addRating(conversation, person, score, at) {
      await sql.query(
        `insert into app.rating (tenant_id, conversation_id, person, score, at) values ($1, $2, $3, $4, $5)
         on conflict (tenant_id, conversation_id, person) do update set score = excluded.score, at = excluded.at`,
        [tenant, conversation, person, score, at],
      );
    },

    async addComment(conversation, person, text) {
      await sql.query(
        `insert into app.comment (tenant_id, conversation_id, person, text) values ($1, $2, $3, $4)
         on conflict (tenant_id, conversation_id, person) do update
           set text = excluded.text, saved_at = clock_timestamp()`,
        [tenant, conversation, person, storable(text)],
      );
    },

    async addRecommendation(conversation, person, score, at) {
      await sql.query(
        `insert into app.recommendation (tenant_id, conversation_id, person, score, at) values ($1, $2, $3, $4, $5)
         on conflict (tenant_id, conversation_id, person) do update set score = excluded.score, at = excluded.at`,
        [tenant, conversation, person, score, at],
      );
    },

    async nextQuestion(conversation, person, at, { rating, recommendation, quietMs }) {
      if (!rating && !recommendation) return null;
      return onlyValue<'rating' | 'recommendation' | null>(
        sql,
        'select app.next_question($1, $2, $3, $4, $5, $6, $7) as value',
        [tenant, conversation, person, at, rating, recommendation, quietMs],
      );
    },
  };
}
