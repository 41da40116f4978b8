import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { AppConfig } from '../config/app-config.js';
import { RegionTransactions } from './region-transactions.js';

function options(config: AppConfig): TypeOrmModuleOptions {
  const logger = new Logger('Database');
  return {
    type: 'postgres',
    url: config.databaseUrl,
    schema: 'app',
    autoLoadEntities: true,
    synchronize: false,
    poolSize: 20,
    applicationName: 'ecars',
    // A restart of PostgreSQL breaks idle connections: the process survives it, and the pool opens others.
    poolErrorHandler: (error: Error) => {
      logger.warn(error.message);
    },
  };
}

/** One pool under the role that owns nothing, and the door to regional tables. */
@Global()
@Module({
  imports: [TypeOrmModule.forRootAsync({ inject: [AppConfig], useFactory: options })],
  providers: [RegionTransactions],
  exports: [RegionTransactions],
})
export class DatabaseModule {}
