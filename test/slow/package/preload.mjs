/** Runs an example without a network: GitLab is the fake one. */
import { createFakeGitLab } from 'gitlab-integrations/testing';

process.env.GITLAB_TOKEN = 'your-token';
process.env.SLACK_WEBHOOK = 'https://hooks.slack.com/services/your-webhook-path';
globalThis.fetch = createFakeGitLab({ host: 'https://gitlab.example.com', token: 'your-token' }).fetch;
