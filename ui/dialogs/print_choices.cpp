#include "ui/dialogs/print_choices.h"

#include "core/model/record_owner.h"

namespace ui {

namespace {

core::Refusal refused(const char* english)
{
    return core::Refusal{QCoreApplication::translate("ui::PrintPreview", english)};
}

core::Result<core::PaperSelection> selectionInTree(const core::Plan& plan, core::RecordRef selected)
{
    core::PaperSelection selection;
    if (selected.kind == core::kindOf<core::PlanPeriod>() && !selected.id.isNull())
        return selection;
    if (selected.kind == core::kindOf<core::Goal>()) {
        selection.goal = core::Id<core::Goal>{selected.id};
    } else if (selected.kind == core::kindOf<core::Department>()) {
        selection.department = core::Id<core::Department>{selected.id};
    } else if (selected.kind == core::kindOf<core::Project>()) {
        selection.projects = {{selected.id}};
    } else if (selected.kind == core::kindOf<core::Challenge>()) {
        for (const core::Placement* each :
            core::rowsOf(plan, &core::Placement::challenge, core::Id<core::Challenge>{selected.id}))
            selection.projects.push_back(each->project);
        if (selection.projects.empty()) // An empty list means every project.
            return refused(QT_TRANSLATE_NOOP("ui::PrintPreview",
                "No project stands under what is selected in the tree. "
                "Select something else there, or print all projects."));
    } else {
        return refused(QT_TRANSLATE_NOOP("ui::PrintPreview",
            "Nothing is selected in the tree. Select a goal or a project there, or print all projects."));
    }
    return selection;
}

core::Result<core::PaperSelection> selectionOf(
    const core::Plan& plan, const PrintChoices& choices, core::RecordRef selected)
{
    core::PaperSelection selection;
    switch (choices.scope) {
    case SheetScope::All:
        return selection;
    case SheetScope::Goal:
        selection.goal = choices.goal;
        return selection;
    case SheetScope::Department:
        selection.department = choices.department;
        return selection;
    case SheetScope::Chosen:
        if (choices.chosen.empty())
            return refused(QT_TRANSLATE_NOOP(
                "ui::PrintPreview", "No project is ticked. Tick the projects whose sheets are wanted."));
        selection.projects = choices.chosen;
        return selection;
    case SheetScope::Selected:
        break;
    }
    return selectionInTree(plan, core::standsFor(plan, selected));
}

} // namespace

PrintChoices usualChoices()
{
    PrintChoices choices;
    choices.of(PaperKind::Sheets).isOn = true;
    for (const PaperKind kind : yearPapers) {
        choices.of(kind).options.paper = core::usualPaper(kind);
        choices.of(kind).options.orientation = core::usualOrientation(kind);
    }
    return choices;
}

core::Result<std::vector<core::Handout>> composed(
    const core::Plan& plan, core::FiscalYear year, const PrintChoices& choices, core::RecordRef selection)
{
    std::vector<core::Handout> papers;
    const core::Result<core::PaperSelection> chosen = selectionOf(plan, choices, selection);
    if (!chosen)
        return chosen.refusal();
    for (const PaperKind kind : yearPapers) {
        if (!choices.of(kind).isOn)
            continue;
        core::PaperRequest request;
        request.what = kind;
        request.year = year;
        request.options = choices.of(kind).options;
        if (core::takesSelection(kind))
            request.selection = *chosen;
        core::Result<core::Handout> paper = core::composePaper(plan, request);
        if (!paper)
            return paper.refusal();
        papers.push_back(std::move(paper).value());
    }
    if (papers.empty())
        return refused(QT_TRANSLATE_NOOP(
            "ui::PrintPreview", "No paper is ticked at the left. Tick what is to be printed."));
    return papers;
}

} // namespace ui
