// What the sections of the yearly rules (sheet form, grade scheme) share: lists of records, and counts for
// their sentences.
#pragma once

#include "core/model/edits.h"

#include <QComboBox>

namespace ui {

/// Sheets of this very year in which something is being written, or was submitted.
int writtenSheets(const core::Plan& plan, const core::YearOfPlan& year);
/// Sheets of this very year with a grade of the scheme; those alone that are checked or reported.
int gradedSheets(const core::Plan& plan, const core::YearOfPlan& year, core::Id<core::GradeScheme> scheme,
    bool isClosedOnly);

/// All records of the kind by rank; `current` (null: none) is chosen.
template <class T>
void fillWithRecords(QComboBox& list, const core::Plan& plan, core::Id<T> current)
{
    list.clear();
    for (const T* row : core::allByRank<T>(plan))
        list.addItem(row->name, row->id.uuid.toText());
    list.setCurrentIndex(current.isNull() ? -1 : list.findData(current.uuid.toText()));
}

/// What is chosen in such a list; a null id when nothing is.
template <class T>
core::Id<T> chosenRecord(const QComboBox& list)
{
    const auto id = core::Uuid::fromText(list.currentData().toString());
    return id ? core::Id<T>{*id} : core::Id<T>();
}

} // namespace ui
