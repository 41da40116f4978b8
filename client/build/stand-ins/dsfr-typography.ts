/** The sizes of the DSFR's text are in its stylesheet: no script of ours asks for them. */
export const typography: readonly never[] = [];
