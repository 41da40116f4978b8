import { fileURLToPath } from 'node:url';
import { type Plugin } from 'vite';

interface StandIn {
  /** The end of the module's path, in its package. */
  readonly module: string;
  readonly file: string;
}

/**
 * Parts of libraries that come with every form and that nothing can reach: a template's author writes no markup and
 * picks no layout (`check-ui.ts`, rule 14), and the schema of a
 * question or of an act has no `allOf`, `anyOf` or `$id` (`schema-keywords.ts`, `schemas/meta/workflow-definition.schema.json`). The
 * colours and the sizes of the DSFR are in its stylesheet: its scripts read one of them. Its header comes with a choice
 * of the display, a menu of menus and a search that `AppHeader` does not show.
 */
const STAND_INS: readonly StandIn[] = [
  { module: 'markdown-to-jsx/dist/react.js', file: 'plain-markdown.ts' },
  { module: '@rjsf/core/lib/components/fields/LayoutGridField.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/fields/LayoutHeaderField.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/fields/LayoutMultiSchemaField.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/fields/MultiSchemaField.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/widgets/AltDateTimeWidget.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/widgets/AltDateWidget.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/widgets/FileWidget.js', file: 'no-field.ts' },
  { module: '@rjsf/core/lib/components/widgets/RatingWidget.js', file: 'no-field.ts' },
  { module: '@rjsf/utils/lib/schema/shallowAllOfMerge.js', file: 'no-all-of.ts' },
  { module: 'fast-uri/index.js', file: 'same-reference.ts' },
  { module: '@codegouvfr/react-dsfr/fr/colors.js', file: 'dsfr-colors.ts' },
  { module: '@codegouvfr/react-dsfr/fr/generatedFromCss/typography.js', file: 'dsfr-typography.ts' },
  { module: '@codegouvfr/react-dsfr/Display/Display.js', file: 'no-header-part.ts' },
  { module: '@codegouvfr/react-dsfr/MainNavigation/MegaMenu.js', file: 'no-header-part.ts' },
  { module: '@codegouvfr/react-dsfr/SearchBar/SearchBar.js', file: 'no-header-part.ts' },
  { module: '@codegouvfr/react-dsfr/SearchBar/SearchButton.js', file: 'no-header-part.ts' },
];

/** Puts a small module of ours in the place of each; a build fails when a library no longer has one of them. */
export function standIns(): Plugin {
  const unmet = new Set(STAND_INS.map(({ module }) => module));
  return {
    name: 'stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /markdown-to-jsx|fast-uri|\.\// },
      async handler(source, importer, options) {
        if (importer?.includes('node_modules') !== true) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        const standIn = STAND_INS.find(({ module }) => found?.id.replaceAll('\\', '/').endsWith(`/node_modules/${module}`));
        if (!standIn) return null;
        unmet.delete(standIn.module);
        return fileURLToPath(new URL(`stand-ins/${standIn.file}`, import.meta.url));
      },
    },
    buildEnd(error) {
      if (!error && unmet.size > 0) this.error(`Nothing imports ${[...unmet].join(', ')} any more: see client/build/stand-ins.ts`);
    },
  };
}
