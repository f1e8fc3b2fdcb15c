import * as z from 'zod';

/** What a template needs to know of a value: its kinds, the keys of an object, the items of a list. */
export interface Shape {
  readonly kinds: ReadonlySet<'text' | 'number' | 'truth' | 'object' | 'list' | 'any'>;
  /** What the schema calls the value in Vietnamese (`describe`), null where it says nothing. */
  readonly label: string | null;
  /** Whether null is allowed: a fact that may not be known. */
  readonly nullable: boolean;
  readonly keys: () => ReadonlyMap<string, Shape>;
  readonly items: () => Shape;
}

interface SchemaNode {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** The shape of the values of a schema. Lists and keys are opened as they are asked for, so a schema may refer to itself. */
export function describeSchema(schema: z.ZodType): Shape {
  const root = z.toJSONSchema(schema, { unrepresentable: 'any' }) as SchemaNode;
  return shapeOf([root], root);
}

const kindOfType: Readonly<Record<string, 'text' | 'number' | 'truth' | 'object' | 'list'>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'truth',
  object: 'object',
  array: 'list',
};

function shapeOf(nodes: readonly SchemaNode[], root: SchemaNode): Shape {
  const flat = nodes.flatMap((node) => alternatives(node, root, 0));
  const kinds = new Set(flat.flatMap(kindsOf));
  return {
    kinds,
    nullable: flat.some(({ type }) => [type].flat().includes('null')),
    label: nodes.concat(flat).find((node) => node.description !== undefined)?.description ?? null,
    keys: () => {
      const keys = new Map<string, SchemaNode[]>();
      for (const node of flat) {
        for (const [key, value] of Object.entries(node.properties ?? {})) {
          keys.set(key, [...(keys.get(key) ?? []), value]);
        }
      }
      return new Map([...keys].map(([key, values]) => [key, shapeOf(values, root)]));
    },
    items: () => shapeOf(kinds.has('any') ? [{}] : flat.flatMap((node) => node.items ?? []), root),
  };
}

/** A node without `$ref`, `anyOf` and the like: the plain schemas that a value may follow. */
function alternatives(node: SchemaNode, root: SchemaNode, depth: number): readonly SchemaNode[] {
  if (depth > 20) return [];
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  const referred = node.$ref === undefined ? [] : [resolve(node.$ref, root)];
  const deeper = [...inner, ...referred].flatMap((one) => alternatives(one, root, depth + 1));
  return deeper.length > 0 ? deeper : [node];
}

function resolve(reference: string, root: SchemaNode): SchemaNode {
  if (reference === '#') return root;
  return root.$defs?.[reference.replace('#/$defs/', '')] ?? {};
}

function kindsOf(node: SchemaNode): readonly ('text' | 'number' | 'truth' | 'object' | 'list' | 'any')[] {
  if (node.type === undefined) {
    if (node.enum === undefined && node.const === undefined) return ['any'];
    const values = node.enum ?? [node.const];
    return values.map((value) => kindOfType[typeof value] ?? 'any');
  }
  const types = typeof node.type === 'string' ? [node.type] : node.type;
  return types.flatMap((type) => kindOfType[type] ?? []);
}

/** The shape of the value at a path; undefined where the schema has none. */
export function shapeAt(shape: Shape, path: readonly (string | number)[]): Shape | undefined {
  let at: Shape | undefined = shape;
  for (const key of path) at = typeof key === 'number' ? at?.items() : at?.keys().get(key);
  return at;
}

/** What the schema calls the value at a path: its label, else the path itself. */
export function labelAt(shape: Shape, path: readonly (string | number)[]): string {
  return shapeAt(shape, path)?.label ?? path.join('.');
}
