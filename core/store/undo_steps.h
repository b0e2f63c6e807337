// Undo and redo as values: each step holds the Plan before and after it, which share almost everything.
#pragma once

#include "core/model/change_set.h"
#include "core/store/history_table.h"

#include <QList>
#include <QString>

#include <memory>

namespace core {

struct UndoStep {
    Plan before;
    Plan after;
    ChangeSet changes; ///< From before to after.
    QString intention;
    QString mergeKey; ///< Empty: nothing joins this step.
};

/// Copies share the steps, so that a failed commit can go back to how both stood.
struct UndoStacks {
    using Steps = QList<std::shared_ptr<const UndoStep>>;
    Steps undo; ///< The last one is what undo takes back.
    Steps redo;

    /// A new edit: redo ends. Beyond `deepest` steps the oldest is forgotten.
    void push(UndoStep step);
    static constexpr int deepest = 1000;
};

/// What is known again after a crash.
struct RebuiltSteps {
    UndoStacks stacks;
    Plan published; ///< The content before the first entry.
};
/// From the entries since the last publish, oldest first, and the content after them. Stops at an entry that
/// does not fit.
RebuiltSteps rebuildSteps(const Plan& current, const std::vector<HistoryRecord>& entries);

} // namespace core
