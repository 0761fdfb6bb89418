/**
 * Loaded before a program: writes what it used, in bytes and milliseconds, as JSON into the file of
 * FLEET_USAGE.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { memory: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env.FLEET_USAGE ?? '', JSON.stringify(usage));
});
