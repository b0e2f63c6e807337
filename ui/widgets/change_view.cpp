#include "ui/widgets/change_view.h"

#include "core/model/change_subject.h"
#include "ui/widgets/roomy_delegate.h"

#include <QHeaderView>

namespace ui {

namespace {

enum Column { What, Before, After, ColumnCount };

QString whatHappened(core::RowChange::What what)
{
    switch (what) {
    case core::RowChange::What::Added:
        return ChangeView::tr("added");
    case core::RowChange::What::Removed:
        return ChangeView::tr("removed");
    case core::RowChange::What::Changed:
        break;
    }
    return ChangeView::tr("changed");
}

bool isWorthShowing(const core::FieldInfo& field, const core::FieldChange& change)
{
    // Order and sort numbers say nothing to a reader; empty fields of a new record neither.
    const bool isOrder = qstrcmp(field.column, "rank") == 0;
    const bool isEmpty
        = change.before.value_or(QString()).isEmpty() && change.after.value_or(QString()).isEmpty();
    return !isOrder && !isEmpty;
}

} // namespace

ChangeView::ChangeView(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Record and field"), tr("Before"), tr("After")});
    setItemDelegate(new RoomyDelegate(this));
    setWordWrap(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChangeView::showChanges(const Sides& sides, core::FiscalYear year, const core::ChangeSet& changes)
{
    clear();
    for (const core::RowChange& row : changes.rows) {
        const core::KindInfo& kind = core::kindInfo(row.record.kind);
        const core::Plan& holder = core::exists(sides.before, row.record) ? sides.before : sides.after;
        auto* record = new QTreeWidgetItem(this,
            {tr("%1: %2", "record and what happened to it")
                    .arg(core::changedRecordName(holder, row, year), whatHappened(row.what))});
        record->setFirstColumnSpanned(true);
        for (const core::FieldChange& change : row.fields) {
            const core::FieldInfo& field = kind.fields[size_t(change.field)];
            if (!isWorthShowing(field, change))
                continue;
            auto* line = new QTreeWidgetItem(record,
                {field.translatedLabel(), core::displayText(sides.before, field, change.before, year),
                    core::displayText(sides.after, field, change.after, year)});
            for (const int column : {Before, After})
                line->setToolTip(column, line->text(column));
        }
    }
    expandAll();
}

void ChangeView::showSentence(const QString& sentence)
{
    clear();
    auto* line = new QTreeWidgetItem(this, {sentence});
    line->setFirstColumnSpanned(true);
    line->setFlags(Qt::ItemIsEnabled);
}

} // namespace ui
