import { main } from './cli.ts';
import { allowClosedOutput } from './output.ts';

allowClosedOutput();
process.exitCode = await main(process.argv.slice(2));
