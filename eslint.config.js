import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { doors } from './eslint.doors.js';

/** Strict content security refuses these (docs/architecture.md): they would fail in the browser, so they fail here. */
const blockedByCsp = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=$|<style/]',
    message:
      'style attributes and style elements in templates are blocked by the CSP; use static styles or setProperty.',
  },
  {
    selector: "ImportDeclaration[source.value='lit/directives/style-map.js']",
    message: 'The first render of styleMap is blocked by the CSP; use style.setProperty.',
  },
  {
    selector: "AssignmentExpression[left.property.name='innerHTML']",
    message: 'HTML is never written from strings.',
  },
];

export default defineConfig(
  globalIgnores(['dist', 'dist-single', 'dist-package', 'coverage', 'test-results', '.cache']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  litA11y.configs.recommended,
  {
    // One program for all files, as tsc makes it: the project service, made for editors, takes a seventh more time.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...blockedByCsp],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  doors(boundaries),
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['test/**/*.ts', '**/*.test.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // @open-wc/testing types every assertion as a promise, because some (axe) are.
    files: ['test/browser/**/*.ts', 'test/templates/question-browser.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  prettier,
);
