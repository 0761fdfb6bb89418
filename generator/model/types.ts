/** The catalog as plain data, fully expanded: no YAML, no OpenAPI, no defaults left to guess. */
import type {
  ApiSource,
  ChangeSource,
  ConditionSource,
  DatedNote,
  DatedValue,
  FieldType,
  Json,
  PaidTier,
  Scalar,
} from '../load/types.ts';
import type { Settings } from './settings/conditions.ts';
import type { FilledField, FilledIntegration } from './usual.ts';

/** A difference between the documentation page and GitLab. */
export interface Erratum {
  /**
   * What it is about: `type`, `required`, `default`, `description` or `presence` of a setting; `slug`,
   * `getPath`, … of an integration.
   */
  readonly subject: string;
  /** Only the page of the group level prints it; otherwise that of the project level does. */
  readonly page?: 'group';
  /** What the page prints. */
  readonly printed: string;
  /** What GitLab does. */
  readonly actual: string;
  readonly evidence: string;
  /** The first and the last version whose page prints it. */
  readonly since?: string;
  readonly until?: string;
  readonly effect?: string;
}

/** What the page prints of a setting; undefined for a setting that it does not list. */
export interface DocumentedField {
  readonly type: FieldType;
  readonly required: boolean;
  readonly description: string;
  readonly default: Json | undefined;
  readonly example: Json;
}

/** The lowest subscription that has something. */
export type Tier = 'free' | PaidTier;

/** When and where something exists. */
export interface Availability {
  readonly since: string | undefined;
  readonly generallyAvailable: string | undefined;
  readonly until: string | undefined;
  readonly tier: Tier;
  readonly edition: 'ce' | 'ee';
}

/** A setting: the keys of `spec/schema/field.schema.json` with nothing left to guess. */
export interface Field extends FilledField, Availability {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** Those of the newest version. */
  readonly notes: readonly string[];
  /** The notes that are not true of every version. */
  readonly datedNotes: readonly DatedNote[];
  /** Those of the newest version. */
  readonly knownValues: readonly Scalar[];
  /** The known values that not every version has. */
  readonly datedValues: readonly DatedValue[];
  /** What the server uses for a new integration. */
  readonly default: Json | undefined;
  readonly returnedType: FieldType;
  readonly ignored: { readonly replacement?: string } | undefined;
  readonly example: Json;
  readonly documented: DocumentedField | undefined;
  readonly errata: readonly Erratum[];
}

export type Condition = ConditionSource;

/** A named request body. */
export interface RequestExample {
  readonly name: string;
  readonly summary: string;
  /** The first and the last version that take it. */
  readonly since?: string;
  readonly until?: string;
  readonly settings: Settings;
}

/** An integration: the keys of `spec/schema/integration.schema.json` with nothing left to guess. */
export interface Integration extends FilledIntegration, Availability {
  readonly slug: string;
  /** The slug that the page prints. */
  readonly documentedSlug: string;
  /** The page's path of the get operation, where it is not the one of the other operations. */
  readonly documentedGetPath: string | undefined;
  /** Upper camel case, the prefix of the schema names. */
  readonly typeName: string;
  readonly title: string;
  /** The heading on the page. */
  readonly pageTitle: string;
  readonly description: string;
  /** Those of the newest version. Why GitLab advises against it is the first of them. */
  readonly notes: readonly string[];
  /** The notes that are not true of every version. */
  readonly datedNotes: readonly DatedNote[];
  readonly category: string;
  readonly canDisable: boolean;
  readonly sources: readonly string[];
  readonly fields: readonly Field[];
  /** Those of the newest version. */
  readonly conditions: readonly Condition[];
  /** Those that only older versions have. */
  readonly formerConditions: readonly Condition[];
  readonly examples: readonly RequestExample[];
  readonly documentedExamples: readonly RequestExample[];
  readonly errata: readonly Erratum[];
}

export interface FieldSet {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly string[];
}

export interface SharedField {
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
}

/** What people call an integration, beside its slug. */
export interface IntegrationNames {
  readonly slug: string;
  /** None that differs from the slug, or from another name, in case and separators only. */
  readonly names: readonly string[];
}

/** An integration that no project can have: GitLab removed it, or offers it nowhere. */
export interface AbsentIntegration {
  readonly slug: string;
  readonly title: string;
  /** First version without it; undefined when GitLab still knows it. */
  readonly removed: string | undefined;
  readonly description: string;
  readonly source: string;
}

export interface Model {
  readonly api: Omit<ApiSource, 'changes' | 'errata' | 'gitlabVersions' | 'project'> & {
    readonly changes: readonly ChangeSource[];
    /** Neither is there in a slice of the other level. */
    readonly project?: ApiSource['project'];
    readonly errata: readonly Erratum[];
    /** The version that the artefacts describe: the newest of `gitlabVersions`, or that of a slice. */
    readonly gitlabVersion: string;
    /** The versions whose facts were read whole, the oldest first. */
    readonly gitlabVersions: readonly string[];
  };
  /** In the order of their slugs. */
  readonly integrations: readonly Integration[];
  /** In the same order. */
  readonly names: readonly IntegrationNames[];
  /** In the order of their slugs. */
  readonly absent: readonly AbsentIntegration[];
  /** What the documented edition describes: the version whose page it repeats. */
  readonly documented: Pick<Model, 'api' | 'integrations'>;
  readonly sharedFields: readonly SharedField[];
  readonly fieldSets: readonly FieldSet[];
}
