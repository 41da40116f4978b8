import { Module } from '@nestjs/common';
import { DefinitionCheckModule } from '../definition-check/index.js';
import { ShippedTemplates } from './shipped-templates.js';
import { TemplatesController } from './templates.controller.js';
import { Templates } from './templates.service.js';

@Module({
  imports: [DefinitionCheckModule],
  controllers: [TemplatesController],
  providers: [Templates, ShippedTemplates],
  exports: [Templates],
})
export class TemplatesModule {}
