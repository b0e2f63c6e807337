#include "ui/widgets/lineage_panel.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"
#include "ui/widgets/entry_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

LineagePanel::LineagePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , earlier_(makeTable("later", "earlier", tr("Add a predecessor"),
          tr("No predecessor. Add the project of an earlier plan that this one goes back to.")))
    , later_(makeTable("earlier", "later", tr("Add a successor"),
          tr("No successor. Add what the project became, or that it was abolished.")))
    , strip_(makeStrip())
{
    auto* tables = new QHBoxLayout;
    tables->addWidget(earlier_);
    tables->addWidget(later_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tables, 1);
    layout->addWidget(strip_);
    earlier_->setAdder([this] { begin(true); });
    later_->setAdder([this] { begin(false); });
    connect(strip_, &Strip::accepted, this, &LineagePanel::add);
}

RecordTable* LineagePanel::makeTable(
    const char* ownField, const char* otherField, const QString& verb, const QString& hint)
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Lineage>();
    shape.columns = {{.field = "kind"}, {.field = otherField, .isFixed = true}, {.field = "from_year"},
        {.field = "reason"}};
    shape.parentField = ownField;
    shape.order = {"from_year"};
    return new RecordTable(workspace_, std::move(shape), verb, hint);
}

Strip* LineagePanel::makeStrip()
{
    auto* strip = new Strip(tr("Add"));
    kind_ = new QComboBox;
    other_ = new QComboBox;
    other_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fromYear_ = new EntryLine;
    fromYear_->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    reason_ = new EntryLine;
    reason_->setPlaceholderText(tr("Reason"));
    kind_->setAccessibleName(tr("How"));
    other_->setAccessibleName(tr("Which project"));
    fromYear_->setAccessibleName(tr("From fiscal year"));
    reason_->setAccessibleName(tr("Reason"));
    strip->controls()->addWidget(kind_);
    strip->controls()->addWidget(other_, 2);
    strip->controls()->addWidget(fromYear_);
    strip->controls()->addWidget(reason_, 1);
    connect(kind_, &QComboBox::currentIndexChanged, this,
        [this] { other_->setEnabled(kind_->currentData().toInt() != int(core::LineageKind::Abolished)); });
    return strip;
}

void LineagePanel::setProject(core::Id<core::Project> project)
{
    if (project == project_)
        return;
    project_ = project;
    earlier_->model().setParentRecord(project.uuid);
    later_->model().setParentRecord(project.uuid);
    strip_->hide();
}

void LineagePanel::begin(bool isEarlier)
{
    using Kind = core::LineageKind;
    isEarlier_ = isEarlier;
    kind_->clear();
    for (const Kind kind : {Kind::Succeeds, Kind::MergedInto, Kind::SplitFrom, Kind::Abolished})
        if (!isEarlier || kind != Kind::Abolished)
            kind_->addItem(core::wordLabel(kind), int(kind));
    fillOthers();
    fromYear_->setText(core::printed(workspace_.year()));
    reason_->setText({});
    const QString name = core::projectName(workspace_.plan(), project_, workspace_.year());
    strip_->setSentence(isEarlier ? tr("Which earlier project leads to “%1”?").arg(name)
                                  : tr("What became of “%1”?").arg(name));
    strip_->open(kind_);
}

// All other projects as the plans print them.
void LineagePanel::fillOthers()
{
    const core::Plan& plan = workspace_.plan();
    const core::PlanPeriod* own = core::planOf(plan, project_);
    other_->clear();
    for (const core::PlanPeriod* period : core::allByRank<core::PlanPeriod>(plan))
        for (const core::Placement* placement : core::mainPlacements(plan, period->id)) {
            if (placement->project == project_)
                continue;
            const core::Uuid id = placement->project.uuid;
            const QString name
                = core::recordTitle(plan, {core::kindOf<core::Project>(), id}, workspace_.year());
            other_->addItem(period == own
                    ? name
                    : tr("%1 – %2", "title of another plan, number and name of a project")
                          .arg(period->title, name),
                id.toText());
        }
}

void LineagePanel::add()
{
    core::Lineage lineage;
    lineage.kind = core::LineageKind(kind_->currentData().toInt());
    const core::Id<core::Project> other{
        core::Uuid::fromText(other_->currentData().toString()).value_or(core::Uuid{})};
    lineage.earlier = isEarlier_ ? other : project_;
    if (lineage.kind != core::LineageKind::Abolished)
        lineage.later = isEarlier_ ? project_ : other;
    const auto fromYear = core::readFiscalYear(fromYear_->text(), QDate::currentDate());
    if (!fromYear) {
        workspace_.report(tr("“%1” cannot be read as a fiscal year. Write it like 令和7年度 or 2025.")
                              .arg(fromYear_->text()));
        fromYear_->setFocus();
        return;
    }
    lineage.fromYear = *fromYear;
    lineage.reason = reason_->text().trimmed();
    if (workspace_.apply(tr("Add a predecessor or successor"),
            core::addLineage(workspace_.plan(), workspace_.ids(), lineage)))
        strip_->leave();
}

} // namespace ui
