/** Writes the day of access into citations: today in the reader's time zone, in the language of the sentence. */
const today = new Date();
for (const place of document.querySelectorAll<HTMLElement>('.accessed')) {
  const language = place.closest<HTMLElement>('[lang]')?.lang;
  place.textContent = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(today);
}
