import pg, { type QueryResult, type QueryResultRow } from 'pg';

/** Whatever takes a statement: a pool, or one client of it. */
export interface Sql {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
}

export async function manyRows<Row extends QueryResultRow>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await sql.query<Row>(text, values)).rows;
}

/** The first row; null: there is none. */
export async function maybeRow<Row extends QueryResultRow>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row | null> {
  return (await manyRows<Row>(sql, text, values))[0] ?? null;
}

/** The row of a statement that always gives one. */
export async function onlyRow<Row extends QueryResultRow>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const row = await maybeRow<Row>(sql, text, values);
  if (!row) throw new Error('A statement that always gives a row gave none');
  return row;
}

/** The same of a row with one column called `value`. */
export async function onlyValue<Value>(sql: Sql, text: string, values: readonly unknown[] = []): Promise<Value> {
  return (await onlyRow<{ value: Value }>(sql, text, values)).value;
}

/** The five letters by which Postgres names what went wrong; undefined: it was not Postgres. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
