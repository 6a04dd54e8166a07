import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What would make the domain's answers depend on the moment, the place or chance. */
const IMPURE = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'the clock'],
  ['CallExpression[callee.name="Date"]', 'the clock'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'the clock'],
  ['MemberExpression[object.name="performance"]', 'the clock'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'chance'],
  ['Identifier[name="Intl"]', "the machine's locale"],
  ['MemberExpression[property.name=/^toLocale/]', "the machine's locale"],
  ['MemberExpression[property.name="localeCompare"]', "the machine's locale"],
].map(([selector, what]) => ({
  selector,
  message: `src/ is pure: this depends on ${what}. Take it as a parameter.`,
}));

const EXPORT_ALL = {
  selector: 'ExportAllDeclaration',
  message: 'Name what is exported.',
};

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
};

export default defineConfig(
  globalIgnores(['dist', 'dist-wps', '.cache', 'coverage', 'reports']),
  js.configs.recommended,
  typescript.configs.strict,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: ROOT } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      // Chinese sentences are set with full-width spaces.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true },
      ],
      'no-restricted-syntax': ['error', EXPORT_ALL, DEFAULT_EXPORT],
    },
  },
  {
    files: ['src/**/*.ts', 'addin/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', EXPORT_ALL, DEFAULT_EXPORT, ...IMPURE] },
  },
  // The constructors of branded values.
  {
    files: ['src/base/points.ts', 'src/base/local-date.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  { files: ['addin/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  // Tools look for a default export in their settings.
  {
    files: ['.config/*.config.{js,ts}', '*.config.js'],
    rules: { 'no-restricted-syntax': ['error', EXPORT_ALL] },
  },
  // These run in engines of unknown age, as they stand.
  {
    files: ['addin/wps/shell/*.js', 'addin/excel/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        HTMLScriptElement: 'readonly',
        alert: 'readonly',
        document: 'readonly',
        location: 'readonly',
        window: 'readonly',
      },
    },
    // A catch cannot go without its name there.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrorsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
