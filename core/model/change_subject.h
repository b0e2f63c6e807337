// What a change is about, in a few words: the history says it beside what was done.
#pragma once

#include "core/model/change_set.h"

namespace core {

/// 「1 保育所 保育課 令和7年度 ⑥ 課題」, 「1 保育所 利用者数 中高生 令和7年度」: the project, its department,
/// the item or indicator and the year of what was written; of anything else what its record is called.
/// Several things: the first of them and how many more. What a change carries along (the next year's sheet)
/// is not counted. Empty when nothing has a name. `before` and `after` are the plans on
/// either side of it.
QString subjectOf(const Plan& before, const Plan& after, const ChangeSet& changes);

/// What the record of a change is called: by recordName() where `plan` has it, else by its own old texts and
/// what it belonged to.
QString changedRecordName(const Plan& plan, const RowChange& change, FiscalYear year);

/// 「シートに記入（1 保育所 …）」; the intention alone when it names the subject already or there is none.
QString withSubject(const QString& intention, const QString& subject);
/// What withSubject() was given.
QString withoutSubject(const QString& intention, const QString& subject);

} // namespace core
