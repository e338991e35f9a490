/**
 * Tables of several sheets, hidden rows, what each column was taken for and what was said of it by hand; and whom or what a need or an
 * offer is about, where a number tells it as well. Indexes are built beside the writers; whatever a run that was cut short left is built anew.
 */
const self = (table: string): string[] => [
  `alter table ${table} add column if not exists import_self text`,
  `drop index concurrently if exists ${table}_import_self`,
  `create index concurrently ${table}_import_self on ${table} (subdistrict_id, import_self) where import_self is not null`,
]

export const statements = [
  // Place of the sheet among those that are read, from 0; lines are counted within it.
  `alter table import_row add column if not exists sheet int not null default 0`,
  `alter table import_row add column if not exists is_hidden boolean not null default false`,
  `alter table import_row add column if not exists import_self text`,
  // What an earlier import made of the row, as things stood when it was read.
  `alter table import_row add column if not exists existing_id uuid`,
  `alter table import_row drop constraint if exists import_row_pkey, add primary key (import_id, sheet, line, subdistrict_id)`,
  // The file and what was made of its columns: both may hold personal data, and are sealed.
  `create table if not exists import_file (
    import_id uuid not null,
    subdistrict_id uuid not null,
    file bytea not null,
    reading bytea not null,
    primary key (import_id, subdistrict_id),
    foreign key (import_id, subdistrict_id) references import on delete cascade
  )`,
  // What was said by hand of the columns of tables of one shape: label of the header to key of the column, or null for none.
  `create table if not exists import_correction (
    subdistrict_id uuid not null,
    -- For whom it holds: the sub-district itself, or the one organization that imports for itself.
    scope uuid not null,
    sheet text not null,
    shape text not null,
    columns jsonb not null,
    corrected_by_id uuid not null,
    corrected_at timestamptz not null,
    primary key (subdistrict_id, scope, sheet, shape),
    foreign key (corrected_by_id, subdistrict_id) references person
  )`,
  ...self('need'),
  ...self('offer'),
]
