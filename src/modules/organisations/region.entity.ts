import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A region; everything it decides for itself is in `settings` (see `RegionSettings`). */
@Entity({ schema: 'app', name: 'region' })
export class RegionEntity {
  @PrimaryColumn('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  settings!: Record<string, unknown>;
}
