import { type Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type JsonSchema } from '../../shared/json.js';
import { answerAjv } from './answer-ajv.js';

/** An Ajv remembers all that it compiles, and making one is dearer than a compilation: one is kept for a while. */
const COMPILATIONS_PER_AJV = 500;

export class SchemaCompiler {
  private ajv: Ajv2020 | undefined;
  private left = 0;

  compile(schema: JsonSchema): ValidateFunction {
    if (!this.ajv || this.left === 0) {
      this.ajv = answerAjv();
      this.left = COMPILATIONS_PER_AJV;
    }
    this.left -= 1;
    return this.ajv.compile(schema);
  }
}
