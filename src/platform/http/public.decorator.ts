import { type CustomDecorator, SetMetadata } from '@nestjs/common';

/** Metadata key of routes that answer without a session. */
export const IS_PUBLIC = 'ecars:public';

/** Opens a route to everybody. Every other route is closed by the guard that the accounts module provides. */
export const Public = (): CustomDecorator => SetMetadata(IS_PUBLIC, true);
