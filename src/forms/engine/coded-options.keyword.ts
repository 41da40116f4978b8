import { _, type Code, type CodeKeywordDefinition } from 'ajv';
import { isRecord } from '../../shared/json.js';

const WORDS: ReadonlySet<string> = new Set(['const', 'title', 'description', 'note']);

/**
 * `oneOf` as questions write it: a list of codes (T4). One comparison a code, where Ajv makes an error object for each
 * option that is not the one. Same verdicts, same keyword told; any other `oneOf` is left to Ajv's own.
 */
export function codedOptionsKeyword(own: CodeKeywordDefinition): CodeKeywordDefinition {
  return {
    ...own,
    code(context, ruleType) {
      const codes = codesOf(context.schema as unknown);
      if (!codes) {
        own.code(context, ruleType);
        return;
      }
      const { data } = context;
      context.setParams({ passing: _`null` });
      context.pass(codes.map((code): Code => _`${data} === ${code}`).reduce((any, one) => _`${any} || ${one}`));
    },
  };
}

/** The codes of a list, each written once; nothing when an option is more than a code and its words. */
function codesOf(options: unknown): readonly string[] | undefined {
  if (!Array.isArray(options) || options.length === 0) return undefined;
  const codes = options.flatMap((option: unknown) => (isCoded(option) ? [option.const] : []));
  return codes.length === options.length && new Set(codes).size === codes.length ? codes : undefined;
}

function isCoded(option: unknown): option is { const: string } {
  return isRecord(option) && typeof option.const === 'string' && Object.keys(option).every((word) => WORDS.has(word));
}
