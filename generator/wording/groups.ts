/** The groups in which settings are shown. The playground uses this file too. */
import type { Group } from '../load/types.ts';

interface SettingGroup {
  readonly group: Group;
  readonly title: string;
  readonly text: string;
}

const settingGroups: readonly SettingGroup[] = [
  { group: 'connection', title: 'Connection', text: 'Where GitLab connects to, and as whom.' },
  { group: 'triggers', title: 'Triggers', text: 'Which events in the project it reacts to.' },
  { group: 'channels', title: 'Channels', text: 'Where the messages about each event go.' },
  { group: 'behaviour', title: 'Behaviour', text: 'What it does then.' },
];

export interface GroupOf<Setting> extends SettingGroup {
  readonly settings: readonly Setting[];
}

/** The groups that have settings. */
export function grouped<Setting>(
  settings: readonly Setting[],
  groupOf: (setting: Setting) => Group,
): readonly GroupOf<Setting>[] {
  return settingGroups
    .map((one) => ({ ...one, settings: settings.filter((setting) => groupOf(setting) === one.group) }))
    .filter((one) => one.settings.length > 0);
}
