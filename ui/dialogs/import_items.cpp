// What ImportDialog shows of a proposal: its records, the difference of one of them, and the counts.
#include "ui/dialogs/import_dialog.h"

#include "ui/widgets/difference_text.h"
#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

namespace ui {

namespace {

using What = core::ImportItem::What;

constexpr int positionRole = Qt::UserRole;

QString wordFor(What what)
{
    switch (what) {
    case What::Added:
        return ImportDialog::tr("Added");
    case What::Changed:
        return ImportDialog::tr("Changed");
    case What::Unchanged:
        return ImportDialog::tr("Unchanged");
    case What::Ignored:
        return ImportDialog::tr("Ignored");
    case What::Refused:
        return ImportDialog::tr("Cannot be read");
    }
    return {};
}

constexpr What allWhats[] = {What::Added, What::Changed, What::Unchanged, What::Ignored, What::Refused};

// A place in an order says nothing to a reader.
bool isOrder(const core::ImportItem& item, const core::ImportField& field)
{
    if (!item.change)
        return false;
    const core::KindInfo& kind = core::kindInfo(item.change->record.kind);
    const int rank = kind.fieldOf(u"rank");
    return rank >= 0 && field.label == kind.fields[size_t(rank)].translatedLabel();
}

int countOf(const core::ImportCounts& counts, What what)
{
    switch (what) {
    case What::Added:
        return counts.added;
    case What::Changed:
        return counts.changed;
    case What::Unchanged:
        return counts.unchanged;
    case What::Ignored:
        return counts.ignored;
    case What::Refused:
        return counts.refused;
    }
    return 0;
}

} // namespace

void ImportDialog::showProposal()
{
    const core::ImportCounts counts = proposal_.counts();
    const int before = filter_->currentIndex();
    filter_->clear();
    filter_->addItem(tr("All records"), -1);
    for (const What what : allWhats)
        filter_->addItem(
            tr("%1 (%2)", "what happens, count").arg(wordFor(what)).arg(countOf(counts, what)), int(what));
    filter_->setCurrentIndex(std::max(0, before));
    QStringList notes = proposal_.notes;
    if (!proposal_.ignoredColumns.isEmpty())
        notes.append(tr("Ignored columns: %1.").arg(proposal_.ignoredColumns.join(QStringLiteral("、"))));
    if (proposal_.sameRecords > 0)
        notes.append(tr("%n records are the same here.", nullptr, proposal_.sameRecords));
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
    showItems();
}

bool ImportDialog::isShown(const core::ImportItem& item) const
{
    const int what = filter_->currentData().toInt();
    return what < 0 || item.what == What(what);
}

void ImportDialog::showItems()
{
    isFilling_ = true;
    items_->clear();
    QList<QTreeWidgetItem*> rows;
    for (size_t i = 0; i < proposal_.items.size(); ++i) {
        const core::ImportItem& item = proposal_.items[i];
        if (!isShown(item))
            continue;
        auto* row = new QTreeWidgetItem({wordFor(item.what), item.name, item.owner,
            item.row > 0 ? QString::number(item.row) : QString()});
        row->setData(0, positionRole, int(i));
        row->setToolTip(NameColumn, item.reason);
        if (item.change)
            row->setCheckState(WhatColumn, item.isTicked ? Qt::Checked : Qt::Unchecked);
        if (item.what == What::Refused)
            row->setForeground(WhatColumn, warningText(palette()));
        rows.append(row);
    }
    items_->addTopLevelItems(rows);
    for (const int column : {NameColumn, OwnerColumn})
        items_->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    items_->resizeColumnToContents(LineColumn);
    items_->resizeColumnToContents(WhatColumn);
    const bool hasOwners = std::any_of(proposal_.items.begin(), proposal_.items.end(),
        [](const core::ImportItem& item) { return !item.owner.isEmpty(); });
    items_->setColumnHidden(OwnerColumn, !hasOwners);
    isFilling_ = false;
    items_->setCurrentItem(items_->topLevelItem(0));
    showItem();
    showCounts();
}

void ImportDialog::showItem()
{
    const QTreeWidgetItem* row = items_->currentItem();
    if (!row) {
        difference_->clear();
        return;
    }
    const core::ImportItem& item = proposal_.items[size_t(row->data(0, positionRole).toInt())];
    QString html
        = QStringLiteral("<h3>%1</h3><p>%2</p><p>%3</p>")
              .arg(item.name.toHtmlEscaped(), item.owner.toHtmlEscaped(), item.reason.toHtmlEscaped());
    if (!item.fields.empty())
        html += QStringLiteral("<table border='1' cellspacing='0' cellpadding='4' "
                               "width='100%'><tr><th>%1</th><th>%2</th><th>%3</th></tr>")
                    .arg(tr("Field"), tr("Old"), tr("New"));
    for (const core::ImportField& field : item.fields) {
        if (isOrder(item, field))
            continue;
        const auto [before, after] = markedDifference(field.before, field.after);
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(field.label.toHtmlEscaped(), before, after);
    }
    difference_->setHtml(html + (item.fields.empty() ? QString() : QStringLiteral("</table>")));
}

void ImportDialog::onTicked(QTreeWidgetItem* item)
{
    if (isFilling_)
        return;
    proposal_.items[size_t(item->data(0, positionRole).toInt())].isTicked
        = item->checkState(WhatColumn) == Qt::Checked;
    showCounts();
}

void ImportDialog::tickShown(bool isTicked)
{
    for (core::ImportItem& item : proposal_.items)
        if (item.change && isShown(item))
            item.isTicked = isTicked;
    showItems();
}

int ImportDialog::tickedOf(What what) const
{
    return int(std::count_if(proposal_.items.begin(), proposal_.items.end(),
        [what](const core::ImportItem& item) { return item.change && item.isTicked && item.what == what; }));
}

void ImportDialog::showCounts()
{
    const core::ImportCounts counts = proposal_.counts();
    const int ticked = counts.added + counts.changed - counts.unticked;
    counts_->setText(tr("Added %1, changed %2, unchanged %3, ignored %4, cannot be read %5. Not ticked: %6.")
                         .arg(counts.added)
                         .arg(counts.changed)
                         .arg(counts.unchanged)
                         .arg(counts.ignored)
                         .arg(counts.refused)
                         .arg(counts.unticked));
    counts_->setVisible(!isRefused_);
    import_->setText(tr("Import %n records", nullptr, ticked));
    import_->setEnabled(!isRefused_ && counts.refused == 0 && ticked > 0);
    if (!isRefused_ && counts.refused > 0)
        refuse(tr(
            "Nothing can be imported while %n cells cannot be read. Correct the file, then import it again.",
            nullptr, counts.refused));
}

} // namespace ui
