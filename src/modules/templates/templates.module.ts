import { Module } from '@nestjs/common';
import { ShippedTemplates } from './shipped-templates.js';
import { TemplatesController } from './templates.controller.js';
import { Templates } from './templates.service.js';

@Module({ controllers: [TemplatesController], providers: [Templates, ShippedTemplates], exports: [Templates] })
export class TemplatesModule {}
