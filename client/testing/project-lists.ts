/** Lists of projects: of a group, or all. */
import { accessLevelIn, accessLevels, canSee } from './access.js';
import { byName, nameOf } from './directory.js';
import { fullProject, simpleProject } from './namespace-entities.js';
import type { FakeSettings } from './options.js';
import { beyondOffset, keysetPageOf, type Page, pageOf, pageParameters } from './pages.js';
import { type Parameters, readParameters } from './parameters.js';
import { json, problem, type Reply, withHeaders } from './replies.js';
import { type Group, isInArchive, isLeaving, type Project, projectsIn, type Server } from './state.js';
import type { Identity } from './tokens.js';

/** Who asks, how, and where. */
export interface Listing {
  readonly identity: Identity;
  readonly sent: FakeSettings;
  readonly url: URL;
  /** URL of the server. */
  readonly host: string;
}

const orders = ['id', 'name', 'path', 'created_at', 'updated_at', 'last_activity_at'] as const;

const common = {
  ...pageParameters,
  archived: { type: 'boolean' },
  active: { type: 'boolean', since: '18.8' },
  min_access_level: { type: 'integer', values: Object.values(accessLevels) },
  topic: { type: 'string' },
  search: { type: 'string' },
  simple: { type: 'boolean' },
  order_by: { type: 'string', values: orders },
  sort: { type: 'string', values: ['asc', 'desc'] },
  id_after: { type: 'integer' },
  id_before: { type: 'integer' },
} as const;

const ofGroup = {
  ...common,
  include_subgroups: { type: 'boolean' },
  with_shared: { type: 'boolean' },
} as const;

const ofAll = { ...common, pagination: { type: 'string', values: ['legacy', 'keyset'] } } as const;

type Filters = Parameters<typeof common>;

/** Replies with the projects of a group, in pages. */
export function groupProjects(server: Server, group: Group, listing: Listing): Reply {
  const parameters = readParameters(ofGroup, listing.sent, server.version);
  if ('status' in parameters) return parameters;
  const { include_subgroups = false, with_shared = true } = parameters;
  const groups = include_subgroups ? projectsIn(group) : group.projects;
  const all = with_shared ? new Set([...groups, ...group.sharedProjects]) : groups;
  return reply(
    pageOf(chosen(all, parameters, listing.identity), parameters, listing.url),
    parameters,
    listing,
  );
}

/** Replies with the projects of the server, in pages or from ID to ID. */
export function allProjects(server: Server, listing: Listing): Reply {
  const parameters = readParameters(ofAll, listing.sent, server.version);
  if ('status' in parameters) return parameters;
  const { pagination, order_by = 'created_at', sort = 'desc' } = parameters;
  const isKeyset = pagination === 'keyset';
  if (isKeyset && order_by !== 'id')
    return problem(405, 'Keyset pagination is not yet available for this type of request');
  const refusal = isKeyset ? undefined : beyondOffset(parameters);
  if (refusal) return refusal;
  const projects = chosen(server.directory.projects.byId.values(), parameters, listing.identity);
  const after = sort === 'asc' ? 'id_after' : 'id_before';
  const page = isKeyset
    ? keysetPageOf(projects, parameters, after, listing.url)
    : pageOf(projects, parameters, listing.url);
  return reply(page, parameters, listing);
}

function reply({ items, headers }: Page<Project>, { simple }: Filters, { host }: Listing): Reply {
  const entity = simple ? simpleProject : fullProject;
  return withHeaders(
    json(
      200,
      items.map((project) => entity(project, host)),
    ),
    headers,
  );
}

/** The projects that pass the filters, in their order. */
function chosen(all: Iterable<Project>, filters: Filters, identity: Identity): readonly Project[] {
  const passes = filterOf(filters, identity);
  const projects = [...all].filter(passes);
  const { order_by = 'created_at', sort = 'desc' } = filters;
  const sign = sort === 'asc' ? 1 : -1;
  const compare = comparisons[order_by as keyof typeof comparisons];
  return projects.sort((one, other) => sign * (compare(one, other) || one.id - other.id));
}

const byTime = (one: Project, other: Project): number => one.createdAt.getTime() - other.createdAt.getTime();

const comparisons = {
  id: () => 0,
  name: byName,
  path: byName,
  created_at: byTime,
  updated_at: byTime,
  last_activity_at: byTime,
} as const satisfies Record<(typeof orders)[number], (one: Project, other: Project) => number>;

function filterOf(filters: Filters, identity: Identity): (project: Project) => boolean {
  const { archived, active, min_access_level: least = 0, id_after = 0, id_before = Infinity } = filters;
  const topics = (filters.topic ?? '').split(',').filter((topic) => topic !== '');
  const search = (filters.search ?? '').toLowerCase();
  return (project) =>
    project.id > id_after &&
    project.id < id_before &&
    canSee(identity, project) &&
    (archived === undefined || isInArchive(project) === archived) &&
    (active === undefined || !(isInArchive(project) || isLeaving(project)) === active) &&
    topics.every((topic) => project.topics.includes(topic)) &&
    (search === '' || nameOf(project).toLowerCase().includes(search)) &&
    accessLevelIn(identity, project) >= least;
}
