/** The page's own colour, which a telephone takes over around it: the only one that the scripts of the DSFR ask for. */
export const colors = {
  getHex: ({ isDark }: { readonly isDark: boolean }) => ({
    decisions: { background: { default: { grey: { default: isDark ? '#161616' : '#ffffff' } } } },
  }),
};
