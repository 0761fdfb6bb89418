/** Projects and groups as responses contain them. */
import { nameOf } from './directory.js';
import { ancestorsOf, type Group, isInArchive, isLeaving, type Project, type Target } from './state.js';

/** What is in a list with `simple=true`. @param host URL of the server. */
export function simpleProject(project: Project, host: string): object {
  const { id, path, parent, topics, createdAt } = project;
  const name = nameOf(project);
  return {
    id,
    description: null,
    name,
    name_with_namespace: path.replaceAll('/', ' / '),
    path: name,
    path_with_namespace: path,
    created_at: createdAt.toISOString(),
    default_branch: 'main',
    topics,
    web_url: `${host}/${path}`,
    last_activity_at: createdAt.toISOString(),
    ...(parent ? { namespace: namespaceOf(parent, host) } : {}),
  };
}

export function fullProject(project: Project, host: string): object {
  return {
    ...simpleProject(project, host),
    visibility: 'private',
    archived: isInArchive(project),
    ...deletionOf(project),
    shared_with_groups: [...project.sharedWith].map((group) => ({
      group_id: group.id,
      group_name: nameOf(group),
      group_full_path: group.path,
      group_access_level: 30,
    })),
  };
}

export function groupEntity(group: Group, host: string): object {
  const { id, path, parent, createdAt } = group;
  return {
    id,
    web_url: `${host}/groups/${path}`,
    name: nameOf(group),
    path: nameOf(group),
    description: '',
    visibility: 'private',
    full_name: path.replaceAll('/', ' / '),
    full_path: path,
    created_at: createdAt.toISOString(),
    parent_id: parent?.id ?? null,
    archived: isInArchive(group),
    ...deletionOf(group),
  };
}

function namespaceOf(group: Group, host: string): object {
  return {
    id: group.id,
    name: nameOf(group),
    path: nameOf(group),
    kind: 'group',
    full_path: group.path,
    parent_id: group.parent?.id ?? null,
    web_url: `${host}/groups/${group.path}`,
  };
}

function deletionOf(target: Target): object {
  const leaving = isLeaving(target)
    ? [target, ...ancestorsOf(target)].find(({ markedForDeletionOn }) => markedForDeletionOn !== undefined)
    : undefined;
  return { marked_for_deletion_on: leaving?.markedForDeletionOn ?? null };
}
