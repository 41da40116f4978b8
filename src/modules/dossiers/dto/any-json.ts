import { type ApiPropertyOptions } from '@nestjs/swagger';

/** Any JSON value: its schema is the question's own. */
export const ANY_JSON: ApiPropertyOptions = { oneOf: [{}], nullable: true };
