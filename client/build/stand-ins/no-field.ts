/** A field or widget of RJSF that no schema and no uiSchema can ask for. */
function NoField(): null {
  return null;
}

export { NoField as default };
