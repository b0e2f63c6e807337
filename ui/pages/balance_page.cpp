#include "ui/pages/balance_page.h"

#include "ui/widgets/column_fit.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/grid_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

namespace {

using Column = BalanceGrid::Column;

// Widths in characters of the interface's font, so that they grow with it.
struct ColumnWidth {
    int least;
    int most;
};
ColumnWidth widthOf(int column)
{
    switch (Column(column)) {
    case Column::Area:
        return {8, 14};
    case Column::Service:
        return {14, 26};
    case Column::Unit:
        return {5, 8};
    case Column::ReferenceDate:
        return {8, 12};
    case Column::Review:
        return {10, 20};
    case Column::Reason:
    case Column::Response:
        return {12, 40};
    default:
        return {8, 16};
    }
}

} // namespace

BalancePage::BalancePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , balances_(workspace)
{
    model_ = new RecordModel(workspace, balances_.shape(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(makeBar());
    stack_ = new QStackedWidget(this);
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->addWidget(makeGrid());
    splitter_->addWidget(makeReview());
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({420, 150});
    stack_->addWidget(splitter_);
    stack_->addWidget(makeNothing());
    layout->addWidget(stack_, 1);
    connect(&workspace, &Workspace::saveStateChanged, this, &BalancePage::refreshActions);
    connect(model_, &QAbstractItemModel::modelReset, this, &BalancePage::refresh);
    connect(model_, &QAbstractItemModel::dataChanged, this, &BalancePage::refresh);
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &BalancePage::explain);
    refresh();
}

BalancePage::~BalancePage()
{
    // The views and their model go before what the model's cells are read from.
    delete stack_;
    delete model_;
}

QString BalancePage::title()
{
    return tr("Supply &balance");
}

QWidget* BalancePage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    area_ = new QComboBox(bar);
    area_->setAccessibleName(tr("Which area is shown"));
    area_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(area_, &QComboBox::activated, this, &BalancePage::chooseArea);
    const auto button = [&](const QString& text, const char* name) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setMenu(new QMenu(made));
        return made;
    };
    add_ = button(tr("Add"), "add");
    addEntry(add_->menu(), "addArea", tr("An &area…"), &BalancePage::addArea);
    addEntry(add_->menu(), "addService", tr("A &service…"), &BalancePage::addService);
    addEntry(add_->menu(), "addPart", tr("A &part of the current service…"), &BalancePage::addPart);
    addEntry(
        add_->menu(), "addReferenceDate", tr("A further reference &date…"), &BalancePage::addReferenceDate);
    addEntry(add_->menu(), "addUsual", tr("The &usual services"), &BalancePage::addUsualServices);
    remove_ = button(tr("Remove"), "remove");
    addEntry(
        remove_->menu(), "removeFigures", tr("The &figures of the current row"), &BalancePage::removeFigures);
    addEntry(remove_->menu(), "removeService", tr("The current &service…"), &BalancePage::removeService);
    addEntry(remove_->menu(), "removeArea", tr("The current &area…"), &BalancePage::removeArea);
    row->addWidget(area_);
    row->addStretch(1);
    row->addWidget(add_);
    row->addWidget(remove_);
    return bar;
}

QAction* BalancePage::addEntry(QMenu* menu, const char* name, const QString& text, void (BalancePage::*go)())
{
    QAction* action = menu->addAction(text, this, go);
    action->setObjectName(QLatin1String(name));
    return action;
}

QWidget* BalancePage::makeGrid()
{
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    grid_ = new GridView(place);
    grid_->setGrid(model_, model_);
    grid_->setAccessibleName(tr("Demand and supply by area and service"));
    grid_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(grid_, &QWidget::customContextMenuRequested, this, &BalancePage::showMenu);
    const int character = grid_->fontMetrics().averageCharWidth() + 2;
    grid_->horizontalHeader()->setDefaultSectionSize(1);
    fit_ = new ColumnFit(grid_, int(Column::Service), [character](int column) {
        const ColumnWidth width = widthOf(column);
        return ColumnFit::Range{width.least * character + 8, width.most * character + 8};
    });
    grid_->setFrozenColumns(BalanceGrid::frozenColumns);
    explanation_ = new ElidedLabel(place, 2);
    layout->addWidget(grid_, 1);
    layout->addWidget(explanation_);
    return place;
}

QWidget* BalancePage::makeNothing()
{
    auto* nothing = new QWidget(this);
    auto* layout = new QVBoxLayout(nothing);
    nothing_ = new QLabel(nothing);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    makeUsual_ = new QPushButton(tr("Make the usual list"), nothing);
    makeUsual_->setObjectName(QStringLiteral("makeUsual"));
    connect(makeUsual_, &QPushButton::clicked, this, &BalancePage::addUsualServices);
    layout->addStretch(1);
    layout->addWidget(nothing_);
    layout->addWidget(makeUsual_, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return nothing;
}

const core::PlanPeriod* BalancePage::period() const
{
    return core::planOf(workspace_.plan(), workspace_.year());
}

const core::Balance* BalancePage::current() const
{
    return balances_.balanceOf(model_->recordAt(grid_->currentIndex().row()));
}

void BalancePage::reload()
{
    model_->reload();
}

void BalancePage::refresh()
{
    refreshAreas();
    const bool isEmpty = model_->rowCount() == 0;
    stack_->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && !grid_->currentIndex().isValid())
        grid_->setCurrentIndex(model_->index(0, int(Column::Forecast)));
    fit_->fit();
    refreshReview();
    explain();
}

void BalancePage::refreshAreas()
{
    std::vector<const core::Area*> areas;
    if (const core::PlanPeriod* plan = period())
        areas = core::byRank(core::rowsOf(workspace_.plan(), &core::Area::plan, plan->id));
    const QSignalBlocker quiet(area_);
    area_->clear();
    area_->addItem(tr("All areas"));
    for (const core::Area* area : areas)
        area_->addItem(area->name, area->id.uuid.toText());
    const auto chosen = balances_.area();
    const int at = chosen ? area_->findData(chosen->uuid.toText()) : 0;
    area_->setCurrentIndex(std::max(0, at));
    // The area that was shown is gone, or of another plan generation.
    if (at < 0) {
        balances_.setArea(std::nullopt);
        QMetaObject::invokeMethod(this, &BalancePage::reload, Qt::QueuedConnection);
    }
}

void BalancePage::explain()
{
    refreshActions();
    const QModelIndex cell = grid_->currentIndex();
    explanation_->setText(cell.isValid() ? cell.data(Qt::ToolTipRole).toString() : QString());
}

void BalancePage::chooseArea()
{
    const auto id = core::Uuid::fromText(area_->currentData().toString());
    balances_.setArea(id ? std::optional(core::Id<core::Area>{*id}) : std::nullopt);
    reload();
}

void BalancePage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
    settings.setValue(QStringLiteral("columns"), grid_->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("area"), area_->currentData());
    settings.setValue(QStringLiteral("low"), low_->value());
    settings.setValue(QStringLiteral("high"), high_->value());
}

void BalancePage::restoreView(const QSettings& settings)
{
    splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    const QByteArray columns = settings.value(QStringLiteral("columns")).toByteArray();
    if (!columns.isEmpty())
        grid_->horizontalHeader()->restoreState(columns);
    const int high = settings.value(QStringLiteral("high"), high_->value()).toInt();
    high_->setValue(high_->maximum()); // Out of the way of the lower one.
    low_->setValue(settings.value(QStringLiteral("low"), low_->value()).toInt());
    high_->setValue(high);
    area_->setCurrentIndex(std::max(0, area_->findData(settings.value(QStringLiteral("area")))));
    chooseArea();
}

void BalancePage::commitEditing()
{
    grid_->commitEditing();
}

void BalancePage::copy()
{
    grid_->copyCells();
}

void BalancePage::cut()
{
    grid_->cutCells();
}

void BalancePage::paste()
{
    grid_->pasteCells();
}

} // namespace ui
