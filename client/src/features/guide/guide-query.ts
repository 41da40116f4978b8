import { queryOptions } from '@tanstack/react-query';
import { fetchData } from '../../api/http.js';

export const guideQuery = queryOptions({
  queryKey: ['guide'],
  queryFn: ({ signal }) => fetchData('GET /api/guide', { signal }),
});
