/** Generators of other languages: their output is compiled where the language is at hand. */
import { binOf } from '../../run.ts';
import { type Compiler, command, documented, older, packagesFolder, type Tool, verified } from './tool.ts';

/** By name. */
export const languages: readonly Tool[] = [
  redocly('Go', 'go', {
    files: { 'go.mod': 'module client\n\ngo 1.19\n' },
    command: 'go',
    args: () => ['vet', '.'],
  }),
  redocly('Java', 'java', {
    command: 'javac',
    args: () => ['-encoding', 'UTF-8', '-Xlint:none', '-d', 'classes', 'Client.java'],
  }),
  redocly('PHP', 'php', { command: 'php', args: () => ['-l', 'client.php'] }),
  redocly('Python', 'python', { command: 'python3', args: () => ['-m', 'py_compile', 'client.py'] }),
  {
    name: 'TypeSpec',
    package: '@typespec/openapi3',
    needs: ['@typespec/compiler', '@typespec/http', '@typespec/openapi'],
    subjects: [verified, documented, older],
    run: command('@typespec/openapi3', 'tsp-openapi3 {description} --output-dir output'),
    compile: {
      command: process.execPath,
      args: () => [binOf('@typespec/compiler', 'tsp', packagesFolder), 'compile', 'main.tsp', '--no-emit'],
    },
  },
];

/** Redocly's client in another language. */
function redocly(language: string, generator: string, compile: Compiler): Tool {
  return {
    name: `redocly generate-client, ${language}`,
    package: '@redocly/cli',
    subjects: [verified, documented],
    run: command(
      '@redocly/cli',
      `redocly generate-client {description} --output output/client.ts --generator ${generator}`,
    ),
    compile,
  };
}
