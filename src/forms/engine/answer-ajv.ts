import { type CodeKeywordDefinition, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from './ajv-options.js';
import { codedOptionsKeyword } from './coded-options.keyword.js';
import { FIELDS } from './field-registry.js';
import { ENGINE_FORMATS } from './formats.js';
import { maxDecimalsKeyword } from './max-decimals.keyword.js';
import { re2 } from './re2.js';

/** An Ajv that knows every field's vocabulary. One per use: an instance keeps all that it ever compiled. */
export function answerAjv(code: Options['code'] = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { ...code, regExp: re2 } });
  ajv.addVocabulary(['note']);
  const oneOf = ajv.getKeyword('oneOf') as CodeKeywordDefinition;
  ajv.removeKeyword('oneOf').addKeyword(codedOptionsKeyword(oneOf));
  const keywords = [maxDecimalsKeyword, ...FIELDS.flatMap((field) => field.keywords)];
  for (const keyword of keywords) ajv.addKeyword(keyword);
  for (const [name, format] of Object.entries(answerFormats())) ajv.addFormat(name, format);
  return ajv;
}

/** Every format of the engine and of its fields. */
function answerFormats(): typeof ENGINE_FORMATS {
  return Object.assign({}, ENGINE_FORMATS, ...FIELDS.map((field) => field.formats)) as typeof ENGINE_FORMATS;
}
