interface PageColour {
  readonly decisions: { readonly background: { readonly default: { readonly grey: { readonly default: string } } } };
}

/** The page's own colour, which a telephone takes over around it: the only one that the scripts of the DSFR ask for. */
export const colors = {
  getHex: ({ isDark }: { readonly isDark: boolean }): PageColour => ({
    decisions: { background: { default: { grey: { default: isDark ? '#161616' : '#ffffff' } } } },
  }),
};
