// Whether a milestone is reached, in time or late on a given day (acceptance case T-9).
#pragma once

#include "core/model/indicator.h"

namespace core {

enum class MilestoneStatus {
    Reached, ///< In time, or without a due date.
    ReachedLate, ///< After its due date.
    InTime, ///< Not reached; its due date is today or later.
    Late, ///< Not reached; its due date is over.
    Open, ///< Not reached; it has no due date.
};
template <>
struct Words<MilestoneStatus> {
    static constexpr Word list[] = {
        {"reached", QT_TRANSLATE_NOOP("words", "Milestone reached")},
        {"reached_late", QT_TRANSLATE_NOOP("words", "Milestone reached late")},
        {"in_time", QT_TRANSLATE_NOOP("words", "Milestone in time")},
        {"late", QT_TRANSLATE_NOOP("words", "Milestone late")},
        {"open", QT_TRANSLATE_NOOP("words", "Milestone without a due date")},
    };
};

/// As of the day `day`, a local date: in time on the very due date, late from the next day on. What is
/// reached after `day` is not reached yet on it.
MilestoneStatus statusOn(const Milestone& milestone, QDate day);

} // namespace core
