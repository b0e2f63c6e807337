#include "ui/pages/sheet_page.h"

#include "ui/models/sheet_progress.h"
#include "ui/widgets/chooser_line.h"
#include "ui/widgets/sheet_header.h"
#include "ui/widgets/sheet_item.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

SheetPage::SheetPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(makeTop());
    schemeLine_ = new ChooserLine(tr("&Use this scheme"), this);
    formLine_ = new ChooserLine(tr("Use this &form"), this);
    layout->addWidget(formLine_);
    layout->addWidget(schemeLine_);
    connect(schemeLine_, &ChooserLine::chosen, this, &SheetPage::chooseScheme);
    connect(formLine_, &ChooserLine::chosen, this, &SheetPage::chooseForm);
    closedLine_ = new QLabel(this);
    closedLine_->setObjectName(QStringLiteral("closedLine"));
    closedLine_->setWordWrap(true);
    layout->addWidget(closedLine_);
    nothing_ = new QLabel(
        tr("Choose a project in the tree on the left. Its evaluation sheet is shown here."), this);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    layout->addWidget(nothing_, 1);
    layout->addWidget(makeBody(), 1);
    connect(&workspace, &Workspace::changed, this, &SheetPage::onChanged);
    connect(&workspace, &Workspace::documentReplaced, this, &SheetPage::onDocumentReplaced);
    connect(&workspace, &Workspace::yearChanged, this, &SheetPage::onYearChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &SheetPage::onSelected);
    connect(&workspace, &Workspace::saveStateChanged, this, [this, wasReadOnly = false]() mutable {
        const core::Document* document = workspace_.document();
        const bool isReadOnly = document && document->saveState().isReadOnly;
        if (isReadOnly != std::exchange(wasReadOnly, isReadOnly))
            refresh();
    });
}

QString SheetPage::title()
{
    return tr("Evaluation &sheet");
}

QWidget* SheetPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& tip, void (SheetPage::*go)()) {
        auto* made = new QToolButton(top);
        made->setText(text);
        made->setToolTip(tip);
        connect(made, &QToolButton::clicked, this, go);
        first->addWidget(made);
        return made;
    };
    button(tr("◀ Previous"), tr("Previous project (Ctrl+PgUp)"), &SheetPage::showPrevious);
    button(tr("Next ▶"), tr("Next project (Ctrl+PgDn)"), &SheetPage::showNext);
    button(tr("Next unfinished"), tr("Next project that is not evaluated yet (F6)"),
        &SheetPage::showNextUnfinished);
    name_ = new QLabel(top);
    name_->setObjectName(QStringLiteral("projectName"));
    QFont large = name_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    name_->setFont(large);
    name_->setWordWrap(true);
    first->addWidget(name_, 1);
    stateIcon_ = new QLabel(top);
    state_ = new QLabel(top);
    state_->setObjectName(QStringLiteral("state"));
    first->addWidget(stateIcon_);
    first->addWidget(state_);
    steps_ = new QHBoxLayout;
    first->addLayout(steps_);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    tabs_ = new QTabBar(top);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Whose evaluation"));
    second->addWidget(tabs_);
    addEvaluator_ = new QToolButton(top);
    addEvaluator_->setText(tr("Another evaluation"));
    addEvaluator_->setToolTip(tr("Adds the sheet of the lead office, a subcommittee or the council"));
    addEvaluator_->setPopupMode(QToolButton::InstantPopup);
    addEvaluator_->setMenu(new QMenu(addEvaluator_));
    second->addWidget(addEvaluator_);
    second->addStretch(1);
    layout->addLayout(second);
    connect(tabs_, &QTabBar::currentChanged, this, &SheetPage::onTabChanged);
    connect(addEvaluator_->menu(), &QMenu::aboutToShow, this, &SheetPage::fillEvaluators);
    return top;
}

QWidget* SheetPage::makeBody()
{
    splitter_ = new QSplitter(Qt::Horizontal, this);
    scroll_ = new QScrollArea(splitter_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* paper = new QWidget(scroll_);
    auto* layout = new QVBoxLayout(paper);
    layout->setContentsMargins(0, 0, 8, 0);
    header_ = new SheetHeader(paper);
    layout->addWidget(header_);
    itemList_ = new QVBoxLayout;
    itemList_->setSpacing(8);
    layout->addLayout(itemList_);
    layout->addStretch(1);
    scroll_->setWidget(paper);
    margin_ = new FindingsMargin(splitter_);
    splitter_->addWidget(scroll_);
    splitter_->addWidget(margin_);
    splitter_->setStretchFactor(0, 4);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({780, 200});
    connect(margin_, &FindingsMargin::chosen, this, &SheetPage::jumpTo);
    return splitter_;
}

void SheetPage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
}

void SheetPage::restoreView(const QSettings& settings)
{
    splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void SheetPage::commitEditing()
{
    if (isCommitting_)
        return;
    isCommitting_ = true;
    for (SheetItem* item : items_)
        item->commit();
    isCommitting_ = false;
    if (std::exchange(hasChangedMeanwhile_, false))
        onChanged();
    rememberUnfinished();
}

void SheetPage::rememberUnfinished()
{
    for (const SheetItem* item : items_) {
        unfinished_.erase(item->place());
        if (const QString choice = item->unfinished(); !choice.isEmpty()) {
            const QString sentence
                = tr("The grade %1 of “%2” is not recorded yet: it waits on its sheet until its reason "
                     "is written.")
                      .arg(choice, name_->text());
            unfinished_[item->place()] = {project_, choice, sentence};
            workspace_.report(sentence);
        }
    }
}

QStringList SheetPage::waiting() const
{
    QStringList sentences;
    for (const auto& [place, unfinished] : unfinished_)
        if (workspace_.plan().find(unfinished.project))
            sentences << unfinished.sentence;
    return sentences;
}

// What waits on a sheet belongs to the file that is closed.
void SheetPage::onDocumentReplaced()
{
    items_.clear();
    unfinished_.clear();
    rebuild();
}

void SheetPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (isStale_)
        rebuild();
}

void SheetPage::onSelected()
{
    const core::Id<core::Project> selected = workspace_.selectedProject();
    if (selected == project_)
        return;
    commitEditing();
    added_.clear();
    rebuild();
}

// Each item still knows the sheet that it shows: what is being typed is written there, not into the one that
// is coming.
void SheetPage::onTabChanged()
{
    commitEditing();
    rebuildItems();
}

void SheetPage::onYearChanged()
{
    commitEditing();
    rebuild();
}

void SheetPage::onChanged()
{
    if (isCommitting_) {
        hasChangedMeanwhile_ = true;
        return;
    }
    if (!isVisible()) {
        isStale_ = true;
        return;
    }
    if (shape() == builtShape_)
        refresh();
    else
        rebuild();
}

void SheetPage::step(int by)
{
    const auto projects = projectsInOrder(workspace_.plan(), workspace_.year());
    const auto found = std::find(projects.begin(), projects.end(), project_);
    const auto position = found == projects.end() ? (by > 0 ? -1 : std::ptrdiff_t(projects.size()))
                                                  : found - projects.begin();
    const auto wanted = position + by;
    if (wanted < 0 || wanted >= std::ptrdiff_t(projects.size())) {
        workspace_.report(by > 0 ? tr("This is the last project.") : tr("This is the first project."));
        return;
    }
    commitEditing();
    workspace_.select({core::kindOf<core::Project>(), projects[size_t(wanted)].uuid});
}

void SheetPage::showPrevious()
{
    step(-1);
}

void SheetPage::showNext()
{
    step(1);
}

void SheetPage::showNextUnfinished()
{
    commitEditing();
    const core::Id<core::Project> next = nextUnfinished(workspace_.plan(), project_, workspace_.year());
    if (next.isNull())
        workspace_.report(tr("All projects of %1 are evaluated.").arg(core::printed(workspace_.year())));
    else
        workspace_.select({core::kindOf<core::Project>(), next.uuid});
}

} // namespace ui
