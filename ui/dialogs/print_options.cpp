#include "ui/dialogs/print_options.h"

#include "ui/models/sheet_progress.h"
#include "ui/widgets/sheet_header.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

PrintOptions::PrintOptions(Workspace& workspace, const PrintChoices& choices, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , choices_(choices)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeFormat();
    makeScope();
    layout->addWidget(format_);
    layout->addWidget(scopeBox_);
    layout->addStretch();
    fillLists();
    showPaper(PaperKind::Sheets);
}

void PrintOptions::makeFormat()
{
    format_ = new QGroupBox(this);
    auto* form = new QFormLayout(format_);
    number_ = new QLineEdit(format_);
    number_->setObjectName(QStringLiteral("paperNumber"));
    number_->setPlaceholderText(QStringLiteral("資料1-1"));
    paper_ = new QComboBox(format_);
    paper_->addItems({QStringLiteral("A4"), QStringLiteral("A3")});
    orientation_ = new QComboBox(format_);
    orientation_->addItems({tr("Portrait"), tr("Landscape")});
    form->addRow(tr("Paper &number"), number_);
    form->addRow(tr("&Size"), paper_);
    form->addRow(tr("&Orientation"), orientation_);
    internal_ = new QCheckBox(tr("&Internal numbers"), format_);
    internal_->setObjectName(QStringLiteral("internalNumbers"));
    internal_->setToolTip(tr("Prints the numbers behind targets that are arrows or words, too"));
    form->addRow(internal_);
    connect(number_, &QLineEdit::editingFinished, this, &PrintOptions::readFormat);
    connect(paper_, &QComboBox::activated, this, &PrintOptions::readFormat);
    connect(orientation_, &QComboBox::activated, this, &PrintOptions::readFormat);
    connect(internal_, &QCheckBox::clicked, this, &PrintOptions::readFormat);
}

void PrintOptions::makeScope()
{
    scopeBox_ = new QGroupBox(tr("Which projects"), this);
    auto* layout = new QVBoxLayout(scopeBox_);
    scope_ = new QComboBox(scopeBox_);
    scope_->setObjectName(QStringLiteral("scope"));
    scope_->setAccessibleName(tr("Which projects"));
    scope_->addItems({tr("All projects"), tr("What is selected in the tree"), tr("One goal"),
        tr("One department"), tr("Ticked projects")});
    goals_ = new QComboBox(scopeBox_);
    goals_->setAccessibleName(tr("Goal"));
    departments_ = new QComboBox(scopeBox_);
    departments_->setAccessibleName(tr("Department"));
    projects_ = new QListWidget(scopeBox_);
    projects_->setAccessibleName(tr("Projects to print"));
    projects_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QComboBox* box : {scope_, goals_, departments_}) {
        box->view()->setTextElideMode(Qt::ElideNone);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &PrintOptions::readScope);
    }
    layout->addWidget(projects_, 1);
    connect(projects_, &QListWidget::itemChanged, this, &PrintOptions::readScope);
}

void PrintOptions::fillLists()
{
    const core::Plan& plan = workspace_.plan();
    const core::FiscalYear year = workspace_.year();
    const core::PlanPeriod* period = core::planOf(plan, year);
    if (period)
        for (const core::Goal* goal : core::byRank(core::rowsOf(plan, &core::Goal::plan, period->id)))
            goals_->addItem(QStringLiteral("%1 %2").arg(goal->number, core::goalName(plan, goal->id, year)),
                goal->id.uuid.toText());
    for (const core::Department* department : core::allByRank<core::Department>(plan))
        departments_->addItem(core::departmentName(plan, department->id, year), department->id.uuid.toText());
    const QSignalBlocker quiet(projects_);
    for (const core::Id<core::Project> project : projectsInOrder(plan, year)) {
        auto* item = new QListWidgetItem(markedProjectName(plan, project, year), projects_);
        item->setData(Qt::UserRole, project.uuid.toText());
        item->setToolTip(item->text());
        item->setCheckState(Qt::Unchecked);
    }
    scope_->setCurrentIndex(int(choices_.scope));
    showScope();
}

void PrintOptions::showScope()
{
    goals_->setVisible(choices_.scope == SheetScope::Goal);
    departments_->setVisible(choices_.scope == SheetScope::Department);
    projects_->setVisible(choices_.scope == SheetScope::Chosen);
    // Only the list of projects has a use for the height that is left.
    const bool isTall = choices_.scope == SheetScope::Chosen;
    auto* column = static_cast<QBoxLayout*>(layout());
    column->setStretch(column->indexOf(scopeBox_), isTall ? 1 : 0);
    column->setStretch(column->count() - 1, isTall ? 0 : 1);
}

void PrintOptions::readScope()
{
    choices_.scope = SheetScope(scope_->currentIndex());
    const auto chosenId
        = [](const QComboBox* box) { return core::Uuid::fromText(box->currentData().toString()); };
    const auto goal = chosenId(goals_);
    const auto department = chosenId(departments_);
    choices_.goal = goal ? std::optional(core::Id<core::Goal>{*goal}) : std::nullopt;
    choices_.department = department ? std::optional(core::Id<core::Department>{*department}) : std::nullopt;
    choices_.chosen.clear();
    for (int i = 0; i < projects_->count(); ++i)
        if (projects_->item(i)->checkState() == Qt::Checked)
            choices_.chosen.push_back(
                {*core::Uuid::fromText(projects_->item(i)->data(Qt::UserRole).toString())});
    showScope();
    emit changed();
}

void PrintOptions::readFormat()
{
    core::PaperOptions options;
    options.paperNumber = number_->text().trimmed();
    options.paper = core::Paper(paper_->currentIndex());
    options.orientation = core::Orientation(orientation_->currentIndex());
    options.internal = internal_->isChecked() ? core::InternalNumbers::Shown : core::InternalNumbers::Hidden;
    core::PaperOptions& kept = choices_.of(shown_).options;
    const bool isSame = kept.paperNumber == options.paperNumber && kept.paper == options.paper
        && kept.orientation == options.orientation && kept.internal == options.internal;
    kept = options;
    if (!isSame)
        emit changed();
}

void PrintOptions::setOn(PaperKind kind, bool isOn)
{
    choices_.of(kind).isOn = isOn;
    emit changed();
}

void PrintOptions::showPaper(PaperKind kind)
{
    shown_ = kind;
    const core::PaperOptions& options = choices_.of(kind).options;
    format_->setTitle(core::wordLabel(kind));
    number_->setText(options.paperNumber);
    paper_->setCurrentIndex(int(options.paper));
    orientation_->setCurrentIndex(int(options.orientation));
    internal_->setChecked(options.internal == core::InternalNumbers::Shown);
    internal_->setVisible(kind == PaperKind::Method);
    scopeBox_->setEnabled(core::takesSelection(kind));
}

} // namespace ui
