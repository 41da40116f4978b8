import { type RegistryWidgetsType, type UiSchema } from '@rjsf/utils';
import { type JsonSchema } from '../../shared/json.js';

/** The part of a question that its drawing depends on. */
export interface DrawnQuestion {
  readonly schema: JsonSchema;
  readonly unit?: string | null;
}

/**
 * How a field type is drawn by RJSF. It names only the theme's base widgets and templates, hence has no look of its
 * own. What a base widget is told: `schema`, `label`, `options.inputMode`, `options.autocomplete`, `options.rows`,
 * `options.warningId` (the id of a sentence that warns about what is typed), and
 * the uiSchema's `ui:help`. A base `TextWidget` given a number schema reads and writes French numbers.
 */
export interface FieldWidgets {
  readonly type: string;
  /** Widgets to add to the theme's, by the names that `uiSchema` uses. */
  readonly widgets: RegistryWidgetsType;
  /** Goes under the author's own uiSchema, whose keys win. */
  uiSchema(question: DrawnQuestion): UiSchema;
}
