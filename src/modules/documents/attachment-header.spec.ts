import { attachment } from './attachment-header.js';

it('names a download for old readers and for new ones', () => {
  expect(attachment('Bilan été 2025.pdf')).toBe(
    `attachment; filename="Bilan ete 2025.pdf"; filename*=UTF-8''Bilan%20%C3%A9t%C3%A9%202025.pdf`,
  );
});

it('lets no name write a header of its own', () => {
  const header = attachment('a"; filename="b.exe%41\\(1)’.txt');
  expect(header).toMatch(/^attachment; filename="[^"\\%;]+"; filename\*=UTF-8''[A-Za-z0-9%.!~_-]+$/);
});
