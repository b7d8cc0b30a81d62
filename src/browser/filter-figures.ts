/**
 * Runs on the data page of an edition: a form filters the table of figures, the column heads sort it, and a link downloads
 * the selected rows. The query string of the address holds the filters and the sort order. Without this script the page
 * shows the complete table, without form, sort buttons and link.
 */
import {
  answers,
  COLUMNS,
  readQuestion,
  selectRecords,
  sortRows,
  writeQuestion,
  type Column,
  type Filter,
  type Row,
  type Sort,
} from './figure-rows.ts';

interface TableRow extends Row {
  readonly element: HTMLElement;
  /** The `<tbody>` that contains the row while the table is not sorted. */
  readonly home: HTMLElement | null;
  /** The names of its codes in the lists of the form. */
  readonly names: Readonly<Record<Exclude<Filter, 'q'>, string>>;
}

/** Replaces the placeholders of a text: `{all} figures`. */
const fill = (text = '', words: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name]));

function readRows(table: HTMLTableElement): TableRow[] {
  const units = new Set<string>();
  return [...table.querySelectorAll<HTMLElement>('tr[id]')].map((element) => {
    const all = (selector: string): string[] =>
      [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
    const first = (selector: string): string => all(selector)[0] ?? '';
    const { source = '', unit = '' } = element.dataset;
    const area = element.querySelector<HTMLElement>('[data-area]');
    // Units in the order of the page, which starts with people: rows sort by unit before value.
    units.add(unit);
    return {
      element,
      home: element.parentElement,
      // Without the text of closed `<details>`: a search would find rows in which the word is not visible.
      text: `${element.id} ${all('th, td:not(:last-child), td > p').join(' ')}`,
      source,
      area: area?.dataset['area'] ?? 'province',
      indicator: first('code'),
      status: element.querySelector('.status')?.classList[1] ?? '',
      names: {
        source: first('td > p:first-child > a'),
        area: area?.textContent ?? '',
        indicator: first('th a > span'),
        status: first('.status'),
      },
      keys: {
        indicator: [first('th a')],
        // ISO 8601 as text: a year sorts before its months.
        period: [element.querySelector('time')?.dateTime ?? ''],
        value: [[...units].indexOf(unit), Number(element.querySelector('data')?.value)],
        status: [first('.status')],
        // The outlet; for a computed figure the text that says that it is computed.
        source: [first('td > p:first-child > a') || first('td > p')],
      },
    };
  });
}

/** Adds an option to a list of the form for each code that the rows have, with its name. */
function offer(list: HTMLSelectElement, rows: readonly TableRow[]): void {
  const filter = list.name as keyof TableRow['names'];
  const names = new Map<string, string>();
  for (const row of rows) {
    const [code, name] = [row[filter], row.names[filter]];
    if (!name || names.has(code)) continue;
    // Two sources of one outlet: the indicator of their first figure distinguishes them.
    const isTaken = [...names.values()].includes(name);
    names.set(code, isTaken ? `${name}: ${row.names.indicator}` : name);
  }
  const options = [...names].map(([code, name]) => new Option(name, code));
  if (filter === 'indicator')
    options.sort((a, b) => a.text.localeCompare(b.text, document.documentElement.lang));
  list.append(...options);
}

function start(form: HTMLElement, table: HTMLTableElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const count = form.querySelector('output');
  const asked = form.querySelector('.asked');
  const file = form.querySelector('a');
  const words = form.dataset;
  const rows = readRows(table);
  for (const field of fields) if ('options' in field) offer(field, rows);
  const groups = [...table.tBodies];
  /** Contains all rows while the table is sorted, because the sort order ignores the groups. */
  const sorted = table.createTBody();
  sorted.setAttribute('role', 'rowgroup');
  /** All rows in their current order. */
  let order = rows;
  let sort: Sort | undefined;
  let timer: ReturnType<typeof setTimeout>;

  const shown = (): TableRow[] => order.filter(({ element }) => !element.hidden);

  /** Moves rows only if the order changes, because a row that moves loses the focus and its `:target` style. */
  const arrange = (next: Sort | undefined): void => {
    if (next?.column === sort?.column && next?.descending === sort?.descending) return;
    sort = next;
    order = sort ? sortRows(rows, sort, document.documentElement.lang) : rows;
    for (const { element, home } of order) (sort ? sorted : home)?.append(element);
  };

  const show = (): void => {
    const question = Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
    for (const row of rows) row.element.hidden = !answers(row, question);
    for (const group of [...groups, sorted])
      group.hidden = !group.querySelector('tr[id]:not([hidden])');
    const conditions = fields.flatMap((field) => {
      const text = 'options' in field ? field.selectedOptions[0]?.text : `“${field.value}”`;
      return question[field.name] ? `${field.previousElementSibling?.textContent}: ${text}` : [];
    });
    for (const [column, head] of heads) {
      head.removeAttribute('aria-sort');
      if (sort?.column !== column) continue;
      const direction = sort.descending ? 'descending' : 'ascending';
      head.setAttribute('aria-sort', direction);
      conditions.push(fill(words[direction], { column: head.textContent }));
    }
    const { length } = shown();
    form.classList.toggle('asks', conditions.length > 0);
    if (asked) asked.textContent = conditions.join('; ');
    if (count)
      count.textContent = fill(words[length ? 'some' : 'none'], {
        shown: length,
        all: rows.length,
      });
    if (file) file.hidden = !length;
    clearTimeout(timer);
    // Delayed, because Safari allows 100 calls of `replaceState` in 30 seconds, and some people type faster.
    timer = setTimeout(() => {
      const query = writeQuestion({ ...question, sort }, location.search);
      const hash = target()?.hidden ? '' : location.hash;
      if (query + hash !== location.search + location.hash)
        history.replaceState(history.state, '', location.pathname + query + hash);
    }, 200);
  };

  const target = (): HTMLElement | null | undefined => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('tr');
    } catch {
      // The fragment is not valid percent-encoding.
      return null;
    }
  };

  /** Applies the filters and the sort order of the address. A row in the fragment is shown even if the filters exclude it. */
  const restore = (): void => {
    const question = readQuestion(location.search);
    for (const field of fields) {
      field.value = question[field.name as 'q'] ?? '';
      // The address has a code that is not an option here.
      if ('options' in field && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    arrange(question.sort);
    show();
    const row = target();
    if (!row) return;
    if (row.hidden) {
      for (const field of fields) field.value = '';
      show();
    }
    if (location.search) row.scrollIntoView();
  };

  const heads = COLUMNS.flatMap((column: Column): [Column, HTMLElement][] => {
    const head = table.querySelector<HTMLElement>(`[data-sort=${column}]`);
    if (!head) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      // Each click moves on: ascending, descending, unsorted with groups.
      const isUp = sort?.column === column && !sort.descending;
      const isDown = sort?.column === column && sort.descending;
      arrange(isDown ? undefined : { column, descending: isUp });
      show();
    });
    return [[column, head]];
  });

  form.addEventListener('input', show);
  form.querySelector('button')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    arrange(undefined);
    show();
    // The button has disappeared, so the focus moves to the first field.
    fields[0]?.focus();
  });
  file?.addEventListener('click', (event) => {
    event.preventDefault();
    const ids = shown().map(({ element }) => element.id);
    fetch(file.href)
      .then((answer) => answer.text())
      .then((csv) => {
        const link = document.createElement('a');
        link.download = file.download;
        link.href = URL.createObjectURL(new Blob([selectRecords(csv, ids)], { type: 'text/csv' }));
        link.click();
        // Delayed, because Safari reads the file only after the click handler has ended.
        setTimeout(() => {
          URL.revokeObjectURL(link.href);
        }, 9999);
      })
      .catch(() => {
        if (count) count.textContent = words['failed'] ?? '';
      });
  });
  addEventListener('popstate', restore);
  restore();
  table.classList.add('sorts');
  form.removeAttribute('inert');
}

const form = document.querySelector<HTMLElement>('.ask');
const table = document.querySelector<HTMLTableElement>('.figures');
if (form && table) start(form, table);
