import type pg from 'pg';
import { migrations } from './migrations/all.ts';
import { onlyValue, type Sql, sqlState } from './sql.ts';

/** The database does not fit this program, and waiting will not help. The message says what to do. */
export class DatabaseUnfit extends Error {
  override readonly name = 'DatabaseUnfit';
}

/** Any number, as long as every instance takes the same one. */
const MIGRATION_LOCK = 7_022_025;

/**
 * Brings the database up to this program (or to an older one, with its `steps`): all of it or nothing. Several instances may start
 * at once; one does it, the others wait.
 */
export async function migrate(pool: pg.Pool, steps: Steps = migrations): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local statement_timeout = 0');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await bringUp(client, steps);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

type Steps = typeof migrations;

async function bringUp(sql: Sql, steps: Steps): Promise<void> {
  const version = await appliedVersion(sql);
  refuseNewer(version, steps);
  await ensureRole(sql);
  for (const [index, { name, sql: statements }] of [...steps.entries()].slice(version)) {
    await sql.query(statements);
    await sql.query('insert into app.migration (version, name) values ($1, $2)', [index + 1, name]);
  }
}

async function appliedVersion(sql: Sql): Promise<number> {
  await ensureSchema(sql);
  await sql.query(`create table if not exists app.migration (
    version integer primary key, name text not null, applied_at timestamptz not null default clock_timestamp())`);
  return onlyValue<number>(sql, 'select coalesce(max(version), 0) as value from app.migration');
}

const FORBIDDEN = '42501';

/** "If not exists" would ask for the right to make it even where an administrator has made it for us. */
async function ensureSchema(sql: Sql): Promise<void> {
  if (await onlyValue<boolean>(sql, `select to_regnamespace('app') is not null as value`)) return;
  try {
    await sql.query('create schema app');
  } catch (cause) {
    if (sqlState(cause) !== FORBIDDEN) throw cause;
    throw new DatabaseUnfit(
      'Baton needs the database schema app, and its own user may not make it. ' +
        'Ask a database administrator to run once, in this database: CREATE SCHEMA app AUTHORIZATION <the user of DATABASE_URL>;',
      { cause },
    );
  }
}

function refuseNewer(version: number, steps: Steps): void {
  if (version <= steps.length) return;
  throw new DatabaseUnfit(
    `The database is at version ${version}, this program knows ${steps.length}. ` +
      'A newer release has been here: start that one, or restore the backup made before it.',
  );
}

/** The role that sees one tenant only. Owners and superusers would see all of them. */
async function ensureRole(sql: Sql): Promise<void> {
  if ((await problemWith(sql, 'set local role baton_app')) === null) return;
  const problem = (await problemWith(sql, MAKE_ROLE)) ?? (await problemWith(sql, 'set local role baton_app'));
  if (problem === null) return;
  const user = await onlyValue<string>(sql, 'select quote_ident(current_user) as value');
  throw new DatabaseUnfit(
    `Baton needs the database role baton_app, and its own user may not make or become it (${problem}). ` +
      `Ask a database administrator to run once: CREATE ROLE baton_app NOLOGIN; GRANT baton_app TO ${user};`,
  );
}

/** Roles belong to the whole server, so another database may be making it right now. */
const MAKE_ROLE = `
  do $$ begin
    create role baton_app nologin;
  exception when duplicate_object or unique_violation then null;
  end $$;
  grant baton_app to current_user;`;

/** Null: it worked. Otherwise what Postgres said. The transaction goes on either way, as the user it began with. */
async function problemWith(sql: Sql, statement: string): Promise<string | null> {
  await sql.query('savepoint attempt');
  try {
    await sql.query(statement);
    await sql.query('reset role');
    await sql.query('release savepoint attempt');
    return null;
  } catch (error) {
    await sql.query('rollback to savepoint attempt');
    return error instanceof Error ? error.message : String(error);
  }
}
