import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type Clock } from '../shared/clock.js';
import { CLOCK } from './clock.js';
import { Antivirus } from './antivirus/antivirus.js';
import { Clamav } from './antivirus/clamav.js';
import { AppConfig } from './config/app-config.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailTransport } from './mail/mail-transport.js';
import { openStorage } from './storage/open-storage.js';
import { Storage } from './storage/storage.js';

export interface PlatformOptions {
  readonly config: AppConfig;
  readonly clock: Clock;
}

/** What every feature stands on, injected anywhere: settings, time, database, jobs, mail, files. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ config, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule, JobsModule, DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: Storage, useFactory: () => openStorage(config) },
        { provide: Antivirus, useClass: Clamav },
        MailTransport,
        HealthService,
      ],
      exports: [AppConfig, CLOCK, Storage, Antivirus, MailTransport],
    };
  }
}
