import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule } from './modules/identity/index.js';
import { MailsModule } from './modules/notifications/index.js';
import { PlatformModule, type PlatformOptions } from './platform/index.js';

/** The house: one platform, and the features that stand on it. */
@Module({})
export class AppModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot(options), IdentityModule, MailsModule] };
  }
}
