import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { EstablishmentPeople } from './establishment-people.js';

export function EstablishmentPage(): ReactElement {
  const { id = '' } = useParams();
  return <EstablishmentPeople key={id} id={id} />;
}
