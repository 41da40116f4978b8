import { Module } from '@nestjs/common';
import { DefinitionChecker } from './definition-checker.js';

@Module({ providers: [{ provide: DefinitionChecker, useFactory: () => new DefinitionChecker() }], exports: [DefinitionChecker] })
export class DefinitionCheckModule {}
