-- The file of Hagukumi, schema version 3: one municipality's plan generations, their yearly results, and who changed what when.
--
-- How to read it. Every record has a UUID as its key, written in lower case; it is the same in every copy of the file, so copies can be
-- compared and merged. A column named like a table's singular points to that table. Text that nobody has entered is '', never NULL; NULL
-- says that there is none of the thing (no later project, no upper end). Years are fiscal years, named by the western year of their
-- April. Numbers that are printed are decimal text as it was written ("-12.50"), never REAL. Words such as 'at_least' stand for the members
-- of an enumeration. Printed order is an explicit rank.
--
-- What it must stay. No triggers, views, indexes or virtual tables: the program compares the schema of a file that it opens with this text
-- (without comments) and refuses any other. Rules that span rows (which name is unique, what may point where) are checked by the program
-- (core/model/violations) before each edit and at each opening, so references are written down here and are not enforced statement by
-- statement. A change of this text is a new version: raise the version, freeze this text as the one before, and append a migration.
-- The columns of each kind of record are those of its field list (core/model), in the same order: a test compares them.

-- ── The file itself ──

-- Exactly one row: which document this is and which version of it.
CREATE TABLE meta (
    singleton INTEGER NOT NULL PRIMARY KEY CHECK (singleton = 1),
    document TEXT NOT NULL CHECK (length(document) = 36),  -- The same in every version and copy of this file.
    revision TEXT NOT NULL CHECK (length(revision) = 36),  -- New at each publishing.
    parent_revision TEXT CHECK (length(parent_revision) = 36),  -- The version this one was made from; absent in the first.
    min_reader INTEGER NOT NULL,  -- Schema version a program must know to show the file,
    min_writer INTEGER NOT NULL,  -- and to change it.
    published_at TEXT NOT NULL,  -- Time of publishing with its offset, 2025-07-28T14:32:00+09:00.
    published_by TEXT NOT NULL,
    published_on TEXT NOT NULL,  -- The computer.
    published_sequence INTEGER NOT NULL,  -- The last entry of the history that this version holds. Later entries are not published yet.
    program TEXT NOT NULL  -- Which program wrote it, with its version.
) STRICT;

-- SHA-256 over all rows of each other table, written at publishing: finds a flipped bit that SQLite's own check cannot see.
CREATE TABLE content_hashes (
    table_name TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

-- ── Who did what (only ever appended) ──

-- One accepted edit, undo, redo or revert.
CREATE TABLE history (
    sequence INTEGER NOT NULL PRIMARY KEY,  -- The order; clocks are not trusted with it.
    time TEXT NOT NULL,  -- UTC, 2025-07-28T05:32:00.000Z.
    offset_minutes INTEGER NOT NULL,  -- What the local clock differed from UTC.
    person TEXT NOT NULL,
    computer TEXT NOT NULL,
    intention TEXT NOT NULL,  -- What the edit did, in the user's words.
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'revert', 'restore')),
    row_count INTEGER NOT NULL,  -- Records that changed.
    chain TEXT NOT NULL CHECK (length(chain) = 64)  -- SHA-256 over the entry before (its chain) and this entry with its changes.
) STRICT;

-- What changed, with old and new values (compressed CBOR), in parts of at most 1 MB.
CREATE TABLE history_changes (
    sequence INTEGER NOT NULL REFERENCES history (sequence) DEFERRABLE INITIALLY DEFERRED,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sequence, part)
) STRICT;

-- ── Papers as they were handed out (only ever appended; read on demand, never at opening) ──

-- One packet of papers that was distributed, as the PDF file that it was.
CREATE TABLE packets (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    meeting TEXT NOT NULL CHECK (length(meeting) = 36),  -- The record in meetings; the packet outlives it.
    title TEXT NOT NULL,  -- What the meeting was called then.
    time TEXT NOT NULL,  -- UTC, 2025-07-28T05:32:00.000Z.
    offset_minutes INTEGER NOT NULL,  -- What the local clock differed from UTC.
    person TEXT NOT NULL,
    pages INTEGER NOT NULL,
    size INTEGER NOT NULL,  -- Bytes of the PDF file.
    hash TEXT NOT NULL CHECK (length(hash) = 64)  -- SHA-256 of the PDF file.
) STRICT;

-- Its bytes, each part compressed (zlib), of at most 1 MB before.
CREATE TABLE packet_parts (
    packet TEXT NOT NULL REFERENCES packets (id) DEFERRABLE INITIALLY DEFERRED,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (packet, part)
) STRICT;

-- ── The plan and its structure ──

-- One plan generation (計画): its title, its years, and the city's own words for the levels of its structure.
CREATE TABLE plans (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    rank INTEGER NOT NULL,
    municipality TEXT NOT NULL,  -- 流山市
    title TEXT NOT NULL,  -- 「子どもをみんなで育む計画～流山市子ども・子育て支援総合計画～」
    first_year INTEGER NOT NULL CHECK (first_year BETWEEN 1926 AND 2199),
    last_year INTEGER NOT NULL CHECK (last_year BETWEEN 1926 AND 2199),
    years_origin TEXT NOT NULL,  -- Where the years come from when the source document does not say; empty = from the source.
    philosophy TEXT NOT NULL,  -- 基本理念, with its line feeds.
    goal_word TEXT NOT NULL,  -- 基本目標
    challenge_word TEXT NOT NULL,  -- 主要課題, 施策の方向性 …
    project_word TEXT NOT NULL,  -- 事業
    council_name TEXT NOT NULL,  -- 流山市子ども・子育て会議; empty = not said.
    predecessor TEXT REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED  -- The plan generation before this one.
) STRICT;

-- The plan's own prose, one row a paragraph, printed as it is.
CREATE TABLE plan_texts (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL
        CHECK (kind IN ('philosophy_explanation', 'viewpoint', 'introduction', 'promotion', 'council_role', 'council_note')),
    rank INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- The boxes of the diagram that shows the plan among other plans (計画の位置図).
CREATE TABLE diagram_boxes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL CHECK (level IN ('upper', 'related', 'this_plan')),  -- Above, beside, or the plan itself.
    rank INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A basic goal (基本目標). What it is called may change while the plan runs: goal_versions.
CREATE TABLE goals (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,  -- Printed order, sparse: inserting between two changes one row.
    number TEXT NOT NULL  -- As printed: 「1」.
) STRICT;

-- The name of a goal from one fiscal year on.
CREATE TABLE goal_versions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    goal TEXT NOT NULL REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    name TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),  -- When the change was decided; absent = the first name, or not known.
    reason TEXT NOT NULL
) STRICT;

-- A main challenge (主要課題) under a goal.
CREATE TABLE challenges (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    goal TEXT NOT NULL REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    number TEXT NOT NULL,  -- As printed: 「(1)」.
    name TEXT NOT NULL  -- Empty = the source does not say.
) STRICT;

-- A project (事業). Its name is in project_versions; where it is printed is in placements.
CREATE TABLE projects (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,  -- 番号, free text as printed: 「1」, 「070101」; empty = none.
    sort_key TEXT NOT NULL,  -- Orders numbers that do not sort by themselves; empty = order by number (compareNumbers).
    is_priority INTEGER NOT NULL CHECK (is_priority IN (0, 1)),  -- 重点
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),  -- 新規
    note TEXT NOT NULL
) STRICT;

-- The name of a project from one fiscal year on.
CREATE TABLE project_versions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    project TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    name TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- Where a project is printed. One placement of a project is the main one; the others are 再掲: shown again, entered and counted once.
CREATE TABLE placements (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    project TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    challenge TEXT REFERENCES challenges (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,  -- Order within the goal; sparse, so that inserting between changes one row.
    is_main INTEGER NOT NULL CHECK (is_main IN (0, 1))
) STRICT;

-- How projects follow each other, within a plan and across plan generations. An abolished project has no later one.
CREATE TABLE lineages (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    kind TEXT NOT NULL CHECK (kind IN ('succeeds', 'merged_into', 'split_from', 'abolished')),
    earlier TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    later TEXT REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    reason TEXT NOT NULL
) STRICT;

-- A department (担当課). Its name is in department_versions.
CREATE TABLE departments (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    rank INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- The name of a department from one fiscal year on.
CREATE TABLE department_versions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    department TEXT NOT NULL REFERENCES departments (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    name TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- One department's part of a project during some years, with its own text (事業内容・事業目標).
CREATE TABLE assignments (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    project TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    department TEXT NOT NULL REFERENCES departments (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    through_year INTEGER CHECK (through_year BETWEEN 1926 AND 2199),  -- Last year; absent = still in force.
    contents TEXT NOT NULL,  -- What this department does.
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- The words by which projects are sorted: policy fields (福祉, 保健 …) and partners (地域, NPO, 企業).
CREATE TABLE keywords (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('policy_field', 'partner')),
    rank INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- Which keywords a project has.
CREATE TABLE project_keywords (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    project TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    keyword TEXT NOT NULL REFERENCES keywords (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- ── What is measured ──

-- What is measured (活動指標, 成果指標). It belongs to exactly one goal, challenge or project, and with a project perhaps to one department's part.
CREATE TABLE indicators (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    goal TEXT REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    challenge TEXT REFERENCES challenges (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    department TEXT REFERENCES departments (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('activity', 'outcome')),
    unit TEXT NOT NULL,  -- 「人」, 「%」; empty = none.
    direction TEXT NOT NULL CHECK (direction IN ('unset', 'up', 'down', 'keep')),
    formula TEXT NOT NULL
        CHECK (formula IN ('by_direction', 'actual_over_target', 'target_over_actual', 'baseline_progress', 'complement', 'path_progress',
            'actual_over_path', 'actual_over_share', 'keep_level', 'within_range', 'milestones', 'difference', 'direction_only')),  -- Which rate counts for the grade.
    accumulation TEXT NOT NULL CHECK (accumulation IN ('stock', 'flow', 'cumulative_flow', 'summed_flow')),  -- State at a date, amount of each year, amounts that add up to the target, or amounts and targets that both add up.
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),  -- Decimals to print values with, 0 … 6.
    survey_years TEXT NOT NULL CHECK (survey_years NOT GLOB '*[^0-9 ]*'),  -- Years in which it is surveyed; empty = every year.
    source TEXT NOT NULL,
    definition TEXT NOT NULL,
    note TEXT NOT NULL,
    path TEXT NOT NULL CHECK (path IN ('straight', 'front_loaded', 'at_end')),  -- From the baseline to the target over the years.
    compared_with TEXT NOT NULL CHECK (compared_with IN ('baseline', 'previous_year')),  -- Where only the direction counts.
    tolerance TEXT CHECK (tolerance GLOB '*[0-9]' AND tolerance NOT GLOB '*[^-0-9.]*'),  -- How far off still counts as unchanged or kept.
    tolerance_unit TEXT NOT NULL CHECK (tolerance_unit IN ('same', 'percent_of_level')),
    series_rule TEXT NOT NULL CHECK (series_rule IN ('each', 'all_reached', 'mean')),  -- How several series count.
    CHECK ((goal IS NOT NULL) + (challenge IS NOT NULL) + (project IS NOT NULL) = 1)
) STRICT;

-- The groups an indicator is measured for (中高生, 若者). One with an empty name when there are no groups.
CREATE TABLE series (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    indicator TEXT NOT NULL REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    is_total INTEGER NOT NULL CHECK (is_total IN (0, 1))  -- The sum of the other series.
) STRICT;

-- The value when the plan was made (基準値).
CREATE TABLE baselines (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    series TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER CHECK (year BETWEEN 1926 AND 2199),  -- Absent = the source does not say.
    value TEXT NOT NULL CHECK (value GLOB '*[0-9]' AND value NOT GLOB '*[^-0-9.]*'
        OR value IN ('not_entered', 'being_counted', 'not_surveyed', 'unknowable', 'not_applicable', 'no_number_suits')),
    note TEXT NOT NULL,
    sample_size INTEGER  -- Answers of a survey.
) STRICT;

-- The target of a series for one fiscal year. A revised target is a further row with a later from_year.
CREATE TABLE targets (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    series TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1926 AND 2199),  -- The year it is to be reached in.
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),  -- First fiscal year whose papers print this version.
    kind TEXT NOT NULL
        CHECK (kind IN ('number', 'at_least', 'at_most', 'below', 'range', 'keep', 'arrow_up', 'arrow_down', 'arrow_flat', 'words',
            'increase', 'decrease', 'continue', 'establish', 'relative_to_series', 'relative_to_previous')),
    number TEXT CHECK (number GLOB '*[0-9]' AND number NOT GLOB '*[^-0-9.]*'),
    upper TEXT CHECK (upper GLOB '*[0-9]' AND upper NOT GLOB '*[^-0-9.]*'),  -- Upper end of a range.
    words TEXT NOT NULL,  -- As printed, for Words; otherwise a note to the number.
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL,
    tolerance TEXT CHECK (tolerance GLOB '*[0-9]' AND tolerance NOT GLOB '*[^-0-9.]*'),  -- In place of the indicator's.
    reference TEXT REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED  -- The series that a relative target refers to.
) STRICT;

-- The actual value of a series for one fiscal year: a number, or the word for why there is none. No row = not entered yet.
CREATE TABLE "values" (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    series TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1926 AND 2199),
    reading TEXT NOT NULL CHECK (reading GLOB '*[0-9]' AND reading NOT GLOB '*[^-0-9.]*'
        OR reading IN ('not_entered', 'being_counted', 'not_surveyed', 'unknowable', 'not_applicable', 'no_number_suits')),
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),  -- 速報値
    sample_size INTEGER,  -- Answers of a survey.
    note TEXT NOT NULL,  -- 備考
    numerator TEXT CHECK (numerator GLOB '*[0-9]' AND numerator NOT GLOB '*[^-0-9.]*'),  -- What a rate is made of.
    denominator TEXT CHECK (denominator GLOB '*[0-9]' AND denominator NOT GLOB '*[^-0-9.]*'),
    is_achieved INTEGER CHECK (is_achieved IN (0, 1)),  -- A person's judgement of a target in words; absent = not judged.
    unit TEXT NOT NULL,  -- Stated by the source where it is not the indicator's.
    source TEXT NOT NULL  -- Of this value; empty = the indicator's.
) STRICT;

-- The steps of an indicator that are reached or not (設置, 策定).
CREATE TABLE milestones (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    series TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    weight TEXT NOT NULL CHECK (weight GLOB '*[0-9]' AND weight NOT GLOB '*[^-0-9.]*'),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reached_on TEXT CHECK (reached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')  -- Absent = not reached.
) STRICT;

-- ── How a year is graded ──

-- A scheme of grades (評価区分).
CREATE TABLE schemes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    first_year INTEGER CHECK (first_year BETWEEN 1926 AND 2199),  -- Validity; absent = open end.
    last_year INTEGER CHECK (last_year BETWEEN 1926 AND 2199),
    tested TEXT NOT NULL CHECK (tested IN ('nothing', 'rate', 'baseline_progress', 'path_progress', 'actual_over_share', 'points')),  -- What the bands are compared with.
    test_decimals INTEGER CHECK (test_decimals BETWEEN 0 AND 6),  -- Rate is rounded to so many decimals before the bands are compared; absent = exact.
    note TEXT NOT NULL,
    tolerance TEXT CHECK (tolerance GLOB '*[0-9]' AND tolerance NOT GLOB '*[^-0-9.]*'),  -- How far off the baseline still counts as unchanged in conditions.
    tolerance_unit TEXT NOT NULL CHECK (tolerance_unit IN ('same', 'percent_of_level'))
) STRICT;

-- One grade of a scheme. Bands are percent; an absent end is open; both absent = no band.
CREATE TABLE grades (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    scheme TEXT NOT NULL REFERENCES schemes (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,  -- Best first.
    code TEXT NOT NULL,  -- 「A」, 「◎」, 「3」 …
    label TEXT NOT NULL,  -- 「計画どおり達成出来た」
    lower TEXT CHECK (lower GLOB '*[0-9]' AND lower NOT GLOB '*[^-0-9.]*'),  -- Percent.
    is_lower_included INTEGER NOT NULL CHECK (is_lower_included IN (0, 1)),
    upper TEXT CHECK (upper GLOB '*[0-9]' AND upper NOT GLOB '*[^-0-9.]*'),
    is_upper_included INTEGER NOT NULL CHECK (is_upper_included IN (0, 1)),
    needs_reason INTEGER NOT NULL CHECK (needs_reason IN (0, 1)),
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),  -- Proposed for a new sheet.
    counts_in_denominator INTEGER NOT NULL CHECK (counts_in_denominator IN (0, 1)),
    condition TEXT NOT NULL
        CHECK (condition IN ('none', 'target_exceeded', 'target_reached', 'target_missed', 'improved', 'not_worse', 'unchanged', 'worsened', 'actual_missing')),  -- Must hold besides the band.
    further_condition TEXT NOT NULL,  -- In words, for a person to judge.
    points TEXT CHECK (points GLOB '*[0-9]' AND points NOT GLOB '*[^-0-9.]*'),
    colour TEXT NOT NULL,  -- "#RRGGBB"; empty = by its place.
    shape TEXT NOT NULL CHECK (shape IN ('automatic', 'double_circle', 'circle', 'triangle', 'cross', 'square', 'diamond', 'line'))
) STRICT;

-- From which fiscal year on a plan is graded by which scheme.
CREATE TABLE scheme_uses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    scheme TEXT NOT NULL REFERENCES schemes (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- How rates are brought together from a fiscal year on.
CREATE TABLE rollup_rules (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    weighting TEXT NOT NULL CHECK (weighting IN ('equal', 'priority', 'custom')),
    priority_factor TEXT NOT NULL CHECK (priority_factor GLOB '*[0-9]' AND priority_factor NOT GLOB '*[^-0-9.]*'),
    mean TEXT NOT NULL CHECK (mean IN ('leaves', 'means')),
    is_capped INTEGER NOT NULL CHECK (is_capped IN (0, 1)),  -- Over 100 % counts as 100 in averages.
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- The own weight of exactly one goal, challenge, project or indicator from a fiscal year on; without a row, 1.
CREATE TABLE weights (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    goal TEXT REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    challenge TEXT REFERENCES challenges (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    indicator TEXT REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    weight TEXT NOT NULL CHECK (weight GLOB '*[0-9]' AND weight NOT GLOB '*[^-0-9.]*'),
    reason TEXT NOT NULL,
    CHECK ((goal IS NOT NULL) + (challenge IS NOT NULL) + (project IS NOT NULL) + (indicator IS NOT NULL) = 1)
) STRICT;

-- ── The evaluation sheet ──

-- A form of the evaluation sheet (評価シートの様式).
CREATE TABLE forms (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- One item of a form. In the label 「{年度}」 and 「{前年度}」 stand for the sheet's fiscal year and the one before.
CREATE TABLE form_items (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    form TEXT NOT NULL REFERENCES forms (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    key TEXT NOT NULL,  -- Stable name for answers and the command line: ASCII, "improvement". Unique in the form.
    number TEXT NOT NULL,  -- 「⑦」; empty = unnumbered.
    label TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('text', 'activity_indicators', 'outcome_indicators', 'carried', 'grade', 'choice')),
    source_key TEXT NOT NULL,  -- Carried: key of last year's item. Choice: key of the item it is printed beside; else empty.
    required TEXT NOT NULL CHECK (required IN ('optional', 'always', 'priority_only'))
) STRICT;

-- The words an item offers (拡充, 継続 …).
CREATE TABLE form_choices (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    item TEXT NOT NULL REFERENCES form_items (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    word TEXT NOT NULL
) STRICT;

-- From which fiscal year on a plan uses which form, and whose grade counts.
CREATE TABLE form_uses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    form TEXT NOT NULL REFERENCES forms (id) DEFERRABLE INITIALLY DEFERRED,
    counting_evaluator TEXT NOT NULL
        CHECK (counting_evaluator IN ('department', 'lead_office', 'subcommittee', 'council')),
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- One evaluator's evaluation of a project in a fiscal year (評価シート).
CREATE TABLE sheets (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    project TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1926 AND 2199),
    form TEXT NOT NULL REFERENCES forms (id) DEFERRABLE INITIALLY DEFERRED,
    evaluator TEXT NOT NULL CHECK (evaluator IN ('department', 'lead_office', 'subcommittee', 'council')),
    department TEXT REFERENCES departments (id) DEFERRABLE INITIALLY DEFERRED,  -- Which department; absent when the project has none, or another evaluator.
    state TEXT NOT NULL CHECK (state IN ('not_started', 'being_written', 'submitted', 'checked', 'reported')),
    grade TEXT REFERENCES grades (id) DEFERRABLE INITIALLY DEFERRED,  -- Absent = not graded.
    grade_reason TEXT NOT NULL
) STRICT;

-- What one evaluation says to one item of its form. No row = not answered.
CREATE TABLE answers (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    sheet TEXT NOT NULL REFERENCES sheets (id) DEFERRABLE INITIALLY DEFERRED,
    item_key TEXT NOT NULL,  -- form_items.key of the sheet's form.
    text TEXT NOT NULL
) STRICT;

-- ── The council ──

-- What the ordinance says, from a fiscal year on.
CREATE TABLE council_rules (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1926 AND 2199),
    seats INTEGER,  -- 定数
    term TEXT NOT NULL,  -- 任期 as the ordinance says it: 「2年」.
    quorum TEXT NOT NULL CHECK (quorum IN ('majority', 'half_or_more', 'none')),
    voting TEXT NOT NULL,  -- 「出席委員の過半数」, 「合議による」
    counts_proxies INTEGER NOT NULL CHECK (counts_proxies IN (0, 1)),  -- 代理出席 counts towards the quorum.
    counts_online INTEGER NOT NULL CHECK (counts_online IN (0, 1)),  -- オンライン出席 does.
    citation TEXT NOT NULL,  -- 「子ども・子育て支援法第72条第1項」 (until March 2023: 第77条第1項).
    file_name TEXT NOT NULL,  -- Pattern of the papers' file names: 「r{年}-{回}shiryou{番号}」; empty = the usual one.
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;

-- One person in one term. Who is appointed again is a further member; a successor serves for the rest of the predecessor's term (補欠委員の任期は前任者の残任期間).
CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,  -- 委員区分: 「学識経験者」, 「保護者」, 「公募市民」
    organisation TEXT NOT NULL,  -- 「流山市医師会」; empty = none.
    role TEXT NOT NULL CHECK (role IN ('member', 'chair', 'vice_chair')),
    since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),  -- First day of the term; absent = always.
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),  -- Last day; absent = open.
    predecessor TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,  -- Whose term this member goes on with.
    note TEXT NOT NULL
) STRICT;

-- 部会
CREATE TABLE subcommittees (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,  -- 「計画評価部会」
    task TEXT NOT NULL
) STRICT;

-- A member of a sub-committee, with the role there.
CREATE TABLE subcommittee_members (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    subcommittee TEXT NOT NULL REFERENCES subcommittees (id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('member', 'chair', 'vice_chair'))  -- 部会長 is its chair.
) STRICT;

-- A project that a sub-committee has chosen to evaluate in a fiscal year, with its own number there. Its evaluation is an Evaluation by Evaluator::Subcommittee.
CREATE TABLE subcommittee_projects (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    subcommittee TEXT NOT NULL REFERENCES subcommittees (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT NOT NULL REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1926 AND 2199),
    rank INTEGER NOT NULL,
    number TEXT NOT NULL,  -- As printed: 「3」; empty = none.
    comment TEXT NOT NULL  -- What the sub-committee says of it.
) STRICT;

-- ── Its meetings ──

-- One meeting of the council (子ども・子育て会議). Its printed number counts within the fiscal year.
CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1926 AND 2199),
    number INTEGER NOT NULL,  -- 第n回
    date TEXT NOT NULL CHECK (date NOT GLOB '*[^-0-9a-z]*'),  -- 2015-06-03, 2015-10-mid (early, late), 2015-10, or empty: not decided.
    time TEXT NOT NULL,  -- As printed: 「14時～」; empty = not decided.
    place TEXT NOT NULL,  -- Empty = not decided.
    note TEXT NOT NULL,
    subcommittee TEXT REFERENCES subcommittees (id) DEFERRABLE INITIALLY DEFERRED,  -- Whose meeting it is; absent = the whole council's.
    observers INTEGER,  -- 傍聴者数; absent = not known.
    officials TEXT NOT NULL  -- 事務局 and other officials present, as the minutes name them.
) STRICT;

-- One item of a meeting's agenda.
CREATE TABLE agenda (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    number TEXT NOT NULL,  -- As printed: 「（1）」.
    text TEXT NOT NULL,
    is_tentative INTEGER NOT NULL CHECK (is_tentative IN (0, 1)),  -- 「（予定）」 is printed behind it.
    kind TEXT NOT NULL CHECK (kind IN ('unsaid', 'report', 'deliberation', 'hearing'))
) STRICT;

-- Whether a member came. No row = not yet noted, which is neither present nor absent.
CREATE TABLE attendances (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'absent', 'late', 'left_early', 'proxy', 'online')),
    proxy TEXT NOT NULL,  -- Who came in the member's place.
    note TEXT NOT NULL
) STRICT;

-- One contribution in the minutes (会議録), in the order in which it was made.
CREATE TABLE remarks (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    agenda TEXT REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,  -- Absent: `speaker` says who.
    rank INTEGER NOT NULL,
    speaker TEXT NOT NULL,  -- 「事務局」; empty for members.
    text TEXT NOT NULL
) STRICT;

-- One paper of a meeting's pack, in the order in which it is handed out.
CREATE TABLE pack_papers (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    meeting TEXT NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    agenda TEXT REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED,  -- Whose number 資料 it bears; absent = 参考資料.
    rank INTEGER NOT NULL,
    what TEXT NOT NULL
        CHECK (what IN ('agenda', 'members', 'attendance', 'overview', 'structure', 'approvals', 'summary', 'goals', 'sheets',
            'indicators', 'changes', 'opinions', 'capacity', 'demand', 'method', 'minutes')),
    number TEXT NOT NULL,  -- Set by hand: 「資料1の参考1」; empty = counted.
    title TEXT NOT NULL,  -- Set by hand; empty = the paper's own.
    year INTEGER CHECK (year BETWEEN 1926 AND 2199),  -- Of what it shows; absent = the meeting's.
    goal TEXT REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,  -- Only this part.
    department TEXT REFERENCES departments (id) DEFERRABLE INITIALLY DEFERRED,
    is_replacement INTEGER NOT NULL CHECK (is_replacement IN (0, 1))  -- 差替え版
) STRICT;

-- ── What is said about the plan, and what it rests on ──

-- One opinion (意見) with the city's answer (市の考え方).
CREATE TABLE opinions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL CHECK (source IN ('council', 'public_comment', 'other')),
    meeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,  -- Where it was given; absent for public comments.
    agenda TEXT REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,  -- What it is about; at most one of project and goal.
    goal TEXT REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    member TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,  -- Who gave it; absent = not named.
    department TEXT REFERENCES departments (id) DEFERRABLE INITIALLY DEFERRED,  -- Who answers.
    rank INTEGER NOT NULL,
    number TEXT NOT NULL,  -- As printed: 「1の2」; empty = counted.
    page TEXT NOT NULL,  -- 該当ページ
    place TEXT NOT NULL,  -- 該当箇所
    text TEXT NOT NULL,
    answer TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'under_review', 'reflected', 'not_reflected', 'explained')),
    reflected_in TEXT NOT NULL,  -- 反映先: where and how.
    given_on TEXT CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),  -- Absent: on the day of the meeting.
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A finding that the plan rests on (ニーズ調査, パブリックコメント, 前計画の評価).
CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('needs_survey', 'public_comment', 'earlier_plan', 'other')),
    title TEXT NOT NULL,  -- 「平成25年度ニーズ調査 問12」
    finding TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date NOT GLOB '*[^-0-9a-z]*'),
    source TEXT NOT NULL  -- Where it is published.
) STRICT;

-- That a project or a goal rests on a finding. Exactly one of both.
CREATE TABLE citations (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    evidence TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;

-- A change of the plan (計画の策定・変更) on which the council was heard.
CREATE TABLE plan_changes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,  -- Where it was heard; absent = not heard yet.
    rank INTEGER NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    outcome TEXT NOT NULL,  -- What the council said.
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')  -- When the city decided it.
) STRICT;

-- How a word is read aloud in reading texts (読み上げ辞書), besides those that are shipped.
CREATE TABLE word_readings (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    written TEXT NOT NULL,
    spoken TEXT NOT NULL,
    is_whole_word INTEGER NOT NULL CHECK (is_whole_word IN (0, 1))  -- Only where no kanji stands before or after it.
) STRICT;

-- ── Capacity of childcare facilities ──

-- What a type of facility (類型) may hold. The figures of the national standard are shipped and may be overridden by the city (domain §7).
CREATE TABLE capacity_limits (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,  -- 「小規模保育事業A型」
    least INTEGER,  -- Smallest capacity; absent = no limit.
    most INTEGER,  -- Largest.
    only_under_three INTEGER NOT NULL CHECK (only_under_three IN (0, 1)),  -- Children of 0 to 2 years only (3号).
    needs_split INTEGER NOT NULL CHECK (needs_split IN (0, 1)),  -- 従業員枠 and 地域枠 are told apart (事業所内保育事業).
    source TEXT NOT NULL  -- Where the limit comes from.
) STRICT;

-- One facility whose capacity is set. For absent numbers nothing is set: they are printed 「―」 and are never 0.
CREATE TABLE hearings (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,  -- Where the council is heard on it; absent = not yet.
    type TEXT REFERENCES capacity_limits (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    facility TEXT NOT NULL,  -- 施設名称
    operator TEXT NOT NULL,  -- 設置者
    address TEXT NOT NULL,  -- 所在地
    approved INTEGER,  -- 認可定員
    previous INTEGER,  -- 利用定員 before the change; absent = new.
    age_0 INTEGER,  -- 利用定員: 3号0歳
    age_1 INTEGER,  -- 3号1歳
    age_2 INTEGER,  -- 3号2歳
    over_3 INTEGER,  -- 2号 (3～5歳)
    education INTEGER,  -- 1号 (3～5歳)
    employees INTEGER,  -- Of these 従業員枠.
    community INTEGER,  -- Of these 地域枠.
    begins TEXT NOT NULL CHECK (begins NOT GLOB '*[^-0-9a-z]*'),  -- 認可（予定）日
    is_deemed INTEGER NOT NULL CHECK (is_deemed IN (0, 1)),  -- みなし確認: the council need not be heard.
    partner TEXT NOT NULL,  -- 連携施設
    screening TEXT NOT NULL,  -- 審査の結果
    outcome TEXT NOT NULL,  -- What the council said.
    note TEXT NOT NULL
) STRICT;

-- ── Demand and supply of childcare ──

-- An area in which childcare is to be provided (教育・保育提供区域).
CREATE TABLE areas (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- What demand is counted for: a recognition (1号, 2号, 3号) or a community service. One with parts is their sum.
CREATE TABLE services (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    plan TEXT NOT NULL REFERENCES plans (id) DEFERRABLE INITIALLY DEFERRED,
    whole TEXT REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,  -- The service that this one is a part of.
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    is_reviewed INTEGER NOT NULL CHECK (is_reviewed IN (0, 1))  -- Whether the rule of 90 and 110 percent applies.
) STRICT;

-- The figures of one area, service and fiscal year at one reference date.
CREATE TABLE supplies (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
    area TEXT NOT NULL REFERENCES areas (id) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL REFERENCES services (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1926 AND 2199),
    reference_date TEXT NOT NULL,  -- 「4月1日」, 「年度延べ」; empty = not stated.
    forecast TEXT NOT NULL CHECK (forecast GLOB '*[0-9]' AND forecast NOT GLOB '*[^-0-9.]*'
        OR forecast IN ('not_entered', 'being_counted', 'not_surveyed', 'unknowable', 'not_applicable', 'no_number_suits')),  -- 量の見込み
    secured TEXT NOT NULL CHECK (secured GLOB '*[0-9]' AND secured NOT GLOB '*[^-0-9.]*'
        OR secured IN ('not_entered', 'being_counted', 'not_surveyed', 'unknowable', 'not_applicable', 'no_number_suits')),  -- 確保方策
    demand TEXT NOT NULL CHECK (demand GLOB '*[0-9]' AND demand NOT GLOB '*[^-0-9.]*'
        OR demand IN ('not_entered', 'being_counted', 'not_surveyed', 'unknowable', 'not_applicable', 'no_number_suits')),  -- 需要の実績
    provided TEXT NOT NULL CHECK (provided GLOB '*[0-9]' AND provided NOT GLOB '*[^-0-9.]*'
        OR provided IN ('not_entered', 'being_counted', 'not_surveyed', 'unknowable', 'not_applicable', 'no_number_suits')),  -- 確保の実績
    reason TEXT NOT NULL,  -- Why they differ.
    response TEXT NOT NULL
) STRICT;
