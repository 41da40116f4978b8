/** RJSF says in the console that it could not merge, and goes on without. */
function noAllOf(): never {
  throw new Error('« allOf » is not a keyword of our schemas');
}

export { noAllOf as default };
