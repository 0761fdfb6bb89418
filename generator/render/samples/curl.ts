/** The request for curl, in a shell. */
import { bodyOf, methods, pathOf, type SampleRequest, urlOf } from './request.ts';

/** A command that prints the answer. The body stands in a here document, in which nothing has to be escaped. */
export function curlSample(request: SampleRequest): string {
  const { operation, slug } = request;
  const start = [
    'curl --fail-with-body',
    ...(operation === 'get' ? [] : [`--request ${methods[operation]}`]),
  ].join(' ');
  return command(
    [
      start,
      `"${urlOf(slug)}"`,
      '--header "PRIVATE-TOKEN: $GITLAB_TOKEN"',
      ...(operation === 'set' ? [json, '--data @-'] : []),
    ],
    request,
  );
}

/** A command for GitLab's own command line; it takes the server and the token from `glab auth login`. */
export function glabSample(request: SampleRequest): string {
  const { operation, slug } = request;
  const method = operation === 'get' ? [] : [`--method ${methods[operation]}`];
  // With `--input`, glab names no content type, which GitLab answers with 415.
  return command(
    [
      ['glab api', ...method, `"${pathOf(slug)}"`].join(' '),
      ...(operation === 'set' ? [json, '--input -'] : []),
    ],
    request,
  );
}

const json = "--header 'Content-Type: application/json'";

function command(lines: readonly string[], request: SampleRequest): string {
  const text = lines.join(' \\\n  ');
  return request.operation === 'set' ? `${text} <<'JSON'\n${bodyOf(request)}\nJSON` : text;
}
