// The limit: one question and its tree, written by hand for this very form. A key press touches one element.
import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { QUESTIONS } from '../questions.mjs';

const Row = memo(function Row({ id, filled, current, onOpen }) {
  return (
    <li>
      <button type="button" aria-current={current} onClick={() => onOpen(id)}>
        {id} {filled ? 'Saisie' : 'À saisir'}
      </button>
    </li>
  );
});

function Contract() {
  const [open, setOpen] = useState('q2');
  const [values, setValues] = useState({});
  return (
    <>
      <ul>
        {QUESTIONS.map(({ id }) => (
          <Row key={id} id={id} filled={Boolean(values[id])} current={open === id} onOpen={setOpen} />
        ))}
      </ul>
      <h1>{open}</h1>
      <Question key={open} value={values[open] ?? ''} onLeave={(value) => setValues((before) => ({ ...before, [open]: value }))} />
    </>
  );
}

function Question({ value, onLeave }) {
  const [typed, setTyped] = useState(value);
  return <textarea id="text" value={typed} onChange={({ target }) => setTyped(target.value)} onBlur={() => onLeave(typed)} />;
}

createRoot(document.getElementById('root')).render(<Contract />);
