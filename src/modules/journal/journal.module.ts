import { Module } from '@nestjs/common';
import { JournalReader } from './journal.reader.js';

@Module({ providers: [JournalReader], exports: [JournalReader] })
export class JournalModule {}
