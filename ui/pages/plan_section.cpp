#include "ui/pages/plan_section.h"

#include "core/model/edits.h"
#include "ui/widgets/bound_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

PlanSection::PlanSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , firstYear_(new BoundLine(workspace))
    , lastYear_(new BoundLine(workspace))
    , philosophy_(new BoundText(workspace))
{
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLine(form, tr("&Title:"), "title");
    addLine(form, tr("M&unicipality:"), "municipality");
    auto* years = new QHBoxLayout;
    years->addWidget(firstYear_);
    years->addWidget(new QLabel(tr("to")));
    years->addWidget(lastYear_);
    years->addStretch();
    lastYear_->setAccessibleName(tr("Last fiscal year"));
    auto* yearsLabel = new QLabel(tr("Plan &years:"));
    yearsLabel->setBuddy(firstYear_);
    form->addRow(yearsLabel, years);
    addLine(form, tr("&Origin of the years:"), "years_origin");
    lines_.back().first->setPlaceholderText(tr("Empty: the years stand in the source document"));
    addLine(form, tr("Word for &goals:"), "goal_word");
    addLine(form, tr("Word for &challenges:"), "challenge_word");
    addLine(form, tr("Word for &projects:"), "project_word");
    addLine(form, tr("Name of the counci&l:"), "council_name");
    auto* philosophyLabel = new QLabel(tr("&Basic philosophy:"));
    philosophyLabel->setBuddy(philosophy_);
    form->addRow(philosophyLabel, philosophy_);
}

void PlanSection::addLine(QFormLayout* form, const QString& label, const char* column)
{
    auto* line = new BoundLine(workspace_);
    form->addRow(label, line);
    lines_.emplace_back(line, column);
}

void PlanSection::setPeriod(core::Id<core::PlanPeriod> period)
{
    if (period == period_)
        return;
    period_ = period;
    const core::RecordRef record{core::kindOf<core::PlanPeriod>(), period.uuid};
    for (const auto& [line, column] : lines_)
        line->binding().setSource(fieldSource(workspace_, record, column));
    philosophy_->binding().setSource(fieldSource(workspace_, record, "philosophy"));
    bindYear(firstYear_, true);
    bindYear(lastYear_, false);
}

void PlanSection::bindYear(BoundLine* line, bool isFirst)
{
    if (period_.isNull())
        return line->binding().setSource({});
    line->binding().setSource(
        {[this, isFirst] {
             const core::PlanPeriod* period = workspace_.plan().find(period_);
             return period ? core::printed(isFirst ? period->firstYear : period->lastYear) : QString();
         },
            [this, isFirst](const QString& text, const QString& mergeKey) {
                return storeYear(isFirst, text, mergeKey);
            }});
}

core::Result<void> PlanSection::storeYear(bool isFirst, const QString& text, const QString& mergeKey)
{
    const core::PlanPeriod* period = workspace_.plan().find(period_);
    if (!period)
        return {};
    const auto year = core::readFiscalYear(text, QDate::currentDate());
    if (!year) {
        core::Refusal refusal{
            tr("“%1” cannot be read as a fiscal year. Write it like 令和7年度 or 2025.").arg(text)};
        workspace_.report(refusal.sentence);
        return refusal;
    }
    return workspace_.apply(tr("Change the plan's years"),
        core::setPlanYears(workspace_.plan(), period_, isFirst ? *year : period->firstYear,
            isFirst ? period->lastYear : *year, period->yearsOrigin),
        mergeKey);
}

} // namespace ui
