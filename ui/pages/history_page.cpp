#include "ui/pages/history_page.h"

#include "ui/models/plan_tree_model.h"
#include "ui/widgets/change_view.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/roomy_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { When, Who, What, Records, ColumnCount };

QString printedPerson(const core::HistoryEntry& entry)
{
    return entry.computer.isEmpty()
        ? entry.person
        : HistoryPage::tr("%1 (%2)", "person and computer").arg(entry.person, entry.computer);
}

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , filter_(new QLineEdit)
    , entries_(new QTreeWidget)
    , changes_(new ChangeView)
    , revert_(new QPushButton(tr("Take this change &back")))
    , splitter_(new QSplitter(Qt::Vertical))
{
    entries_->setObjectName(QStringLiteral("entries"));
    entries_->setColumnCount(ColumnCount);
    entries_->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Records")});
    entries_->setRootIsDecorated(false);
    entries_->setUniformRowHeights(true);
    entries_->setItemDelegate(new RoomyDelegate(entries_));
    entries_->setAlternatingRowColors(true);
    entries_->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    entries_->header()->setStretchLastSection(false);
    new EmptyHint(entries_, tr("Nothing has been changed yet. Every change will be listed here."), {});
    splitter_->addWidget(entries_);
    splitter_->addWidget(changes_);
    splitter_->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(makeTop());
    layout->addWidget(splitter_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &HistoryPage::filter);
    connect(entries_, &QTreeWidget::currentItemChanged, this, &HistoryPage::showSelected);
    connect(revert_, &QPushButton::clicked, this, &HistoryPage::revert);
    connect(&workspace, &Workspace::documentReplaced, this, &HistoryPage::postponeReload);
    connect(&workspace, &Workspace::changed, this, &HistoryPage::postponeReload);
    postponeReload();
}

QWidget* HistoryPage::makeTop()
{
    auto* top = new QWidget;
    filter_->setPlaceholderText(tr("Words, a person, or a date"));
    filter_->setClearButtonEnabled(true);
    auto* label = new QLabel(tr("Show &only:"));
    label->setBuddy(filter_);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(filter_, 1);
    layout->addWidget(revert_);
    return top;
}

// Reading the history costs a query: only when someone looks at it.
void HistoryPage::postponeReload()
{
    isStale_ = true;
    if (isVisible())
        reload();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (isStale_)
        reload();
}

void HistoryPage::reload()
{
    isStale_ = false;
    const qint64 wanted = selectedSequence();
    entries_->clear();
    if (workspace_.document())
        for (const core::HistoryEntry& entry : workspace_.document()->history()) {
            auto* item = new QTreeWidgetItem({core::printedTime(entry.time), printedPerson(entry),
                entry.intention, QString::number(entry.rowCount)});
            item->setData(When, Qt::UserRole, entry.sequence);
            item->setTextAlignment(Records, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(What, entry.intention);
            entries_->addTopLevelItem(item);
            if (entry.sequence == wanted)
                entries_->setCurrentItem(item);
        }
    for (const Column column : {When, Who, Records})
        entries_->resizeColumnToContents(column);
    filter();
    showSelected();
}

void HistoryPage::filter()
{
    const QString wanted = PlanTreeModel::folded(filter_->text());
    for (int row = 0; row < entries_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = entries_->topLevelItem(row);
        const QString text = item->text(When) + item->text(Who) + item->text(What);
        item->setHidden(!PlanTreeModel::folded(text).contains(wanted));
    }
    // What is no longer seen cannot be taken back.
    if (entries_->currentItem() && entries_->currentItem()->isHidden())
        entries_->setCurrentItem(nullptr);
}

void HistoryPage::find(const QString& text)
{
    filter_->setText(text);
}

qint64 HistoryPage::selectedSequence() const
{
    const QTreeWidgetItem* item = entries_->currentItem();
    return item ? item->data(When, Qt::UserRole).toLongLong() : 0;
}

void HistoryPage::showSelected()
{
    const qint64 sequence = selectedSequence();
    core::Document* document = workspace_.document();
    revert_->setEnabled(sequence > 0 && workspace_.isWritable());
    if (sequence == 0 || !document)
        return changes_->showSentence(tr("Select an entry to see what it changed."));
    const core::Result<core::ChangeSet> changes = document->changesOf(sequence);
    if (changes)
        changes_->showChanges({workspace_.plan(), workspace_.plan()}, workspace_.year(), *changes);
    else
        changes_->showSentence(changes.sentence());
}

void HistoryPage::revert()
{
    const qint64 sequence = selectedSequence();
    if (sequence == 0)
        return;
    workspace_.report(workspace_.document()->revert(sequence).sentence());
    entries_->setFocus(); // From the filter's box Ctrl+Z would take back what was typed there.
}

void HistoryPage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
}

void HistoryPage::restoreView(const QSettings& settings)
{
    splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace ui
