/** Reads what the description does not cover: projects, groups, the user and the token. */
import type { Client } from 'openapi-fetch';
import type { Connection } from '../connection.ts';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Read {
  readonly parameters: { readonly path: { readonly id: number | string }; readonly query: Query };
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}

/** The paths, as openapi-typescript would write them. What they return is checked where it is read. */
interface OtherPaths {
  readonly '/projects': { readonly get: Read };
  readonly '/groups/{id}': { readonly get: Read };
  readonly '/groups/{id}/projects': { readonly get: Read };
  readonly '/groups/{id}/descendant_groups': { readonly get: Read };
  readonly '/user': { readonly get: Read };
  readonly '/personal_access_tokens/self': { readonly get: Read };
}

export interface JsonResponse {
  readonly body: unknown;
  readonly headers: Headers;
}

/**
 * Reads one of the other paths, at the pace of the command.
 * @param id the number or path that takes the place of `{id}`.
 * @throws {GitLabError}
 */
export async function readJson(
  { raw, pace }: Pick<Connection, 'raw' | 'pace'>,
  path: keyof OtherPaths,
  query: Query = {},
  id: number | string = '',
): Promise<JsonResponse> {
  // The raw client sends any path; its types are those of the description.
  const client = raw as unknown as Client<OtherPaths>;
  const parameters = path.includes('{id}') ? { query, path: { id } } : { query };
  const { data, response } = await pace.run(() => client.GET(path, { params: parameters as never }));
  return { body: data, headers: response.headers };
}
