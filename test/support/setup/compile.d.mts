/** Compiles one source file of the project and those it imports; answers the path of the result. */
export function compile(entry: string): string;
