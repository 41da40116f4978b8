import { UnprocessableEntityException, type ValidationError, ValidationPipe } from '@nestjs/common';
import { pointer } from '../../shared/json-pointer.js';

interface Refusal {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Bodies and queries are allow-lists: an unknown member is refused, and every refusal names its place. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new UnprocessableEntityException({
        code: 'request.invalid',
        detail: 'Certaines valeurs ne sont pas acceptées.',
        members: { errors: errors.flatMap((error) => refusals(error, [])) },
      }),
  });
}

function refusals(error: ValidationError, path: readonly string[]): Refusal[] {
  const steps = [...path, error.property];
  const own = Object.keys(error.constraints ?? {}).map((keyword) => ({
    pointer: pointer(...steps),
    keyword,
    message: keyword === 'whitelistValidation' ? 'Ce champ n’est pas attendu.' : 'Cette valeur n’est pas acceptée.',
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => refusals(child, steps))];
}
