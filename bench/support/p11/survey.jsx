// SurveyJS with its own React pages: all on one page, or one question a page with its progress bar.
import 'survey-core/survey-core.css';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { SURVEY_MODEL } from '../questions.mjs';

const single = new URLSearchParams(location.hash.slice(1)).get('mode') === 'single';
const paging = single ? { questionsOnPageMode: 'questionPerPage', showProgressBar: true, progressBarType: 'questions' } : {};
const elements = SURVEY_MODEL.elements.map((element) => ({ ...element, isRequired: false }));

createRoot(document.getElementById('root')).render(<Survey model={new Model({ elements, ...paging })} />);
