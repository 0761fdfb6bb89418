/** Keeps one of many equal parts of changes: thousands of copies would take more memory than all else. */
import type { Change, SettingChange } from './plan.ts';

/** So many different parts are known at a time: those that are unique to a project must not pile up. */
const mostParts = 1000;

/** A function that returns the same change, with the parts of earlier changes where they are equal. */
export function createSharing(): (change: Change) => Change {
  let known = new Map<string, unknown>();
  const shared = <Part>(part: Part): Part => {
    const text = JSON.stringify(part);
    // Parts with the same text are equal.
    const first = known.get(text) as Part | undefined;
    if (first !== undefined) return first;
    // A cleared map would keep what it had until the next complete collection of garbage.
    if (known.size === mostParts) known = new Map();
    known.set(text, part);
    return part;
  };
  const sharedSetting = (setting: SettingChange): SettingChange =>
    isOfOneTarget(setting) ? setting : shared(setting);
  const partsOf = ({ settings, request }: Change): Pick<Change, 'settings' | 'request'> => {
    if (settings.some(isOfOneTarget)) return { settings: settings.map(sharedSetting), request };
    return { settings: shared(settings), request: shared(request) };
  };
  return (change) => {
    const { target, slug, action, fromServer, secrets, notes, seen } = change;
    const { settings, request } = partsOf(change);
    return {
      target,
      slug,
      action,
      settings,
      request,
      fromServer: shared(fromServer),
      secrets: shared(secrets),
      notes: shared(notes),
      seen,
    };
  };
}

function isOfOneTarget({ template }: SettingChange): boolean {
  return template !== undefined;
}
