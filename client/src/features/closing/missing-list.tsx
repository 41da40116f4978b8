import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { questionPath } from '../../forms/dossier/paths.js';
import { SectionName, sectionName } from '../../forms/dossier/section-name.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { Progress } from '../../ui/progress.js';
import { Status } from '../../ui/status.js';
import { type Missing, type MissingQuestion } from './use-missing.js';

interface MissingListProps {
  readonly dossier: DossierView;
  readonly missing: Missing;
  readonly allowed: boolean;
}

/** What is missing, each line a link to its question with its cause; or what will be sent. */
export function MissingList({ dossier, missing, allowed }: MissingListProps): ReactElement {
  const text = closingWords;
  const waiting = missing.todo.length + missing.confirm.length;
  if (waiting === 0) return <Sections dossier={dossier} />;
  return (
    <>
      {!allowed && (
        <div className="fr-alert fr-alert--warning">
          <h2 className="fr-alert__title">{text.blocked.title}</h2>
          <p>{text.blocked.remaining(waiting, missing.pieces)}</p>
          {missing.others > 0 && <p>{text.blocked.others(missing.others)}</p>}
        </div>
      )}
      <Questions dossierId={dossier.id} id="missing-todo" title={text.missing.todo(missing.todo.length)} questions={missing.todo} />
      <Questions
        dossierId={dossier.id}
        id="missing-confirm"
        title={text.missing.confirm(missing.confirm.length)}
        note={text.missing.confirmNote}
        questions={missing.confirm}
      />
    </>
  );
}

interface QuestionsProps {
  readonly dossierId: string;
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly questions: readonly MissingQuestion[];
}

function Questions({ dossierId, id, title, note, questions }: QuestionsProps): ReactElement | null {
  const text = closingWords.missing;
  const first = questions[0];
  if (!first) return null;
  return (
    <section className="ec-card" aria-labelledby={id}>
      <div className="ec-card__head">
        <h2 className="fr-h6" id={id}>
          {title}
        </h2>
        <Link className="ec-small" to={questionPath(dossierId, first.key)}>
          {text.first}
        </Link>
      </div>
      {note !== undefined && <p className="ec-small ec-muted fr-mb-3v">{note}</p>}
      <ul className="ec-list ec-miss">
        {questions.map((question) => (
          <Line key={question.key} to={questionPath(dossierId, question.key)} question={question} />
        ))}
      </ul>
    </section>
  );
}

function Line({ to, question }: { readonly to: string; readonly question: MissingQuestion }): ReactElement {
  const text = closingWords.missing;
  const cause = text.causes[question.state.cause ?? 'value-missing'];
  return (
    <li>
      <div className="ec-break">
        <p className="ec-m0">
          <Link className="ec-strong" to={to}>
            {question.title}
          </Link>
        </p>
        <p className="ec-small ec-muted">{lineOf(question, cause?.line ?? '', text.piece)}</p>
      </div>
      <Status kind={question.state.dot === 'confirm' ? 'confirm' : 'todo'} word={cause?.word} pill />
    </li>
  );
}

function lineOf({ pieces }: MissingQuestion, line: string, withPieces: (line: string, pieces: string) => string): string {
  return pieces.length === 0 ? line : withPieces(line, pieces.join(', '));
}

function Sections({ dossier }: { readonly dossier: DossierView }): ReactElement {
  const text = closingWords;
  const { nothing } = contractWords.progress;
  return (
    <section className="ec-card" aria-labelledby="sent">
      <h2 className="fr-h6" id="sent">
        {text.sent}
      </h2>
      <ul className="ec-list ec-volets">
        {dossier.sections.map((section) => (
          <li key={section.key}>
            <span className="ec-break">
              <SectionName section={section} />
            </span>
            {section.rate !== null && <Progress rate={section.rate} label={sectionName(section)} />}
            <span className="ec-num">{section.rate === null ? nothing : text.conditions.of(section.filled, section.required)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
