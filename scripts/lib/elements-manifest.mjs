import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The custom elements manifest (schema 1.0.0) of some source files: each class with `@element` in its comment, what it inherits
 * from classes of the same files included. Written here with the compiler that the project has anyway, because an analyser
 * is a package more, with its own, for two elements.
 */
export function elementsManifest(paths, moduleOf) {
  const classes = new Map(
    paths.flatMap((path) => {
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      return source.statements.filter(ts.isClassDeclaration).map((node) => [node.name.text, { node, path }]);
    }),
  );
  const declarations = [...classes.values()].map(({ node }) => declare(node, classes)).filter(Boolean);
  const path = moduleOf;
  const own = (name) => ({ name, module: path });
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations,
        exports: declarations.flatMap(({ name, tagName }) => [
          { kind: 'js', name, declaration: own(name) },
          { kind: 'custom-element-definition', name: tagName, declaration: own(name) },
        ]),
      },
    ],
  };
}

function declare(node, classes) {
  const tags = tagsOf(node);
  const tagName = textOf(tags.find(({ tagName }) => tagName.text === 'element'));
  if (!tagName) return null;
  const members = [...membersOf(node), ...inherited(node, classes)];
  return {
    kind: 'class',
    customElement: true,
    name: node.name.text,
    tagName,
    description: describe(node),
    superclass: { name: 'HTMLElement' },
    attributes: tags.filter(({ tagName }) => tagName.text === 'attr').map((tag) => attribute(tag, members)),
    events: tags.filter(({ tagName }) => tagName.text === 'fires').map(event),
    members,
  };
}

/** Public properties and methods, as they are written. */
function membersOf(node) {
  const isHidden = (member) =>
    (ts.getModifiers(member) ?? []).some(({ kind }) =>
      [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword].includes(kind),
    );
  const shown = node.members.filter((member) => member.name && !isHidden(member) && describe(member));
  return shown.map((member) => {
    const common = { name: member.name.getText(), description: describe(member) };
    if (ts.isMethodDeclaration(member)) return { kind: 'method', ...common, return: { type: typeOf(member) } };
    const hasSetter = node.members.some((other) => ts.isSetAccessor(other) && other.name.getText() === common.name);
    return { kind: 'field', ...common, type: typeOf(member), ...(!hasSetter && { readonly: true }) };
  });
}

function inherited(node, classes) {
  const [parent] = node.heritageClauses?.[0]?.types ?? [];
  const found = parent && classes.get(parent.expression.getText());
  return found ? [...membersOf(found.node), ...inherited(found.node, classes)] : [];
}

/** `@attr {type} name - description` */
function attribute(tag, members) {
  const [, type, name, description] = /^\{(.+?)\} ([\w-]+) - ([\s\S]+)$/.exec(wholeOf(tag)) ?? [];
  if (!name) throw new Error(`Not {type} name - description: ${wholeOf(tag)}`);
  const isField = members.some((member) => member.kind === 'field' && member.name === name);
  return { name, type: { text: type }, description, ...(isField && { fieldName: name }) };
}

/** `@fires {type} name - description` */
function event(tag) {
  const [, type, name, description] = /^\{(.+?)\} ([\w-]+) - ([\s\S]+)$/.exec(wholeOf(tag)) ?? [];
  if (!name) throw new Error(`Not {type} name - description: ${wholeOf(tag)}`);
  return { name, type: { text: type }, description };
}

const tagsOf = (node) => ts.getJSDocTags(node);
const textOf = (tag) => tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
/** What stands behind `@name`, in one line. */
const wholeOf = (tag) =>
  tag
    .getText()
    .replace(/^@\w+\s+/, '')
    .replace(/\s*\n\s*\*\s*/g, ' ')
    .trim();
const describe = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const typeOf = (member) => ({ text: member.type?.getText() ?? 'void' });
