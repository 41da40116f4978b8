import { queryOptions } from '@tanstack/react-query';
import { fetchData } from './http.js';

/** The campaign's calendar and my open contracts: the home page and « Gestion des Contrats » show the same reading. */
export const homeQuery = queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => fetchData('GET /api/home', { signal }) });
