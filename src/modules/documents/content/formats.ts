/** What a file must be inside, by its extension. */
export type Family = 'text' | 'pdf' | 'jpg' | 'png' | 'gif' | 'tif' | 'zip' | 'legacy-office' | 'office' | 'open-document';

export interface Format {
  /** Any of them will do: an old extension was used for two kinds of file. */
  readonly families: readonly Family[];
  readonly mediaType: string;
  /** Office: the folder of the main part. OpenDocument: the last word of its type. */
  readonly part?: string;
  /** True when the extension itself announces macros. */
  readonly macros?: true;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const legacy = (mediaType: string): Format => ({ families: ['legacy-office'], mediaType });
const office = (part: string, kind: string): Format => ({ families: ['office'], mediaType: `${OFFICE}.${kind}`, part });
const open = (part: string): Format => ({ families: ['open-document'], mediaType: `${OPEN_DOCUMENT}.${part}`, part });

/** The formats of the notices (S1-29, S4-26) and their neighbours; a region's list chooses among them. */
export const FORMATS: Readonly<Record<string, Format>> = {
  txt: { families: ['text'], mediaType: 'text/plain' },
  csv: { families: ['text'], mediaType: 'text/csv' },
  pdf: { families: ['pdf'], mediaType: 'application/pdf' },
  jpg: { families: ['jpg'], mediaType: 'image/jpeg' },
  jpeg: { families: ['jpg'], mediaType: 'image/jpeg' },
  png: { families: ['png'], mediaType: 'image/png' },
  gif: { families: ['gif'], mediaType: 'image/gif' },
  tif: { families: ['tif'], mediaType: 'image/tiff' },
  tiff: { families: ['tif'], mediaType: 'image/tiff' },
  zip: { families: ['zip'], mediaType: 'application/zip' },
  doc: legacy('application/msword'),
  dot: legacy('application/msword'),
  xls: legacy('application/vnd.ms-excel'),
  xlm: { ...legacy('application/vnd.ms-excel'), macros: true },
  ppt: legacy('application/vnd.ms-powerpoint'),
  docx: office('word', 'wordprocessingml.document'),
  dotx: office('word', 'wordprocessingml.template'),
  xlsx: office('xl', 'spreadsheetml.sheet'),
  xlsm: { families: ['office'], mediaType: 'application/vnd.ms-excel.sheet.macroEnabled.12', part: 'xl', macros: true },
  pptx: office('ppt', 'presentationml.presentation'),
  ppts: { ...office('ppt', 'presentationml.presentation'), families: ['office', 'legacy-office'] },
  odt: open('text'),
  odg: open('graphics'),
  odp: open('presentation'),
  ods: open('spreadsheet'),
  odf: open('formula'),
};
