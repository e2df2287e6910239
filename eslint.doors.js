/**
 * The doors between the rooms (docs/architecture.md): which room may import which, and only through its index.ts.
 * A new room is a line in ROOMS and a line in MAY_IMPORT.
 */

const ROOMS = [
  'content',
  'scene',
  'ui',
  'stage',
  'panels',
  'deck',
  'results',
  'quiz',
  'operator',
  'worker',
  'app',
  'portable',
  'server',
  'supervisor',
  'cli',
];

/** Room -> the rooms whose index.ts it may import. */
const MAY_IMPORT = {
  content: [],
  scene: [],
  ui: ['content'],
  stage: ['content', 'scene'],
  panels: ['content', 'ui'],
  results: ['content'],
  deck: ['content', 'scene', 'ui'],
  quiz: ['content', 'scene', 'ui', 'results'],
  question: ['content', 'scene', 'ui'],
  slide: ['scene'],
  operator: ['content', 'scene', 'ui', 'results'],
  mode: ['content', 'scene', 'stage', 'ui', 'panels', 'deck', 'quiz', 'results', 'operator'],
  worker: [],
  app: ['content', 'scene', 'ui', 'quiz', 'results', 'mode', 'worker'],
  portable: ['content', 'scene', 'ui', 'panels', 'deck', 'app'],
  server: ['content', 'scene', 'stage'],
  supervisor: [],
  cli: ['content', 'scene', 'server'],
};

const elements = [
  // A folder inside another room comes first: the innermost room is the one that counts.
  { type: 'question', pattern: 'src/quiz/questions/*' },
  { type: 'mode', pattern: 'src/modes/*' },
  { type: 'slide', pattern: 'slides/*' },
  ...ROOMS.map((room) => ({ type: room, pattern: `src/${room}` })),
].map((element) => ({ ...element, partialMatch: false }));

const files = [
  { category: 'test', pattern: ['**/*.test.ts', 'test/**'] },
  { category: 'registry', pattern: ['src/registry.ts', 'src/kit.ts'] },
  { category: 'main', pattern: 'src/main.ts' },
  { category: 'config', pattern: '*.config.ts' },
  { category: 'package', pattern: 'package.json' },
];

const room = (...types) => ({ element: { types: { anyOf: types } } });
const doorOf = (...types) => ({ element: { types: { anyOf: types }, fileInternalPath: 'index.ts' } });
const file = (category) => ({ file: { categories: category } });

const policies = [
  ...Object.entries(MAY_IMPORT)
    .filter(([, others]) => others.length)
    .map(([from, others]) => ({ from: room(from), allow: { to: doorOf(...others) } })),

  // A slide knows the story by its types; only its schema and its check are made with the words of the content room.
  { from: room('slide'), allow: { to: doorOf('content'), dependency: { kind: 'type' } } },
  ...['schema.ts', 'check.ts'].map((fileInternalPath) => ({
    from: { element: { type: 'slide', fileInternalPath } },
    allow: { to: doorOf('content') },
  })),
  // Question types live in the quiz room and share its files; the quiz itself never names one.
  { from: room('question'), allow: { to: room('quiz') } },

  // The checker and publisher have a door of their own: a screen must not load them with the rest.
  {
    from: [room('server', 'cli'), file('registry'), file('config')],
    allow: { to: { element: { type: 'content', fileInternalPath: 'publishing.ts' } } },
  },

  // What an answer looks like: the server checks what a kiosk sends by the schema that the kiosk writes by.
  ...['attempt.ts', 'visit.ts', 'report.ts', 'analysis.ts'].map((fileInternalPath) => ({
    from: room('server', 'cli'),
    allow: { to: { element: { type: 'results', fileInternalPath } } },
  })),
  // What panel, server and supervisor say to each other: types and plain data.
  {
    from: room('server', 'supervisor', 'app', 'mode'),
    allow: { to: { element: { type: 'operator', fileInternalPath: 'api.ts' } } },
  },

  // The check knows the words of the panel, which a story may bring in other languages.
  {
    from: file('registry'),
    allow: { to: { element: { type: 'operator', fileInternalPath: 'words-en.ts' } } },
  },

  // The places where the rooms are put together.
  {
    from: file('registry'),
    allow: {
      to: [file('registry'), room('slide', 'question'), doorOf('content', 'scene', 'ui', 'panels', 'deck', 'quiz')],
    },
  },
  // What more than one room shows, but not the first picture: each part has a door of its own, and comes with what needs it.
  {
    from: room('panels', 'deck', 'operator', 'mode'),
    allow: { to: { element: { type: 'ui', fileInternalPath: 'parts/*.ts' } } },
  },
  // Each a door of its own, so that it does not come with the first picture as what the other door opens does.
  ...['day.ts', 'names.ts', 'recent.ts'].map((fileInternalPath) => ({
    from: room('mode', 'operator'),
    allow: { to: { element: { type: 'results', fileInternalPath } } },
  })),
  ...['hall.ts', 'sheet.ts', 'sheet-picture.ts', 'sheet-words.ts', 'figure-sheet.ts'].map((fileInternalPath) => ({
    from: room('mode'),
    allow: { to: { element: { type: 'stage', fileInternalPath } } },
  })),
  // Questions for many people without devices: a class or a hall needs nothing else of the quiz.
  { from: room('mode'), allow: { to: { element: { type: 'quiz', fileInternalPath: 'hands/index.ts' } } } },
  // Drawings written as text: through the door of the room they would come with the first picture.
  { from: room('mode'), allow: { to: { element: { type: 'scene', fileInternalPath: 'markup.ts' } } } },
  // The first picture of a kiosk, which its server draws: a slide with its words, as text.
  ...[
    ['scene', 'markup.ts'],
    ['stage', 'sheet.ts'],
  ].map(([type, fileInternalPath]) => ({
    from: room('server'),
    allow: { to: { element: { type, fileInternalPath } } },
  })),
  // What only a hall sees, likewise.
  { from: room('mode'), allow: { to: { element: { type: 'scene', fileInternalPath: 'spotlight.ts' } } } },
  // The catalogue of interface words is plain data with a door of its own: the check needs it where there is no DOM.
  { from: file('registry'), allow: { to: { element: { type: 'ui', fileInternalPath: 'words/index.ts' } } } },
  {
    from: file('main'),
    allow: { to: [file('registry'), doorOf('app', 'ui'), { element: { type: 'ui', fileInternalPath: '*.css' } }] },
  },
  // The other ways to begin: one file, and a frame in somebody else's page.
  {
    from: room('portable'),
    allow: {
      to: [
        file('registry'),
        { element: { type: 'ui', fileInternalPath: ['*.css', 'parts/*.ts'] } },
        { element: { type: 'stage', fileInternalPath: 'hall.ts' } },
      ],
    },
  },
  { from: { element: { type: 'server', fileInternalPath: 'main.ts' } }, allow: { to: file('registry') } },
  { from: room('cli'), allow: { to: file('registry') } },
  { from: file('config'), allow: { to: [file('registry'), doorOf('content', 'server'), file('package')] } },

  { from: { file: { categories: { noneOf: ['test'] } } }, disallow: { to: file('test') } },
  { from: file('test'), allow: { to: { module: { origin: 'local' } } } },
];

/** The lint configuration that keeps the doors; takes the plugin so that only eslint.config.js imports plugins. */
export const doors = (boundaries) => ({
  files: ['src/**/*.ts', 'slides/**/*.ts', 'test/**/*.ts', '*.config.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': elements,
    'boundaries/files': files,
    'boundaries/root-path': import.meta.dirname,
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        message: 'This import goes past the doors between the rooms; eslint.doors.js says which are open.',
        policies,
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
});
