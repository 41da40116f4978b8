import { plural } from '../plural.js';

type Params = Record<string, string | number>;
const number = (params: Params, name: string): number => Number(params[name] ?? 0);

/** Why an act is refused, by the code of its reason: a fact, and who or what would change it. */
export const reasons = {
  byCode: {
    'complete.missing': (params: Params) => {
      const missing = Math.max(0, number(params, 'required') - number(params, 'filled'));
      return `Il reste ${missing} ${plural(missing, 'question obligatoire', 'questions obligatoires')} à renseigner.`;
    },
    'window.not-open': (params: Params) => `Cette étape ouvre le ${String(params['open'] ?? '')}.`,
    'window.closed': (params: Params) => `Cette étape est close depuis le ${String(params['close'] ?? '')}.`,
    'audience.not-allowed': () => 'Ce geste appartient à un autre rôle.',
  } as Record<string, (params: Params) => string>,
  unknown: (code: string) => `Condition non remplie (${code}).`,
};
