import { describeEffect } from '../../testing/describe-effect.js';
import { notifyEffect } from './notify.effect.js';

describeEffect(notifyEffect, {
  accepts: [
    { mail: 'M07', to: 'ars' },
    { mail: 'M07', to: 'ars', author: true },
    { mail: 'M08', to: 'ars', author: false },
  ],
  refuses: [
    {},
    { mail: 'M07' },
    { to: 'ars' },
    { mail: 'bonjour', to: 'ars' },
    { mail: 'M07', to: '' },
    { mail: 'M07', to: 'ars', bcc: 'x' },
    { mail: 'M07', to: 'ars', author: 'oui' },
  ],
});
