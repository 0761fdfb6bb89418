/**
 * A process with a fake GitLab that has many projects. Argument: JSON with `FleetOptions`. Every message asks
 * for the requests since the last one, as `GET /path`.
 */
import { createFakeGitLab, type FakeRateLimit } from '../../client/testing.ts';

export interface FleetOptions {
  readonly projects: number;
  /** Whether no integration was ever configured in them. */
  readonly isNew?: boolean;
  /** Milliseconds until a response. Default: at once. */
  readonly latency?: number;
  readonly rateLimit?: FakeRateLimit;
}

/** A request that the server has answered. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly status: number | undefined;
}

const { projects, isNew = false, latency, rateLimit } = JSON.parse(process.argv[2] ?? '{}') as FleetOptions;

const integrations = {
  slack: { webhook: 'https://hooks.slack.com/services/a', channel: '#general' },
  'emails-on-push': { recipients: 'team@example.com' },
  'pipelines-email': { recipients: 'team@example.com' },
  jenkins: { jenkins_url: 'https://ci.example.com', project_name: 'shop' },
  jira: { url: 'https://jira.example.com', username: 'bot', password: 'secret' },
};

const fake = createFakeGitLab({
  projects: Array.from({ length: projects }, (_, index) => ({
    path: `acme/group-${index % 20}/project-${index}`,
    ...(!isNew && { integrations }),
  })),
  rateLimit,
});
if (latency !== undefined) fake.fail({ delay: latency, times: Number.POSITIVE_INFINITY });

let told = 0;
process.on('message', () => {
  const asked = fake.requests
    .slice(told)
    .map(({ method, path, query, status }): Asked => ({ method, path: path + query, status }));
  told = fake.requests.length;
  process.send?.(asked);
});
process.on('disconnect', () => process.exit());
const { url } = await fake.listen();
process.send?.(url);
