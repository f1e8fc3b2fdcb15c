import { Application, Converter, makeRecursiveVisitor, ReflectionKind } from 'typedoc';

/**
 * Types that a signature names and no entry exports, with the reason. Before a line is added here: a type that users
 * write down is exported, and one that only saves a repetition is tagged `@inline`, so that the page shows its content.
 */
const opaque = new Map([
  ['@chiendich/plan:Draft', 'calls itself, and cannot be shown in place: a Plan in which open facts may be missing'],
  ['@chiendich/document:Kinds', 'the table of papers with all that composes them; users name its keys'],
  ['@chiendich/document:PaperKind', 'a row of that table; users see its input'],
  ['@chiendich/document:TextNode', 'a compiled text, which users keep and pass on and do not read'],
]);

/**
 * Types that a signature names, no entry exports and no line above explains. They are parts that a caller reaches through
 * the whole (`Plan['assignments'][number]`); the number only falls, by `@inline` or by an export that somebody needs.
 */
const withoutPage = 117;

/** What the pages of the API need beyond typedoc's own options. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameModules(project));
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    const faults = missingTypes(project);
    if (faults.length === withoutPage) return;
    for (const fault of faults) app.logger.validationWarning(fault);
    app.logger.validationWarning(`${faults.length} faults, ${withoutPage} held in typedoc.house.mjs`);
  });
}

/** Modules are named as they are imported: `@chiendich/organizations/administrative-units`, not by their path. */
function nameModules(project) {
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    module.name = module.name.replace(/^([^/]+)\/src/, '@chiendich/$1');
  }
}

/** Typedoc's own check `notExported` looks only at the package of the root folder, which has no sources. */
function missingTypes(project) {
  const missing = new Map();
  const unused = new Set(opaque.keys());
  for (const owner of Object.values(project.reflections)) {
    const reference = (type) => {
      if (type.reflection !== undefined || type.isIntentionallyBroken()) return;
      if (!type.package?.startsWith('@chiendich/')) return;
      const name = `${type.package}:${type.qualifiedName}`;
      if (opaque.has(name)) unused.delete(name);
      else missing.set(name, `${name} is named by ${owner.getFullName()} and has no page`);
    };
    for (const type of [owner.type, owner.default]) type?.visit?.(makeRecursiveVisitor({ reference }));
  }
  return [...missing.values(), ...[...unused].map((name) => `${name} needs no line in typedoc.house.mjs`)];
}
