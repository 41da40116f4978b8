import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../identity/index.js';
import { ContractSheetService } from './contract-sheet.service.js';
import { ContractView } from './dto/contract.view.js';
import { HomeView } from './dto/home.view.js';
import { LegalEntitiesQuery } from './dto/legal-entities.query.js';
import { LegalEntityPage, LegalEntityView } from './dto/legal-entity.view.js';
import { HomeService } from './home.service.js';
import { LegalEntitiesService } from './legal-entities.service.js';

/** What one reads before opening a dossier. */
@ApiTags('portal')
@Controller()
export class PortalController {
  constructor(
    private readonly homes: HomeService,
    private readonly entities: LegalEntitiesService,
    private readonly sheets: ContractSheetService,
  ) {}

  /** « Accueil »: the calendar, and the dossiers that wait for the person. */
  @Get('home')
  @ApiOkResponse({ type: HomeView })
  home(@CurrentPerson() person: Person): Promise<HomeView> {
    return this.homes.view(person);
  }

  /** « Gestion des Contrats »: the legal entities that the person acts for (S1-08, S4-12). */
  @Get('legal-entities')
  @ApiOkResponse({ type: LegalEntityPage })
  legalEntities(@Query() query: LegalEntitiesQuery, @CurrentPerson() person: Person): Promise<LegalEntityPage> {
    return this.entities.list(person, query);
  }

  /** A legal entity with its « Liste des contrats » (S4-13). */
  @Get('legal-entities/:finess')
  @ApiOkResponse({ type: LegalEntityView })
  legalEntity(@Param('finess') finess: string, @CurrentPerson() person: Person): Promise<LegalEntityView> {
    return this.entities.view(person, finess);
  }

  /** The contract's form (S4-14, S4-15). */
  @Get('contracts/:id')
  @ApiOkResponse({ type: ContractView })
  contract(@Param('id', ParseUUIDPipe) id: string, @CurrentPerson() person: Person): Promise<ContractView> {
    return this.sheets.view(person, id);
  }
}
