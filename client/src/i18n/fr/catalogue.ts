import { account } from './account.js';
import { activation } from './activation.js';
import { alerts } from './alerts.js';
import { campaigns } from './campaigns.js';
import { common } from './common.js';
import { closing } from './closing.js';
import { contract } from './contract.js';
import { contractsList } from './contracts-list.js';
import { documents } from './documents.js';
import { delegations } from './delegations.js';
import { entry } from './entry.js';
import { form } from './form.js';
import { guide } from './guide.js';
import { home } from './home.js';
import { information } from './information.js';
import { legalEntity } from './legal-entity.js';
import { people } from './people.js';
import { peopleForm } from './people-form.js';
import { problems } from './problems.js';
import { reasons } from './reasons.js';
import { renewal } from './renewal.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';

/** One namespace per feature, one file per namespace. */
export const fr = {
  account,
  activation,
  alerts,
  campaigns,
  common,
  closing,
  contract,
  contractsList,
  documents,
  delegations,
  entry,
  form,
  guide,
  home,
  information,
  legalEntity,
  people,
  peopleForm,
  problems,
  reasons,
  renewal,
  session,
  shell,
  signIn,
};
