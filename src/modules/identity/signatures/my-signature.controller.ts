import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentSession } from '../people/current-person.js';
import { type OpenSession } from '../sessions/open-session.js';
import { SignatureView } from './signature.view.js';
import { SignaturesService } from './signatures.service.js';

@ApiTags('identity')
@Controller('me/signature')
export class MySignatureController {
  constructor(private readonly signatures: SignaturesService) {}

  /** What will be asked for before what binds somebody is signed. */
  @Get()
  @ApiOkResponse({ type: SignatureView })
  read(@CurrentSession() session: OpenSession): Promise<SignatureView> {
    return this.signatures.read(session);
  }
}
