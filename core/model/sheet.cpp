#include "core/model/sheet.h"

namespace core {

bool isClosed(SheetState state)
{
    return state == SheetState::Checked || state == SheetState::Reported;
}

std::span<const WorkflowStep> workflowSteps()
{
    using enum SheetState;
    static constexpr WorkflowStep steps[] = {
        {NotStarted, BeingWritten, QT_TRANSLATE_NOOP("workflow", "Start writing"), false},
        {BeingWritten, Submitted, QT_TRANSLATE_NOOP("workflow", "Submit"), true},
        {Submitted, Checked, QT_TRANSLATE_NOOP("workflow", "Mark as checked"), false},
        {Submitted, BeingWritten, QT_TRANSLATE_NOOP("workflow", "Send back"), false},
        {Checked, Reported, QT_TRANSLATE_NOOP("workflow", "Report to the council"), false},
        {Checked, BeingWritten, QT_TRANSLATE_NOOP("workflow", "Send back"), false},
        {Reported, Checked, QT_TRANSLATE_NOOP("workflow", "Take back"), false},
    };
    return steps;
}

} // namespace core
