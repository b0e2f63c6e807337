#include "ui/widgets/top_bar.h"

#include "ui/line_icon.h"
#include "ui/models/sheet_progress.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <set>

namespace ui {

namespace {

// Every fiscal year of every plan generation in the file.
std::set<core::FiscalYear> yearsOf(const core::Plan& plan)
{
    std::set<core::FiscalYear> years;
    const core::Table<core::PlanPeriod> periods = plan.table<core::PlanPeriod>();
    for (const core::PlanPeriod& period : periods)
        for (core::FiscalYear year = period.firstYear; year <= period.lastYear; year = year.next())
            years.insert(year);
    return years;
}

QWidget* stretch()
{
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

TopBar::TopBar(
    Workspace& workspace, const QList<QAction*>& beside, const QList<QAction*>& last, QWidget* parent)
    : QToolBar(parent)
    , workspace_(workspace)
    , years_(new QComboBox)
    , search_(new QLineEdit)
    , evaluated_(new QLabel)
    , missing_(new QLabel)
    , pause_(new QTimer(this))
{
    setWindowTitle(tr("Toolbar"));
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setIconSize(QSize(16, 16));
    years_->setAccessibleName(tr("Fiscal year"));
    search_->setPlaceholderText(tr("Find a project by number or name (Ctrl+F)"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    search_->addAction(lineIcon(LineIcon::Search), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    addWidget(years_);
    addActions(beside);
    addWidget(search_);
    addWidget(stretch());
    for (QLabel* label : {evaluated_, missing_}) {
        label->setContentsMargins(8, 0, 8, 0);
        addWidget(label);
    }
    for (QAction* action : last) {
        addAction(action);
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QAction* action : actions())
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    pause_->setSingleShot(true);
    pause_->setInterval(200); // Counting looks at the whole plan; a person does not read it between two keys.
    connect(pause_, &QTimer::timeout, this, &TopBar::count);
    connect(
        years_, &QComboBox::activated, this, [this] { workspace_.setYear({years_->currentData().toInt()}); });
    connect(search_, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(search_, &QLineEdit::returnPressed, this, &TopBar::nextMatchWanted);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        search_->clear();
        fillYears();
        for (QLabel* label : {evaluated_, missing_})
            label->clear();
        pause_->start(); // What the file holds is shown first.
    });
    connect(&workspace, &Workspace::yearChanged, this, [this] {
        fillYears();
        count();
    });
    connect(&workspace, &Workspace::changed, this, [this](const core::ChangeSet& changes) {
        if (changes.touches(core::kindOf<core::PlanPeriod>()))
            fillYears();
        pause_->start();
    });
    fillYears();
}

void TopBar::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void TopBar::stepYear(int step)
{
    const int row = years_->currentIndex() + step;
    if (row >= 0 && row < years_->count())
        workspace_.setYear({years_->itemData(row).toInt()});
}

void TopBar::fillYears()
{
    const QSignalBlocker quiet(years_);
    years_->clear();
    std::set<core::FiscalYear> years = yearsOf(workspace_.plan());
    if (workspace_.document())
        years.insert(workspace_.year());
    for (const core::FiscalYear year : years) {
        years_->addItem(core::printed(year), year.year);
        years_->setItemData(years_->count() - 1, core::printedBoth(year), Qt::ToolTipRole);
    }
    years_->setCurrentIndex(years_->findData(workspace_.year().year));
    years_->setToolTip(core::printedBoth(workspace_.year()));
    years_->setEnabled(workspace_.document());
}

void TopBar::count()
{
    pause_->stop();
    const Progress progress = progressIn(workspace_.plan(), workspace_.year());
    evaluated_->setText(tr("Sheets complete %1/%2").arg(progress.evaluated()).arg(progress.projects.size()));
    evaluated_->setToolTip(tr("Projects whose sheets are complete, of all projects of the year"));
    missing_->setText(tr("Not entered %1").arg(progress.valuesMissing));
    missing_->setToolTip(tr("Values of indicators that are surveyed in the year and not entered yet"));
}

void TopBar::paintEvent(QPaintEvent*)
{
    // Flat, as the page under it. The gradient that a style would paint is slower than the rest of the bar.
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(palette().mid().color());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == search_ && isEscape)
        search_->clear();
    return QToolBar::eventFilter(watched, event);
}

} // namespace ui
