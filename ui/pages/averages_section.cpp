#include "ui/pages/averages_section.h"

#include "core/model/weight_text.h"
#include "core/scoring/explain_mean.h"
#include "ui/widgets/roomy_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>
#include <set>
#include <tuple>

namespace ui {

namespace {

enum Column { Name, WeightColumn };
constexpr int ownerRole = Qt::UserRole; // a UUID text
constexpr int kindRole = Qt::UserRole + 1; // RecordKind as int

/// The names are not typed here.
class ReadOnlyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return nullptr;
    }
};

template <class E>
void fillWithWords(QComboBox& box)
{
    for (const core::Word& word : core::Words<E>::list)
        box.addItem(QCoreApplication::translate("words", word.label));
}

template <class T>
core::RecordRef refOf(core::Id<T> id)
{
    return {core::kindOf<T>(), id.uuid};
}

core::WeightOwner ownerOf(const QTreeWidgetItem& row)
{
    const core::RecordKind kind{row.data(Name, kindRole).toInt()};
    const core::Uuid id = *core::Uuid::fromText(row.data(Name, ownerRole).toString());
    if (kind == core::kindOf<core::Goal>())
        return core::Id<core::Goal>{id};
    if (kind == core::kindOf<core::Challenge>())
        return core::Id<core::Challenge>{id};
    if (kind == core::kindOf<core::Project>())
        return core::Id<core::Project>{id};
    return core::Id<core::Indicator>{id};
}

} // namespace

AveragesSection::AveragesSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , weighting_(new QComboBox)
    , factor_(new QLineEdit)
    , mean_(new QComboBox)
    , isCapped_(new QCheckBox(tr("Rates over 100% &count as 100%")))
    , note_(new QLabel)
    , weights_(new QTreeWidget)
{
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("note"));
    makeWeights();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(makeRule());
    layout->addWidget(note_);
    layout->addWidget(weights_, 1);
    connect(&workspace, &Workspace::changed, this, &AveragesSection::refresh);
    connect(&workspace, &Workspace::yearChanged, this, &AveragesSection::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &AveragesSection::refresh);
}

QWidget* AveragesSection::makeRule()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [row](const QString& title, QWidget* field) {
        auto* label = new QLabel(title);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    fillWithWords<core::Weighting>(*weighting_);
    weighting_->setObjectName(QStringLiteral("weighting"));
    fillWithWords<core::MeanOf>(*mean_);
    mean_->setObjectName(QStringLiteral("mean"));
    factor_->setObjectName(QStringLiteral("factor"));
    factor_->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000000")));
    add(tr("&Weights:"), weighting_);
    add(tr("Weight of &priority projects:"), factor_);
    add(tr("&Mean:"), mean_);
    row->addWidget(isCapped_);
    row->addStretch();
    connect(weighting_, &QComboBox::activated, this, &AveragesSection::setRule);
    connect(mean_, &QComboBox::activated, this, &AveragesSection::setRule);
    connect(isCapped_, &QCheckBox::clicked, this, &AveragesSection::setRule);
    connect(factor_, &QLineEdit::editingFinished, this, &AveragesSection::setRule);
    return place;
}

void AveragesSection::makeWeights()
{
    weights_->setAccessibleName(tr("Own weights"));
    weights_->setHeaderLabels({tr("Goal, challenge, project, indicator"), tr("Weight")});
    weights_->setItemDelegate(new RoomyDelegate(weights_));
    weights_->setItemDelegateForColumn(Name, new ReadOnlyDelegate(weights_));
    weights_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    weights_->setUniformRowHeights(true);
    weights_->header()->setStretchLastSection(false);
    weights_->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(weights_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row, int column) {
        if (column == WeightColumn)
            setWeight(row);
    });
}

void AveragesSection::setPeriod(core::Id<core::PlanPeriod> period)
{
    period_ = period;
    refresh();
}

core::MeanRule AveragesSection::rule() const
{
    return core::meanRuleAsOf(workspace_.plan(), period_, workspace_.year());
}

void AveragesSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AveragesSection::refresh()
{
    if (!isVisible() || isTyped_)
        return;
    const core::MeanRule now = rule();
    const bool isWritable = workspace_.isWritable() && !period_.isNull();
    const QSignalBlocker quiet(factor_);
    weighting_->setCurrentIndex(int(now.weighting));
    mean_->setCurrentIndex(int(now.mean));
    isCapped_->setChecked(now.isCapped);
    factor_->setText(core::printed(now.priorityFactor));
    for (QWidget* field : std::initializer_list<QWidget*>{weighting_, mean_, isCapped_})
        field->setEnabled(isWritable);
    factor_->setEnabled(isWritable && now.weighting == core::Weighting::Priority);
    const QString name = tr("From %1 on: %2.").arg(core::printed(workspace_.year()), core::printedRule(now));
    note_->setText(now.weighting == core::Weighting::Custom
            ? name
            : tr("%1 The weights below count only when “%2” is chosen.")
                  .arg(name, core::wordLabel(core::Weighting::Custom)));
    fillWeights();
    weights_->setEnabled(isWritable);
}

void AveragesSection::fillWeights()
{
    std::set<QString> closed;
    const QTreeWidgetItem* current = weights_->currentItem();
    const QString chosen = current ? current->data(Name, ownerRole).toString() : QString();
    const int column = weights_->currentColumn();
    for (QTreeWidgetItemIterator each(weights_); *each; ++each)
        if ((*each)->childCount() > 0 && !(*each)->isExpanded())
            closed.insert((*each)->data(Name, ownerRole).toString());
    const QSignalBlocker quiet(weights_);
    weights_->clear();
    const core::Plan& plan = workspace_.plan();
    const core::WeightsAsOf weights(plan, workspace_.year());
    for (const core::Goal* goal : core::byRank(core::rowsOf(plan, &core::Goal::plan, period_)))
        fillGoal(*goal, weights);
    for (QTreeWidgetItemIterator each(weights_); *each; ++each) {
        const QString owner = (*each)->data(Name, ownerRole).toString();
        (*each)->setExpanded(!closed.contains(owner));
        if (owner == chosen)
            weights_->setCurrentItem(*each, column);
    }
}

void AveragesSection::fillGoal(const core::Goal& goal, const core::WeightsAsOf& weights)
{
    const core::Plan& plan = workspace_.plan();
    QTreeWidgetItem* row = addRow(nullptr, goal.id, weights);
    addIndicators(row, core::rowsOf(plan, &core::Indicator::goal, goal.id), weights);
    std::map<core::Id<core::Challenge>, QTreeWidgetItem*> rows;
    for (const core::Challenge* challenge :
        core::byRank(core::rowsOf(plan, &core::Challenge::goal, goal.id))) {
        rows[challenge->id] = addRow(row, challenge->id, weights);
        addIndicators(
            rows[challenge->id], core::rowsOf(plan, &core::Indicator::challenge, challenge->id), weights);
    }
    for (const core::Placement* place : core::mainPlacements(plan, period_))
        if (place->goal == goal.id)
            addProject(place->challenge ? rows.at(*place->challenge) : row, place->project, weights);
}

void AveragesSection::addProject(
    QTreeWidgetItem* parent, core::Id<core::Project> project, const core::WeightsAsOf& weights)
{
    QTreeWidgetItem* row = addRow(parent, project, weights);
    addIndicators(row, core::rowsOf(workspace_.plan(), &core::Indicator::project, project), weights);
}

void AveragesSection::addIndicators(
    QTreeWidgetItem* parent, std::vector<const core::Indicator*> indicators, const core::WeightsAsOf& weights)
{
    for (const core::Indicator* indicator : core::byRank(std::move(indicators)))
        addRow(parent, indicator->id, weights);
}

QTreeWidgetItem* AveragesSection::addRow(
    QTreeWidgetItem* parent, const core::WeightOwner& owner, const core::WeightsAsOf& weights)
{
    const core::RecordRef record = std::visit([](auto id) { return refOf(id); }, owner);
    const core::Decimal weight = std::visit([&](auto id) { return weights.of(id); }, owner);
    auto* row = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(weights_);
    row->setText(Name, core::recordName(workspace_.plan(), record, workspace_.year()));
    row->setText(WeightColumn, core::printed(weight));
    row->setTextAlignment(WeightColumn, Qt::AlignRight | Qt::AlignVCenter);
    row->setData(Name, ownerRole, record.id.toText());
    row->setData(Name, kindRole, int(record.kind));
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    return row;
}

void AveragesSection::setRule()
{
    core::MeanRule wanted{core::Weighting(weighting_->currentIndex()), rule().priorityFactor,
        core::MeanOf(mean_->currentIndex()), isCapped_->isChecked()};
    const core::Result<core::Decimal> factor = core::readWeight(factor_->text());
    if (!factor) {
        workspace_.report(factor.sentence());
        refresh();
        return;
    }
    wanted.priorityFactor = *factor;
    if (wanted == rule())
        return;
    std::ignore = workspace_.apply(tr("Choose how rates are averaged"),
        core::setRollupRule(
            workspace_.plan(), workspace_.ids(), period_, wanted, core::ChangeNote{workspace_.year()}));
    refresh();
}

void AveragesSection::setWeight(QTreeWidgetItem* row)
{
    const core::Result<core::Decimal> weight = core::readWeight(row->text(WeightColumn));
    isTyped_ = true;
    if (!weight)
        workspace_.report(weight.sentence());
    else
        std::ignore = workspace_.apply(tr("Change a weight"),
            core::setWeight(workspace_.plan(), workspace_.ids(), ownerOf(*row), *weight,
                core::ChangeNote{workspace_.year()}));
    QMetaObject::invokeMethod(
        this,
        [this] {
            isTyped_ = false;
            refresh();
        },
        Qt::QueuedConnection);
}

} // namespace ui
