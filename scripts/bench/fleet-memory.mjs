/** Loaded before a program: writes how much memory it had at most into the file of FLEET_MEMORY, in bytes. */
import { writeFileSync } from 'node:fs';

const file = process.env.FLEET_MEMORY ?? '';
process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
