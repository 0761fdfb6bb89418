/** What people, files, disks and servers do wrong. */
import type { Fault } from '../../../client/testing.ts';

/** A command line that goes wrong, and what it says. */
export interface Case {
  /** The words of the command line; `HTTPS` stands for the address of the server with this scheme. */
  readonly words: string;
  readonly code: number;
  /** All that is said on the error stream. */
  readonly says: RegExp;
  /** Beside the file with rules. Default: none. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** In place of those that are right; an undefined one is not set. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly fault?: Fault;
  /** A line of the shell, in which `"$0" "$@"` is the command. */
  readonly shell?: string;
  /** How many changes are made. Default: none. */
  readonly changes?: number;
}

export const token = 'glpat-canary';
export const webhook = 'https://hooks.slack.com/services/canary';
export const file = 'gitlab-integrations.yaml';
export const config = `version: 1
rules:
  - match: { group: acme }
    integrations:
      slack: { webhook: { env: SLACK_WEBHOOK }, channel: '#new' }
`;

/** The file with rules in which something is replaced. */
function changed(from: string, to: string): Case['files'] {
  return { [file]: config.replace(from, to) };
}

function always(fault: Fault): Fault {
  return { times: Number.POSITIVE_INFINITY, ...fault };
}

const html = '<html><head><title>Log in</title></head></html>';
const noToken = /^No access token is given\. .*\n$/;
const problem = (text: string): RegExp =>
  new RegExp(`^${file}:\\d+:\\d+ [a-z-]+ .*${text}[\\s\\S]*\\n1 problem found\\.\\n$`);
const full = '"$0" "$@" > /dev/full';
const unwritable = /^The output cannot be written: the disk is full\.\n$/;
const withLarge = (name: string, size: string): string =>
  `truncate -s ${size} ${name}; "$0" "$@"; code=$?; rm ${name}; exit $code`;
const noSpace = 'ulimit -f 0; exec "$0" "$@"';

/** By what is wrong. */
export const cases: Readonly<Record<string, Case>> = {
  'no token': { words: 'plan', variables: { GITLAB_TOKEN: undefined }, code: 1, says: noToken },
  'an empty token': { words: 'list acme/a', variables: { GITLAB_TOKEN: '' }, code: 1, says: noToken },
  'a token with a line break': {
    words: 'plan',
    variables: { GITLAB_TOKEN: 'canary\ncanary' },
    code: 1,
    says: /^The variable GITLAB_TOKEN holds no access token: .*\n$/,
  },
  'a token file without end': {
    words: 'plan --token-file /dev/zero',
    code: 1,
    says: /^\/dev\/zero has more than 65,536 bytes\.\n$/,
  },
  'a token that is not accepted': {
    words: 'plan',
    variables: { GITLAB_TOKEN: 'canary-other' },
    code: 1,
    says: /^http:\/\/\S+ does not accept the token: .*\n$/,
  },
  'a token that can only read': {
    words: 'apply --yes',
    variables: { GITLAB_TOKEN: 'reader' },
    code: 1,
    says: /^The token can only read: changes take the scope api, and it has read_api\. Nothing was sent\.\n$/,
  },
  'a host that does not exist': {
    words: 'plan --host https://gitlab.invalid',
    code: 1,
    says: /^https:\/\/gitlab\.invalid cannot be reached: .*\n$/,
  },
  'a host that nothing listens at': {
    words: 'plan --host http://127.0.0.1:2',
    code: 1,
    says: /^http:\/\/127\.0\.0\.1:2 cannot be reached: nothing listens there\. Is the host right\?\n$/,
  },
  'a host that does not speak HTTPS': {
    words: 'plan --host HTTPS',
    code: 1,
    says: /^https:\S+ cannot be reached: it does not speak HTTPS at this port\. Is it http:\/\/ instead\?\n$/,
  },
  'a host with a login': {
    words: 'plan --host https://user:canary@gitlab.invalid',
    code: 1,
    says: /^https:\/\/…@gitlab\.invalid cannot be used\. .*\n$/,
  },
  ...Object.fromEntries(
    [200, 403, 404, 500].map((status): [string, Case] => [
      `a page in place of JSON with status ${status}`,
      {
        words: 'plan',
        fault: always({ status, body: html }),
        code: 1,
        says: /^http:\S+ does not respond as .*Log in.*\n$/,
      },
    ]),
  ),
  'a page in the middle': {
    words: 'plan',
    fault: always({ path: /integrations/, status: 200, body: html }),
    code: 1,
    says: /^Not a response of GitLab: Log in \(200, GET \S+\)\.\n$/,
  },
  'an object in place of a list': {
    words: 'plan',
    fault: always({ path: /groups\/acme\/projects/, status: 200, body: {} }),
    code: 1,
    says: /^The server sent something else in place of a list of projects\.\n$/,
  },
  'a group that the token may not see': {
    words: 'plan',
    files: changed('acme', 'secret'),
    code: 1,
    says: problem('matches no project'),
  },
  'a rule that matches nothing': {
    words: 'plan',
    files: changed('group: acme', "paths: ['acme/x*']"),
    code: 1,
    says: problem('matches no project'),
  },
  'a pattern that matches nothing': {
    words: 'plan --projects amce/**',
    code: 1,
    says: /^--projects amce\/\*\* matches no project or group\.\n$/,
  },
  'a file that is missing': { words: 'plan', files: { [file]: '' }, code: 1, says: problem('is empty') },
  'a key that is there twice': {
    words: 'apply --yes',
    files: changed('rules:', 'version: 1\nrules:'),
    code: 1,
    says: problem('has this key twice'),
  },
  'an alias of itself': {
    words: 'apply --yes',
    files: { [file]: 'version: 1\nrules: &a [*a]\n' },
    code: 1,
    says: /plain-yaml uses an alias[\s\S]*\n2 problems found\.\n$/,
  },
  'a secret in the file': {
    words: 'apply --yes',
    files: changed('{ env: SLACK_WEBHOOK }', webhook),
    code: 1,
    says: problem('`webhook` is a secret'),
  },
  'a variable that is not set': {
    words: 'apply --yes',
    variables: { SLACK_WEBHOOK: undefined },
    code: 1,
    says: /^A secret is missing, and nothing was changed: the variable SLACK_WEBHOOK is not set\.\n$/,
  },
  'a file of 5 MB': {
    words: 'plan',
    files: { [file]: `${config}#${'x'.repeat(5_000_000)}` },
    code: 1,
    says: problem('bytes, and the limit is'),
  },
  'a file that nests without end': {
    words: 'plan',
    files: { [file]: `version: ${'['.repeat(5000)}` },
    code: 1,
    says: problem('is nested too deeply'),
  },
  'a file in UTF-16': {
    words: 'plan',
    files: { [file]: new Uint8Array(Buffer.from(`\ufeff${config}`, 'utf16le')) },
    code: 1,
    says: problem('is not UTF-8 text'),
  },
  'an option that does not exist': {
    words: 'plan --token=canary',
    code: 1,
    says: /^Unknown option '--token=…'\.\n$/,
  },
  'a command that does not exist': {
    words: 'aply --yes',
    code: 1,
    says: /^Unknown command 'aply'\. Did you mean apply\?\n$/,
  },
  'no part of a whole': { words: 'plan --shard 0/0', code: 1, says: /^--shard 0\/0 is no part .*\n$/ },
  'another number than that of the plan': {
    words: 'apply --yes --accept 7',
    files: changed('version: 1', 'version: 1\nlimits: { changes: 1 }'),
    code: 4,
    says: /^Nothing was done: limits\.changes is 1, the plan has 3\. --accept 7 is not the number .*\n$/,
  },
  'nobody to be asked': {
    words: 'apply',
    code: 4,
    says: /^Nobody can be asked here\. .*Nothing was done\.\n$/,
  },
  'another plan than expected': {
    words: 'apply --expect 0123456789ab',
    code: 4,
    says: /^The plan has the fingerprint .*Nothing was done\.\n$/,
  },
  'a plan of another version': {
    words: 'apply plan.json',
    files: { 'plan.json': '{ "version": 2 }' },
    code: 1,
    says: /^plan\.json is a plan of another version \(2\): .*\n$/,
  },
  'half a plan': {
    words: 'apply plan.json',
    files: { 'plan.json': '{ "version": 1, "host":' },
    code: 1,
    says: /^plan\.json is not a plan: .*\n$/,
  },
  'a backup that is none': {
    words: 'restore backup.jsonl',
    files: { 'backup.jsonl': '{"canary":1}\n' },
    code: 1,
    says: /backup\.jsonl is not a backup of `apply`\.\n$/,
  },
  'a backup that is longer than a string can be': {
    words: 'restore backup.jsonl',
    shell: withLarge('backup.jsonl', '600M'),
    code: 1,
    says: /backup\.jsonl is not a backup of `apply`\.\n$/,
  },
  'a backup that is too large to be read': {
    words: 'restore backup.jsonl',
    shell: withLarge('backup.jsonl', '3G'),
    code: 1,
    says: /backup\.jsonl cannot be read: it is too large\.\n$/,
  },
  'a file where the journals go': {
    words: 'apply --yes',
    files: { '.gitlab-integrations': 'something' },
    code: 1,
    says: /^\.gitlab-integrations cannot be created: .* Nothing was changed; .*\n$/,
  },
  'a folder of the journal that cannot be written': {
    words: 'apply --yes',
    shell: 'mkdir -m 500 .gitlab-integrations; exec "$0" "$@"',
    code: 1,
    says: /lock cannot be written: permission denied\. Nothing was changed\.\n$/,
  },
  'a full disk under the journal': {
    words: 'apply --yes',
    shell: noSpace,
    code: 1,
    says: /lock cannot be written: it would be larger than allowed\. Nothing was changed\.\n$/,
  },
  'a full disk under the audit log': {
    words: 'apply --yes --log /dev/full --concurrency 1',
    code: 3,
    says: /^\/dev\/full cannot be written: the disk is full\. 1 change may have been made before\. .*\n$/,
    changes: 1,
  },
  'a full disk under the plan': {
    words: 'plan --out plan.json',
    shell: noSpace,
    code: 1,
    says: /^plan\.json cannot be written: it would be larger than allowed\.\n$/,
  },
  'a full disk under the report': {
    words: 'plan --report terraform=report.json',
    shell: noSpace,
    code: 1,
    says: /^report\.json cannot be written: it would be larger than allowed\.\n$/,
  },
  ...Object.fromEntries(
    ['list acme/a', 'plan --format json', 'plan --help', '--version'].map((words): [string, Case] => [
      `a full disk under the output of ${words}`,
      { words, shell: full, code: 1, says: unwritable },
    ]),
  ),
  'a full disk under the output of apply': {
    words: 'apply --yes',
    shell: full,
    code: 3,
    says: unwritable,
    changes: 3,
  },
  'a server that fails in a change': {
    words: 'set acme/a slack webhook=@env:SLACK_WEBHOOK',
    fault: { status: 500, method: 'PUT' },
    code: 3,
    says: /^acme\/a: slack failed: 500 Internal Server Error .*\n$/,
    changes: 1,
  },
  ...Object.fromEntries(
    ['list acme/a', 'plan --full', 'audit', 'export acme', 'apply --help'].map((words): [string, Case] => [
      `a pipe that nobody reads behind ${words}`,
      { words, shell: '"$0" "$@" | true', code: 0, says: /^$/ },
    ]),
  ),
  'a pipe that nobody reads behind apply': {
    words: 'apply --yes',
    shell: '"$0" "$@" | true',
    code: 0,
    says: /^$/,
    changes: 3,
  },
  'a working directory that is gone': {
    words: 'plan',
    shell: 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"',
    code: 1,
    says: /^The working directory does not exist any more\.\n$/,
  },
};
