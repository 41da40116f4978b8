import { Module } from '@nestjs/common';
import { DefinitionChecker } from './definition-checker.js';

@Module({ providers: [DefinitionChecker], exports: [DefinitionChecker] })
export class DefinitionCheckModule {}
