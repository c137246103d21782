/**
 * The walls between the folders. Two tables say all of it: who may import whom, and where each SDK lives.
 * `npm run check` holds every import, type imports too, against them; docs/architecture.md says why they stand where they do.
 */

/**
 * What each folder may import of ours, besides itself. A path that ends in `.ts` is one file.
 * Only the wiring sees everything, and nobody imports it; test/ and bench/ may look at whatever they test.
 */
const mayImport = {
  // The core: plain values in, plain values out. How words look is data that it hands on.
  'src/conversation': ['src/channel/look.ts'],
  'src/channel': [],
  'src/nlp': [],
  'src/triggers': ['src/conversation', 'src/nlp'],
  'src/handoff': ['src/bridge/ports.ts', 'src/conversation', 'src/nlp', 'src/knowledge', 'src/model'],
  'src/cards': ['src/conversation', 'src/channel'],
  // Where answers come from.
  'src/web': [],
  'src/knowledge': ['src/conversation', 'src/nlp', 'src/web'],
  'src/actions': ['src/conversation', 'src/nlp', 'src/web'],
  'src/model': ['src/bridge/ports.ts', 'src/conversation', 'src/nlp'],
  'src/answering': ['src/bridge/ports.ts', 'src/conversation', 'src/nlp', 'src/knowledge', 'src/actions', 'src/model'],
  // How often all of that is right.
  'src/evaluation': ['src/conversation', 'src/nlp', 'src/triggers', 'src/knowledge'],
  // The shell: its collaborators arrive as parameters.
  'src/bridge': ['src/conversation', 'src/channel', 'src/cards', 'src/handoff'],
  'src/store': [
    'src/bridge/ports.ts',
    'src/conversation',
    'src/channel',
    'src/casework/case-store.ts',
    'src/knowledge/article-store.ts',
    'src/actions/action-store.ts',
    'src/model/model-usage.ts',
  ],
  'src/queue': ['src/bridge/ports.ts', 'src/conversation', 'src/channel'],
  'src/admin': [
    'src/bridge/ports.ts',
    'src/conversation',
    'src/channel',
    'src/cards',
    'src/knowledge',
    'src/actions',
    'src/model/model-usage.ts',
  ],
  // Windows, the bot's own page, drills: what agents work with beside the thread.
  'src/casework': ['src/bridge/ports.ts', 'src/conversation', 'src/channel', 'src/cards'],
  'src/metrics': ['src/bridge/ports.ts', 'src/conversation', 'src/channel'],
  'src/http': ['src/bridge/ports.ts', 'src/conversation', 'src/channel'],
  'src/config.ts': [],
  'src/log.ts': ['src/config.ts'],
  // The platforms: each knows the port and its own SDK, never another platform.
  'adapters/slack': ['src/channel'],
  // A customer who is made up: no platform at all.
  'adapters/drill': ['src/channel'],
  // A stranger to Baton, as the real Slack is.
  playground: [],
};

/** Introduces everybody to each other: the program, Baton on a platform, Baton in the playground, Baton measured. */
const WIRING = ['src/main.ts', 'src/baton.ts', 'src/answers.ts', 'src/desk.ts', 'src/play.ts', 'src/command-line.ts'];

/** The folders whose code is a function of its arguments: no I/O, no clock, no SDK. */
const PURE = ['src/conversation', 'src/channel', 'src/triggers', 'src/handoff', 'src/cards', 'src/evaluation'];

/** One home per SDK. Everything else is used nowhere in src/, adapters/ and playground/ unless it stands here. */
const homes = {
  '@slack/': ['adapters/slack'],
  bullmq: ['src/queue'],
  ioredis: ['src/queue'],
  pg: ['src/store'],
  '@electric-sql/pglite': ['src/store'],
  natural: ['src/nlp/natural.ts'],
  express: ['src/http', 'adapters/slack'],
  pino: ['src/log.ts'],
  zod: ['src/config.ts', 'adapters', 'src/admin', 'src/actions'],
  openai: ['src/model'],
  yaml: ['src/knowledge', 'src/actions'],
  yauzl: ['src/knowledge'],
  'csv-parse': ['src/knowledge'],
  'chrono-node': ['src/actions'],
  'request-filtering-agent': ['src/web'],
  ws: ['playground'],
};

const OURS = '^(src|adapters|playground|test|bench)/';
const PRODUCT = '^(src|adapters|playground)/';

const folderRules = Object.entries(mayImport).map(([folder, others]) => ({
  name: `from-${folder}`,
  comment: `${folder} may import ${others.length ? others.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: within(folder) },
  to: { path: OURS, pathNot: [folder, ...others].map(within) },
}));

const homeRules = Object.entries(homes).map(([sdk, folders]) => ({
  name: `home-of-${sdk}`,
  comment: `Only ${folders.join(', ')} may import ${sdk}.`,
  severity: 'error',
  from: { path: PRODUCT, pathNot: folders.map(within) },
  to: { path: packaged(sdk) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...folderRules,
    ...homeRules,
    {
      name: 'folder-without-a-place',
      comment: 'This folder stands in no table of .dependency-cruiser.cjs: say there what it may import.',
      severity: 'error',
      from: { path: PRODUCT, pathNot: [...WIRING, ...Object.keys(mayImport)].map(within) },
      to: {},
    },
    {
      name: 'sdk-without-a-home',
      comment: 'This package stands in no table of .dependency-cruiser.cjs: give it one home there.',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: '^node_modules/', pathNot: Object.keys(homes).map(packaged) },
    },
    {
      name: 'the-core-is-pure',
      comment: 'What decides does no I/O: even of Node it imports nothing.',
      severity: 'error',
      from: { path: PURE.map(within) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'playground-on-demand',
      comment:
        'A deployed Baton carries no playground: only src/play.ts imports it, and is itself loaded by `await import(…)`.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/play\\.ts$'] },
      to: { path: ['^playground/', '^src/play\\.ts$'], dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-undeclared',
      comment: 'A package that we use stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-from-development',
      comment: 'A deployed Baton has no development packages (the playground is not deployed).',
      severity: 'error',
      from: { path: '^(src|adapters)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

/**
 * A folder and what is in it, or one file, as a regular expression.
 *
 * @param {string} place
 */
function within(place) {
  return place.endsWith('.ts') ? `^${literally(place)}$` : `^${literally(place)}/`;
}

/**
 * A package (or, ending in a slash, a scope) as it stands in node_modules, with its types.
 *
 * @param {string} name
 */
function packaged(name) {
  const typesOnly = name.startsWith('@') ? [] : [`@types/${name}`];
  return `^node_modules/(${[name, ...typesOnly].map(literally).join('|')})${name.endsWith('/') ? '' : '/'}`;
}

/** @param {string} text */
function literally(text) {
  return text.replaceAll('.', '\\.');
}
