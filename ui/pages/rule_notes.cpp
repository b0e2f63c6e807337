#include "ui/pages/rule_notes.h"

namespace ui {

namespace {

template <class Test>
int count(const core::Plan& plan, const core::YearOfPlan& year, Test test)
{
    int found = 0;
    for (const core::Evaluation& sheet : plan.table<core::Evaluation>())
        if (sheet.year == year.year && plan.find(sheet.project)->plan == year.period && test(sheet))
            ++found;
    return found;
}

} // namespace

int writtenSheets(const core::Plan& plan, const core::YearOfPlan& year)
{
    return count(plan, year, [](const core::Evaluation& sheet) {
        return sheet.state == core::SheetState::BeingWritten || sheet.state == core::SheetState::Submitted;
    });
}

int gradedSheets(const core::Plan& plan, const core::YearOfPlan& year, core::Id<core::GradeScheme> scheme,
    bool isClosedOnly)
{
    return count(plan, year, [&](const core::Evaluation& sheet) {
        const core::Grade* grade = plan.find(sheet.grade);
        return grade && grade->scheme == scheme && (!isClosedOnly || core::isClosed(sheet.state));
    });
}

} // namespace ui
