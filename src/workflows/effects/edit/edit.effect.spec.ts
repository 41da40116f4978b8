import { describeEffect } from '../../testing/describe-effect.js';
import { editEffect } from './edit.effect.js';

describeEffect(editEffect, {
  accepts: [{ document: 'rapport-provisoire' }],
  refuses: [{}, { document: '' }, { document: '../secret' }, { document: 'Rapport' }, { document: 'rapport', to: 'ars' }],
});
