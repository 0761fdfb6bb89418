import { enableCompileCache } from 'node:module';
import { allowClosedOutput } from './output.ts';

allowClosedOutput();
// Before everything else is imported: compiling modules would take as long as half of the work.
enableCompileCache();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
