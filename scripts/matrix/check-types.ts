/** Compiles the output of a generator as `tsc --strict` does, and reads types from it. */
import { join } from 'node:path';
import ts from 'typescript';

export interface TypeCheck {
  /** The compiler's errors in the output, and in the program that uses it. */
  readonly problems: readonly string[];
  /**
   * The exported types of the probe by name, as the compiler prints them; `any` for one that does not exist.
   */
  readonly types: ReadonlyMap<string, string>;
}

export interface CheckRequest {
  readonly folder: string;
  /** The files to compile, with all that they import. */
  readonly files: readonly string[];
  /** Packages that the output means when it imports another name. */
  readonly alias?: Readonly<Record<string, string>>;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** A check for many folders that reads the standard declarations once. */
export function createTypeCheck(): (request: CheckRequest) => TypeCheck {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const libraries = new Map<string, ts.SourceFile | undefined>();
  host.getSourceFile = (name, ...rest) => {
    if (!/[\\/]lib\.[\w.]+\.d\.ts$/.test(name)) return getSourceFile.call(host, name, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile.call(host, name, ...rest));
    return libraries.get(name);
  };
  return ({ folder, files, alias = {} }) => {
    const probe = join(folder, 'probe.ts');
    const paths = Object.entries(alias).map(([from, to]) => [from, [join(folder, 'node_modules', to)]]);
    const program = ts.createProgram(
      files.map((file) => join(folder, file)),
      { ...options, paths: Object.fromEntries(paths) },
      host,
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName !== probe.replaceAll('\\', '/'))
      .map(
        ({ file, messageText }) =>
          `${file?.fileName.slice(folder.length + 1) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    return { problems, types: typesOf(program, probe) };
  };
}

function typesOf(program: ts.Program, probe: string): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(probe);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  return new Map(
    exported.map((one) => [one.name, checker.typeToString(checker.getDeclaredTypeOfSymbol(one))]),
  );
}
