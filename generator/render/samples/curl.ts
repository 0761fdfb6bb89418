/** The request in a shell, with curl and with GitLab's own command line. */
import { bodyOf, methods, pathOf, type SampleRequest, urlOf } from './request.ts';

const json = "--header 'Content-Type: application/json'";

/** A command that prints the response. */
export function curlSample(request: SampleRequest): string {
  const { operation } = request;
  const method = operation === 'get' ? '' : ` --request ${methods[operation]}`;
  const lines = [
    `curl --fail-with-body${method}`,
    `"${urlOf(request)}"`,
    '--header "PRIVATE-TOKEN: $GITLAB_TOKEN"',
  ];
  if (operation === 'set') lines.push(json, '--data @-');
  return command(lines, request);
}

/** A command that uses the server and the token of `glab auth login`. */
export function glabSample(request: SampleRequest): string {
  const { operation } = request;
  const method = operation === 'get' ? '' : ` --method ${methods[operation]}`;
  const lines = [`glab api${method} "${pathOf(request)}"`];
  // With `--input`, glab does not send a content type, to which GitLab responds with 415.
  if (operation === 'set') lines.push(json, '--input -');
  return command(lines, request);
}

/** The body is in a here document, in which nothing needs to be escaped. */
function command(lines: readonly string[], request: SampleRequest): string {
  const text = lines.join(' \\\n  ');
  return request.operation === 'set' ? `${text} <<'JSON'\n${bodyOf(request)}\nJSON` : text;
}
