/** A part of the DSFR's header that ours never shows: no choice of the display, no menu of menus, no search. */
function NoPart(): null {
  return null;
}

/** The words of the search, which the header asks for before it knows that there is none. */
function useTranslation(): { readonly t: (key: string) => string } {
  return { t: (key) => key };
}

export { NoPart as Display, NoPart as MegaMenu, NoPart as SearchButton, NoPart as addMegaMenuTranslations, useTranslation };
