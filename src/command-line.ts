/**
 * `npm run --silent baton -- predict …` and `eval …`: what Baton makes of a file of examples, and how often it is right.
 * Data goes to stdout, words to stderr. Exit code 2: what was given can't be used, and nothing was written to stdout.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readJudgementChange } from './admin/judgement-change.ts';
import { type JudgementChange, PRESET_NAMES, PRESETS, withChange } from './conversation/judgement-policy.ts';
import { defaultPolicy, type Policy } from './conversation/policy.ts';
import { reportText } from './evaluation/report.ts';
import { InputNotValid, type Row, rowsIn } from './evaluation/rows.ts';
import type { Asked, Materials, Task } from './evaluation/task.ts';
import { TASKS } from './evaluation/tasks.ts';

const OPTIONS = {
  task: { type: 'string' },
  file: { type: 'string' },
  train: { type: 'string' },
  articles: { type: 'string' },
  preset: { type: 'string' },
  policy: { type: 'string' },
  folds: { type: 'string' },
  precision: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Options = ReturnType<typeof parsed>['values'];

const HELP = `baton predict --task <task> --file <in.jsonl>   one prediction a line, in the order of the file
baton eval --task <task> --file <gold.jsonl>    how often they are right

tasks: ${[...TASKS.keys()].join(', ')}

--train <train.jsonl>     examples to learn from: {"text":"…","label":"…"} a line (scope and intent need them)
--articles <kb.jsonl>     what is searched: {"id":"…","question":"…","answer":"…"} a line (faq; repeat may have them)
--preset <preset>         under which policy dialogues are judged: ${PRESET_NAMES.join(', ')}
--policy <policy.json>    a policy of your own, as a change to the preset (dialogue)
--folds <n>               eval: also by a product that has not learnt the line at hand, in n parts
--precision <0…1>         eval: recommend a threshold for this precision
--json                    eval: the report for machines

docs/measuring.md says more.
`;

async function main(args: readonly string[]): Promise<void> {
  // Whoever reads only the beginning (head) closes the pipe: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof InputNotValid)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  if (values.help) return write([HELP]);
  const [command, ...more] = positionals;
  if (more.length > 0) throw new InputNotValid(`“${more.join(' ')}” belongs to no option.`);
  switch (command) {
    case 'predict':
      return predict(values);
    case 'eval':
      return evaluate(values);
    default:
      throw new InputNotValid(
        `${command ? `There is no command ${command}` : 'No command was given'}. There are: predict, eval.`,
      );
  }
}

/** Throws InputNotValid: an option that does not exist, or one without its value. */
function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s/);
    throw new InputNotValid(
      `${sentence.replace(/\.$/, '')}. There are: ${Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

async function predict(options: Options): Promise<void> {
  for (const name of ['folds', 'precision', 'json'] as const)
    if (options[name] !== undefined) throw new InputNotValid(`--${name} is for eval.`);
  const { task, rows, materials } = await given(options);
  await write(jsonLines(task.predict(rows, materials)));
}

async function evaluate(options: Options): Promise<void> {
  const asked: Asked = {
    folds: numberIn(options, 'folds', 'a whole number from 2', (n) => Number.isInteger(n) && n >= 2),
    precision: numberIn(options, 'precision', 'a number above 0, at most 1', (n) => n > 0 && n <= 1),
  };
  const { task, rows, materials } = await given(options);
  const report = task.evaluate(rows, materials, asked);
  await write([options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report)]);
}

interface Given {
  readonly task: Task;
  readonly rows: readonly Row[];
  readonly materials: Materials;
}

async function given(options: Options): Promise<Given> {
  const task = TASKS.get(options.task ?? '');
  const names = [...TASKS.keys()].join(', ');
  if (!options.task) throw new InputNotValid(`Which task? Add --task with one of: ${names}.`);
  if (!task) throw new InputNotValid(`There is no task ${options.task}. There are: ${names}.`);
  if (!options.file) throw new InputNotValid('Which file? Add --file with a file of one JSON object a line.');
  tellUnused(options, task);
  return {
    task,
    rows: await rowsOf(options.file),
    materials: {
      train: options.train === undefined ? null : await rowsOf(options.train),
      articles: options.articles === undefined ? null : await rowsOf(options.articles),
      policy: await policyIn(options),
    },
  };
}

/** Said, not refused: one set of options may serve all tasks. */
function tellUnused(options: Options, { uses }: Task): void {
  const makesUseOf = { train: 'train', articles: 'articles', preset: 'policy', policy: 'policy' } as const;
  for (const [name, material] of Object.entries(makesUseOf))
    if (options[name as keyof typeof makesUseOf] !== undefined && !uses.includes(material))
      process.stderr.write(`The task ${options.task} makes no use of --${name}.\n`);
}

async function rowsOf(file: string): Promise<Row[]> {
  return rowsIn(await textOf(file), file);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputNotValid(code === 'ENOENT' ? `There is no file ${file}.` : `${file} can't be read: ${message}.`);
  }
}

async function policyIn({ preset = 'balanced', policy }: Options): Promise<Policy> {
  const known = PRESET_NAMES.find((name) => name === preset);
  if (!known) throw new InputNotValid(`There is no preset ${preset}. There are: ${PRESET_NAMES.join(', ')}.`);
  const change = policy === undefined ? {} : changeIn(await textOf(policy), policy);
  return { ...defaultPolicy, judgement: withChange(PRESETS[known], change) };
}

function changeIn(json: string, file: string): JudgementChange {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new InputNotValid(`${file} is not JSON: ${(error as Error).message}.`);
  }
  const { change, problems } = readJudgementChange(data);
  if (problems.length > 0) throw new InputNotValid(`${file}: ${problems.join('; ')}.`);
  return change;
}

function numberIn(
  options: Options,
  name: 'folds' | 'precision',
  wanted: string,
  fits: (n: number) => boolean,
): number | null {
  const text = options[name];
  if (text === undefined) return null;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!fits(number)) throw new InputNotValid(`--${name} must be ${wanted}, not “${text}”.`);
  return number;
}

function* jsonLines(predictions: Iterable<object>): Iterable<string> {
  for (const prediction of predictions) yield `${JSON.stringify(prediction)}\n`;
}

const CHUNK = 64 * 1024;

/** Waits while the reader is slower than we are. */
async function write(texts: Iterable<string>): Promise<void> {
  let chunk = '';
  for (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    await flush(chunk);
    chunk = '';
  }
  await flush(chunk);
}

function flush(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

await main(process.argv.slice(2));
