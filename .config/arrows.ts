import { posix } from 'node:path';
import ts from 'typescript';

/** What one room may import. `types` are rooms it may name only in types; `packages` are third-party names or scopes. */
export interface Room {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

export interface SourceText {
  /** From the repository's top, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Third-party packages the domain may use; each has its reason in docs/architecture.md. */
const PURE = ['valibot', '@noble/hashes'];

const BASE = ['src/base'];
const STANDARD = [...BASE, 'src/standard'];
const SCHEME = [...STANDARD, 'src/scheme'];
const SHEET = [...SCHEME, 'src/sheet'];
const WORDS = [...SHEET, 'src/scoring', 'src/scoring/words'];
const FACTS = [...WORDS, 'src/scoring/tally', 'src/scoring/facts'];
const SCORING = [...FACTS, 'src/scoring/check'];
const REVIEW = ['src/review', 'src/review/findings', 'src/review/facts'];
const RANKING = [...SCORING, 'src/ranking', ...REVIEW];
const LINT = [...RANKING, 'src/lint'];
const LEDGER = [...LINT, 'src/ledger'];
const HANDOUT = [...LEDGER, 'src/handout'];
const DOCUMENT = [...HANDOUT, 'src/lottery', 'src/calendar'];
const DOMAIN = [...DOCUMENT, 'src/document', 'src/locale'];

/** The house: who may import whom. A room may always import itself. `addin/hosts` is the port and what all hosts share. */
export const ARROWS: Readonly<Record<string, Room>> = {
  'src/base': { rooms: [], packages: ['@noble/hashes'] },
  'src/standard': { rooms: BASE, packages: PURE },
  'src/scheme': { rooms: STANDARD, packages: PURE },
  'src/sheet': { rooms: SCHEME, packages: PURE },
  'src/scoring': { rooms: SHEET },
  'src/scoring/words': { rooms: WORDS },
  'src/scoring/tally': { rooms: [...SHEET, 'src/scoring'] },
  'src/scoring/facts': { rooms: FACTS },
  'src/scoring/check': { rooms: SCORING },
  'src/ranking': { rooms: SCORING, packages: PURE },
  'src/review': { rooms: [...SCORING, ...REVIEW], packages: PURE },
  'src/review/findings': { rooms: SCORING },
  'src/review/facts': { rooms: [...SCORING, 'src/review/findings'] },
  'src/lint': { rooms: RANKING, packages: PURE },
  'src/ledger': { rooms: [...LINT, 'src/lottery'], packages: PURE },
  'src/handout': { rooms: LEDGER },
  'src/lottery': { rooms: BASE, packages: PURE },
  'src/calendar': { rooms: BASE, packages: ['chinese-days'] },
  'src/document': { rooms: DOCUMENT },
  'src/locale': { rooms: [], types: [...DOCUMENT, 'src/document'] },
  'src/index': { rooms: DOMAIN },

  'addin/hosts': { rooms: DOMAIN },
  // A workbook held in memory with its formulas: what some hosts and both stand-ins rest on.
  'addin/hosts/workbook': { rooms: [...DOMAIN, 'addin/hosts'] },
  'addin/hosts/memory': { rooms: [...DOMAIN, 'addin/hosts', 'addin/hosts/workbook'] },
  'addin/hosts/excel': {
    rooms: [...DOMAIN, 'addin/hosts'],
    packages: ['@microsoft/office-js-helpers'],
  },
  'addin/hosts/excel/emulator': {
    rooms: [...DOMAIN, 'addin/hosts', 'addin/hosts/memory', 'addin/hosts/workbook'],
    packages: ['node:', 'valibot'],
  },
  // Tests only: the adapter and the emulator put together.
  'addin/hosts/excel/workplace': {
    rooms: [...DOMAIN, 'addin/hosts', 'addin/hosts/excel', 'addin/hosts/excel/emulator'],
  },
  'addin/hosts/univer': { rooms: [...DOMAIN, 'addin/hosts'], packages: ['@univerjs', 'rxjs'] },
  'addin/hosts/wps': { rooms: [...DOMAIN, 'addin/hosts'] },
  'addin/hosts/wps/fake': {
    rooms: [
      ...DOMAIN,
      'addin/hosts',
      'addin/hosts/memory',
      'addin/hosts/workbook',
      'addin/hosts/wps',
    ],
  },
  'addin/hosts/xlsx': {
    rooms: [...DOMAIN, 'addin/files', 'addin/hosts', 'addin/hosts/workbook'],
  },
  'addin/files': { rooms: DOMAIN, packages: ['docx', 'fflate', 'hucre'] },
  'addin/locale': {
    rooms: DOMAIN,
    types: ['addin/commands', 'addin/hosts', 'addin/files', 'addin/workbench'],
  },
  'addin/commands': { rooms: [...DOMAIN, 'addin/locale', 'addin/hosts'] },
  'addin/taskpane': {
    rooms: [...DOMAIN, 'addin/commands', 'addin/locale'],
    types: ['addin/hosts'],
    packages: ['react', '@fluentui', 'papaparse', 'diff'],
  },
  'addin/ribbon': {
    rooms: ['addin/commands', 'addin/locale'],
  },
  'addin/excel': {
    rooms: [
      ...DOMAIN,
      'addin/commands',
      'addin/hosts',
      'addin/hosts/excel',
      'addin/locale',
      'addin/ribbon',
      'addin/taskpane',
    ],
    packages: ['react', 'react-dom'],
  },
  'addin/workbench': {
    rooms: [
      ...DOMAIN,
      'addin/commands',
      'addin/files',
      'addin/hosts',
      'addin/hosts/univer',
      'addin/locale',
      'addin/ribbon',
      'addin/taskpane',
    ],
    packages: ['react', 'react-dom', '@fluentui', '@univerjs', 'rxjs', 'valibot'],
  },
  'addin/wps': {
    rooms: [
      ...DOMAIN,
      'addin/commands',
      'addin/hosts',
      'addin/hosts/wps',
      'addin/locale',
      'addin/ribbon',
      'addin/taskpane',
    ],
    packages: ['react', 'react-dom', '@fluentui'],
  },
  'addin/cli': {
    rooms: [...DOMAIN, 'addin/commands', 'addin/files', 'addin/hosts', 'addin/locale'],
    packages: ['node:', 'valibot'],
  },
};

/** The room of a file: the longest name in the table that its path begins with; null where there is none. */
export function roomOf(path: string, table = ARROWS): string | null {
  const bare = path.replace(/\.[a-z]+$/, '');
  const found = Object.keys(table)
    .filter((room) => bare === room || bare.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length);
  return found[0] ?? null;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Everything a module imports: declarations, re-exports, `import()` and `require()`. */
export function importsOf({ path, text }: SourceText): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) imports.push({ from: literal.text, typeOnly: true });
    } else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require'))
    ) {
      const [argument] = node.arguments;
      // An address that is computed cannot be checked, so it is not allowed to be.
      const literal = argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)';
      imports.push({ from: literal, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return imports;
}

function allowsPackage(room: Room, name: string): boolean {
  return (room.packages ?? []).some(
    (allowed) =>
      name === allowed ||
      name.startsWith(`${allowed}/`) ||
      (allowed.endsWith(':') && name.startsWith(allowed)),
  );
}

/** Imports against the arrows, each as one line `file → import`. Tests are left out: they look into a room from outside. */
export function wrongImports(sources: readonly SourceText[], table = ARROWS): readonly string[] {
  return sources.flatMap((source) => {
    const name = roomOf(source.path, table);
    const room = name === null ? undefined : table[name];
    if (name === null || !room) return [`${source.path} stands in no room`];
    return importsOf(source).flatMap((each) => {
      const line = `${source.path} → ${each.from}`;
      if (!each.from.startsWith('.')) return allowsPackage(room, each.from) ? [] : [line];
      const target = roomOf(posix.join(posix.dirname(source.path), each.from), table);
      if (target === null) return [line];
      if (target === name || room.rooms.includes(target)) return [];
      if (!room.types?.includes(target)) return [line];
      return each.typeOnly ? [] : [`${line} (types only)`];
    });
  });
}
