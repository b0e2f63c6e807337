#include "ui/widgets/sheet_grade_item.h"

#include "core/scoring/explain.h"
#include "ui/widgets/grade_box.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/tones.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

SheetGradeItem::SheetGradeItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
    : SheetItem(workspace, key, item, parent)
{
    box_ = new GradeBox(
        [this](const QString& code, const std::optional<QString>& reason) { return write(code, reason); },
        this);
    body()->addWidget(box_);
    connect(box_->reasonEdit(), &GrowingTextEdit::typedInVain, this,
        [this] { explainClosed(box_->reasonEdit()); });
    refresh();
}

void SheetGradeItem::refresh()
{
    const core::Project* project = plan().find(key_.project);
    if (!project)
        return;
    std::vector<GradeBox::Grade> grades;
    const core::Grading grading = core::gradingIn(plan(), project->plan, key_.year);
    for (const core::Grade* grade : grading.grades)
        grades.push_back({grade->code, grade->label, grade->needsReason,
            signedCode(grading.grades, int(grades.size())), grade->colour});
    box_->setGraded(!core::schemeAsOf(plan(), project->plan, key_.year) || !grades.empty());
    box_->setGrades(grades);
    const core::Evaluation* own = sheet();
    const core::Grade* grade = own ? plan().find(own->grade) : nullptr;
    box_->setStored(grade ? grade->code : QString(), own ? own->gradeReason : QString());
    box_->setComputed(computedWords());
    box_->setReadOnly(isClosed());
}

QString SheetGradeItem::lastYearsGrade() const
{
    const core::Evaluation* before = lastYearsSheet();
    const core::Grade* grade = before ? plan().find(before->grade) : nullptr;
    return grade ? tr("%1: grade %2. %3", "year, code, reason")
                       .arg(core::printed(key_.year.previous()), grade->code, before->gradeReason)
                 : QString();
}

QString SheetGradeItem::computedWords() const
{
    const core::PlanPeriod* period = core::planOf(plan(), key_.project);
    const core::Measures measures(plan());
    const core::Grading grading = core::gradingIn(plan(), period->id, key_.year);
    QStringList lines;
    for (const core::Indicator* indicator :
        core::byRank(core::rowsOf(plan(), &core::Indicator::project, key_.project))) {
        if (!isOnSheet(*indicator, key_))
            continue;
        for (const core::Series* series : measures.series.of(indicator->id)) {
            const core::SeriesRates rates
                = core::ratesOf(measures, *indicator, *series, period->firstYear, key_.year);
            const core::Grade* grade = plan().find(core::computedGrade(grading, rates).grade);
            const QString name = series->name.isEmpty()
                ? indicator->name
                : tr("%1 (%2)", "indicator, series").arg(indicator->name, series->name);
            const QString words = core::explainedCounting(rates);
            lines.append(grade ? tr("%1: %2 → %3 (%4)", "indicator, rate, grade, band")
                                     .arg(name, words, grade->code, core::printedBand(*grade))
                               : tr("%1: %2", "indicator, rate").arg(name, words));
        }
    }
    lines.append(lastYearsGrade());
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString SheetGradeItem::unfinished() const
{
    return box_->pending();
}

void SheetGradeItem::resume(const QString& unfinished)
{
    box_->resume(unfinished);
}

void SheetGradeItem::commit()
{
    box_->commit();
}

QWidget* SheetGradeItem::editor() const
{
    if (auto* first = box_->findChild<QToolButton*>())
        return first;
    return box_->reasonEdit();
}

core::Result<void> SheetGradeItem::write(const QString& code, const std::optional<QString>& reason)
{
    // Typing the reason is one step for a visit; picking another grade is a step of its own.
    const QString merge
        = reason ? mergeKey(box_->reasonEdit()->visit()) + QLatin1Char('/') + code : QString();
    return apply(code.isEmpty() ? tr("Take the grade away") : tr("Grade the evaluation sheet"),
        core::gradeSheet(plan(), workspace_.ids(), key_, code, reason), nullptr, merge);
}

} // namespace ui
