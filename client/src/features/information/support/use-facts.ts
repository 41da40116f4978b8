import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { informationWords } from '../../../i18n/fr/information.js';
import { type Fact } from './support-mail.js';

interface Facts {
  facts: Fact[];
  contract: string;
  write: (index: number, value: string) => void;
}

/** The region's list, in the notices' order: the problem, the contract, the identifier, a number. What is known is filled in. */
export function useFacts(include: readonly string[], identifier: string): Facts {
  const text = informationWords.support;
  const [search] = useSearchParams();
  const contract = search.get('contrat') ?? '';
  const known = ['', contract, identifier];
  const [written, setWritten] = useState<Record<number, string>>({});
  const labels = include.length === 0 ? text.facts : include;
  return {
    facts: labels.map((label, index) => ({ label, value: written[index] ?? known[index] ?? '' })),
    contract,
    write: (index, value) => {
      setWritten((before) => ({ ...before, [index]: value }));
    },
  };
}
