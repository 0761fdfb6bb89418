/** The default values of keys that the catalog omits. The artefacts omit them as well. */
import type {
  ConditionSource,
  DatedNote,
  DatedValue,
  FieldKeys,
  IntegrationSource,
  Json,
  Scalar,
  ServerChecks,
} from '../load/types.ts';

/** By default, something is available everywhere. */
export const everywhere = {
  since: undefined,
  generallyAvailable: undefined,
  until: undefined,
  tier: 'free',
  edition: 'ce',
} as const;

/** Keys that are needed, or whose values follow from others; `expand-fields.ts` fills them in. */
type OwnFieldKey = 'type' | 'description' | 'returnedType' | 'ignored' | 'example' | 'erratum';
/** Keys whose values depend on the version that the model describes. */
type DatedFieldKey = 'knownValues' | 'datedValues' | 'notes' | 'datedNotes';
type UsualFieldKey = Exclude<keyof FieldKeys, OwnFieldKey | DatedFieldKey>;

/** Every other key of a field, in the order in which artefacts print them. */
export const usualField = {
  acceptsAlso: undefined,
  required: false,
  nullable: false,
  refusesNull: undefined,
  savedAs: undefined,
  notes: [] as readonly string[],
  datedNotes: [] as readonly DatedNote[],
  serverChecks: [] as ServerChecks,
  format: undefined,
  pattern: undefined,
  patternMeaning: undefined,
  refused: undefined,
  asciiOnly: false,
  minLength: undefined,
  maxLength: undefined,
  maxItems: undefined,
  default: undefined,
  knownValues: [] as readonly Scalar[],
  datedValues: [] as readonly DatedValue[],
  enforced: false,
  secret: false,
  credential: false,
  clearsSecrets: false,
  returned: 'properties',
  ...everywhere,
  levels: ['project', 'group'],
  group: 'connection',
  deprecated: undefined,
} as const satisfies Readonly<Record<UsualFieldKey | DatedFieldKey, unknown>>;

/** Keys that are mandatory or derived from others; `build.ts` fills them in. */
type OwnIntegrationKey =
  | 'title'
  | 'pageTitle'
  | 'description'
  | 'category'
  | 'disable'
  | 'sources'
  | 'fields'
  | 'examples'
  | 'errata';
type DatedIntegrationKey = 'notes' | 'datedNotes' | 'conditions' | 'formerConditions';
type UsualIntegrationKey = Exclude<keyof IntegrationSource, OwnIntegrationKey | DatedIntegrationKey>;

/** Every other key of an integration, in the order in which artefacts print them. */
export const usualIntegration = {
  deprecated: undefined,
  notes: [] as readonly string[],
  datedNotes: [] as readonly DatedNote[],
  serverChecks: [] as ServerChecks,
  documentation: undefined,
  ...everywhere,
  offering: ['gitlab.com', 'self-managed', 'dedicated'],
  levels: ['project', 'group'],
  status: undefined,
  developmentOnly: false,
  requiresInstall: false,
  canDisable: true,
  inheritable: true,
  exclusive: undefined,
  conditions: [] as readonly ConditionSource[],
  formerConditions: [] as readonly ConditionSource[],
} as const satisfies Readonly<Record<UsualIntegrationKey | DatedIntegrationKey | 'canDisable', unknown>>;

/** A field of a source file with its default values filled in. */
export type FilledField = Filled<Required<Pick<FieldKeys, UsualFieldKey>>, typeof usualField>;

/** An integration of a source file with its default values filled in. */
export type FilledIntegration = Filled<
  Required<Pick<IntegrationSource, UsualIntegrationKey>>,
  typeof usualIntegration
>;

type Filled<Source, Usual extends Readonly<Record<keyof Source, unknown>>> = {
  readonly [Key in keyof Source]: Source[Key] | Usual[Key];
};

const usual: Readonly<Record<string, unknown>> = { ...usualIntegration, ...usualField, errata: [] };

/** The keys of a field, an integration or their availability that do not have their default value. */
export function withoutUsual(facts: object): Readonly<Record<string, Json>> {
  const unusual: Record<string, Json> = {};
  // The model contains only JSON and undefined.
  for (const [key, value] of Object.entries(facts) as [string, Json | undefined][])
    if (value !== undefined && !isSame(value, usual[key])) unusual[key] = value;
  return unusual;
}

/** Whether a value is the default one, which is a scalar or a list of scalars. */
function isSame(value: unknown, other: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(other)) return value === other;
  return value.length === other.length && value.every((item, index) => item === other[index]);
}
