#include "ui/pages/start_page.h"

#include "core/exchange/plan_template.h"
#include "ui/line_icon.h"
#include "ui/widgets/way_button.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

StartPage::StartPage(Workspace& workspace, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , settings_(settings)
    , refusal_(new QLabel)
    , recent_(new QListWidget)
    , noRecent_(new QLabel(tr("No file has been opened on this PC yet.")))
{
    auto* title = new QLabel(tr("Hagukumi – plans for children, their evaluation and their papers"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    title->setFont(font);
    refusal_->setWordWrap(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeWays(), 1);
    columns->addWidget(makeRecent(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(refusal_);
    layout->addLayout(columns, 1);
    connect(&workspace, &Workspace::reported, this, &StartPage::say);
    say(workspace.sentence());
    refresh();
}

QWidget* StartPage::makeWays()
{
    auto* ways = new QWidget;
    auto* layout = new QVBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](LineIcon icon, const QString& text, const QString& sentence, auto slot) {
        auto* button = new WayButton(text, sentence);
        button->setIcon(lineIcon(icon));
        connect(button, &WayButton::clicked, this, slot);
        layout->addWidget(button);
    };
    for (const core::PlanTemplate& plan : core::planTemplates())
        add(LineIcon::Template, tr("Begin with the &template of %1").arg(plan.municipality), plan.title,
            [this, name = plan.name] { emit templateChosen(name); });
    add(LineIcon::NewFile, tr("Begin with an &empty plan"),
        tr("You enter goals and projects yourself, or import them later."), &StartPage::emptyPlanChosen);
    add(LineIcon::OpenFile, tr("&Open a file"),
        tr("Go on working on a plan that is kept on this PC or on a share."), &StartPage::openChosen);
    add(LineIcon::Import, tr("&Import last year's file"),
        tr("Take over goals, projects, indicators and values from an earlier file or from a CSV table."),
        &StartPage::importChosen);
    layout->addStretch();
    return ways;
}

QWidget* StartPage::makeRecent()
{
    auto* side = new QWidget;
    auto* label = new QLabel(tr("&Recent files"));
    label->setBuddy(recent_);
    noRecent_->setWordWrap(true);
    recent_->setWordWrap(true);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(noRecent_);
    layout->addWidget(recent_, 1);
    layout->addStretch();
    connect(recent_, &QListWidget::itemActivated, this,
        [this](QListWidgetItem* item) { emit recentChosen(item->data(Qt::UserRole).toString()); });
    recent_->installEventFilter(this);
    return side;
}

// The chosen file is marked while the list has the keyboard; Space opens it as Enter does.
bool StartPage::eventFilter(QObject* recent, QEvent* event)
{
    QListWidgetItem* current = recent_->currentItem();
    if (event->type() == QEvent::FocusOut)
        recent_->clearSelection();
    else if (event->type() == QEvent::FocusIn)
        recent_->setCurrentItem(current ? current : recent_->item(0), QItemSelectionModel::ClearAndSelect);
    const bool isSpace
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (isSpace && current)
        emit recent_->itemActivated(current);
    return isSpace || QWidget::eventFilter(recent, event);
}

void StartPage::say(const QString& sentence)
{
    refusal_->setText(sentence);
    refusal_->setVisible(!sentence.isEmpty());
}

void StartPage::refresh()
{
    recent_->clear();
    for (const QString& path : settings_.recentFiles()) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(
            tr("%1\n%2", "file and folder").arg(file.fileName(), file.absolutePath()), recent_);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    recent_->setVisible(recent_->count() > 0);
    noRecent_->setVisible(recent_->count() == 0);
}

} // namespace ui
