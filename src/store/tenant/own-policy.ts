/** What a tenant's admins have decided, as it is stored. */
import type { CasesChange } from '../../conversation/cases-policy.ts';
import type { JudgementChange } from '../../conversation/judgement-policy.ts';
import type { Policy } from '../../conversation/policy.ts';
import { toJson } from '../json.ts';
import { onlyValue, type Sql } from '../sql.ts';

/** What admins have decided of the policy; whatever is not in it is as the program comes. */
export type OwnPolicy = PlainPolicy &
  CasesChange & {
    readonly judgement?: JudgementChange | null;
    /** Laid over the workspace's policy. */
    readonly shadowJudgement?: JudgementChange | null;
  };

/** Settings that stand alone: whoever writes one replaces it. */
export type PlainPolicy = Partial<
  Omit<Policy, 'judgement' | 'shadowJudgement' | keyof CasesChange | 'calls' | 'target'>
>;

/** `app.tenant.settings`, as it is written; what is read there may be older, or damaged. */
export interface Settings {
  readonly policy?: OwnPolicy;
}

/** What was decided; whatever else stands there instead decides nothing. */
export function decidedIn({ policy }: Settings): OwnPolicy {
  return typeof policy === 'object' && policy !== null && !Array.isArray(policy) ? policy : {};
}

export const readSettings = (sql: Sql, tenant: string): Promise<Settings> =>
  onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1', [tenant]);

/** Two admins at once must not undo each other. */
export const lockSettings = (sql: Sql, tenant: string): Promise<Settings> =>
  onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1 for update', [tenant]);

export async function writeSettings(sql: Sql, tenant: string, settings: Settings): Promise<void> {
  await sql.query('update app.tenant set settings = $2 where id = $1', [tenant, toJson(settings)]);
}
