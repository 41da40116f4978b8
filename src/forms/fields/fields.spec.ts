import { FIELD_EDITIONS } from '../editions.js';
import { FIELD_WIDGETS } from '../widgets.js';
import { FIELD_PLUGINS } from './fields.js';

const SHIPPED = 'yes-no number rate percentage choice multiple-choice text date table file yearly progress finess rpps'.split(' ');

it('ships the fourteen field types of the format', () => {
  expect(FIELD_PLUGINS.map(({ type }) => type)).toEqual(SHIPPED);
});

it('gives each of them a way to be drawn and a way to be written', () => {
  expect(FIELD_WIDGETS.types).toEqual(SHIPPED);
  expect(FIELD_EDITIONS.types).toEqual(SHIPPED);
  expect(FIELD_PLUGINS.map(({ widget }) => widget)).toEqual(SHIPPED);
});
