// What SheetPage asks for before a sheet can be written, and the margin with what is still missing.
#include "ui/pages/sheet_page.h"

#include "ui/widgets/chooser_line.h"
#include "ui/widgets/sheet_indicator_item.h"

#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

template <class T>
QStringList namesOf(const std::vector<const T*>& rows)
{
    QStringList names;
    for (const T* row : rows)
        names.append(row->name);
    return names;
}

// A scheme's years only propose it: those whose years include this one stand first, the others can be chosen
// too.
std::vector<const core::GradeScheme*> schemesFor(const core::Plan& plan, core::FiscalYear year)
{
    std::vector<const core::GradeScheme*> schemes = core::allByRank<core::GradeScheme>(plan);
    std::stable_partition(schemes.begin(), schemes.end(), [year](const core::GradeScheme* scheme) {
        return !(scheme->firstYear && year < *scheme->firstYear)
            && !(scheme->lastYear && *scheme->lastYear < year);
    });
    return schemes;
}

} // namespace

void SheetPage::refreshChoosers()
{
    const core::Plan& plan = workspace_.plan();
    const core::Project* project = plan.find(project_);
    const bool needsForm = project && formInUse().isNull();
    formLine_->setVisible(needsForm);
    if (needsForm)
        formLine_->ask(tr("No sheet form is chosen for this plan. Choose the form that its sheets have:"),
            namesOf(core::allByRank<core::SheetForm>(plan)));
    const bool isGraded = project && std::any_of(items_.begin(), items_.end(), [](const SheetItem* item) {
        return item->kind() == core::ItemKind::Grade;
    });
    const bool needsScheme = isGraded && !core::schemeAsOf(plan, project->plan, workspace_.year());
    schemeLine_->setVisible(needsScheme);
    if (needsScheme)
        schemeLine_->ask(tr("No grade scheme is chosen for %1. Choose the one that this year is graded by:")
                             .arg(core::printed(workspace_.year())),
            namesOf(schemesFor(plan, workspace_.year())));
}

void SheetPage::chooseScheme(int position)
{
    const core::Plan& plan = workspace_.plan();
    const auto schemes = schemesFor(plan, workspace_.year());
    const core::Project* project = plan.find(project_);
    if (project && position >= 0 && position < int(schemes.size()))
        (void)workspace_.apply(tr("Choose a grade scheme"),
            core::chooseScheme(plan, workspace_.ids(), project->plan, schemes[size_t(position)]->id,
                {workspace_.year(), {}, {}}));
}

void SheetPage::chooseForm(int position)
{
    const core::Plan& plan = workspace_.plan();
    const auto forms = core::allByRank<core::SheetForm>(plan);
    const core::Project* project = plan.find(project_);
    if (project && position >= 0 && position < int(forms.size()))
        (void)workspace_.apply(tr("Choose a sheet form"),
            core::chooseForm(plan, workspace_.ids(), project->plan, forms[size_t(position)]->id,
                core::Evaluator::Department, {workspace_.year(), {}, {}}));
}

void SheetPage::refreshFindings()
{
    std::vector<FindingsMargin::Line> lines;
    for (const core::Finding& finding : core::findings(workspace_.plan(), workspace_.year()))
        if (const auto line = lineFor(finding))
            lines.push_back(*line);
    margin_->setLines(lines);
}

namespace {

// Every line of this margin is about the project that stands above it.
QString withoutProject(const core::Finding& finding)
{
    const QString rest = finding.sentence.startsWith(finding.project)
        ? finding.sentence.mid(finding.project.size())
        : QString();
    if (rest.startsWith(QLatin1Char(':')))
        return rest.mid(1).trimmed();
    const bool isWhole = rest.startsWith(QLatin1Char(' ')) || rest.startsWith(QChar(u'（'));
    return isWhole ? rest.trimmed() : finding.sentence;
}

} // namespace

std::optional<FindingsMargin::Line> SheetPage::lineFor(const core::Finding& finding) const
{
    const core::Plan& plan = workspace_.plan();
    const core::SheetKey sheetKey = key();
    FindingsMargin::Line line{withoutProject(finding), finding.record, {}, finding.isNotice};
    if (finding.record.kind == core::kindOf<core::Series>()) {
        const core::Series* series = plan.find(core::Id<core::Series>{finding.record.id});
        const core::Indicator* indicator = series ? plan.find(series->indicator) : nullptr;
        return indicator && isOnSheet(*indicator, sheetKey) ? std::optional(line) : std::nullopt;
    }
    const core::Evaluation* sheet
        = core::findEvaluation(plan, project_, sheetKey.year, sheetKey.evaluator, sheetKey.department);
    if (finding.record.id != project_.uuid && !(sheet && finding.record.id == sheet->id.uuid))
        return std::nullopt;
    for (const SheetItem* item : items_) {
        const bool isGrade = finding.kind == core::FindingKind::GradeMissing
            || finding.kind == core::FindingKind::ReasonMissing
            || finding.kind == core::FindingKind::GradeOfOtherScheme;
        if (isGrade ? item->kind() == core::ItemKind::Grade : finding.sentence.contains(item->label()))
            line.itemKey = item->itemKey();
    }
    return line;
}

void SheetPage::jumpTo(const FindingsMargin::Line& line)
{
    for (SheetItem* item : items_) {
        auto* indicators = qobject_cast<SheetIndicatorItem*>(item);
        if (indicators && indicators->showSeries({line.record.id})) {
            scroll_->ensureWidgetVisible(indicators);
            return;
        }
        if (!line.itemKey.isEmpty() && item->itemKey() == line.itemKey && item->editor()) {
            item->editor()->setFocus(Qt::OtherFocusReason);
            scroll_->ensureWidgetVisible(item);
            return;
        }
    }
}

} // namespace ui
