#include "core/exchange/import_builder.h"

#include "core/model/edits.h"
#include "core/model/entry_rules.h"
#include "core/model/quotation.h"

#include <algorithm>

namespace core {

ImportBuilder::ImportBuilder(const Plan& plan, QString source)
    : base_(plan)
    , current_(plan)
{
    proposal_.source = std::move(source);
}

void ImportBuilder::beginRow(int row)
{
    row_ = row;
    isRefused_ = isNoted_ = false;
}

bool ImportBuilder::apply(const Result<Plan>& edited, const QString& column, const QString& text)
{
    if (!edited) {
        refuseCell(column, text, edited.sentence());
        return false;
    }
    const ChangeSet changes = diff(current_, *edited);
    // Said of the cell, where accept() could only say it of the file.
    if (const std::vector<Violation> unfit = unfitEntries(*edited, changes); !unfit.empty()) {
        refuseCell(column, text, unfit.front().sentence);
        return false;
    }
    for (const RowChange& change : changes.rows)
        rows_.try_emplace({int(change.record.kind), change.record.id}, row_);
    if (!changes.isEmpty())
        changedRows_.insert(row_);
    current_ = *edited;
    return true;
}

void ImportBuilder::refuseCell(const QString& column, const QString& text, const QString& why)
{
    isRefused_ = true;
    addRowItem(ImportItem::What::Refused, quotable(text),
        sentence("import", "%1, row %2, column “%3”: “%4” cannot be imported. %5")
            .arg(proposal_.source, QString::number(row_), column, quotable(text), why));
}

void ImportBuilder::refuseRow(const QString& why)
{
    isRefused_ = true;
    addRowItem(ImportItem::What::Refused, {},
        sentence("import", "%1, row %2 cannot be imported. %3")
            .arg(proposal_.source, QString::number(row_), why));
}

void ImportBuilder::ignoreRow(const QString& name, const QString& why)
{
    addRowItem(ImportItem::What::Ignored, name, why);
}

void ImportBuilder::endRow(const QString& name)
{
    if (!changedRows_.contains(row_) && !isNoted_)
        addRowItem(ImportItem::What::Unchanged, name, {});
}

void ImportBuilder::addRowItem(ImportItem::What what, const QString& name, const QString& why)
{
    isNoted_ = true;
    ImportItem item;
    item.what = what;
    item.name = name;
    item.row = row_;
    item.reason = why;
    rowItems_.push_back(std::move(item));
}

void ImportBuilder::noteBegun(const QString& name, const std::vector<FiscalYear>& begun)
{
    QStringList years;
    for (const FiscalYear year : begun)
        years << printed(year);
    if (!years.isEmpty())
        proposal_.notes << sentence("import", "“%1” changes on sheets that are begun: %2.")
                               .arg(name, years.join(sentence("import", ", ")));
}

// A target or a definition may change what papers say that people have worked with.
void ImportBuilder::noteBegunSheets(const ImportItem& item, std::set<Uuid>& told)
{
    const QString name = QStringLiteral("%1 %2").arg(item.owner, item.name).trimmed();
    if (item.change->record.kind == kindOf<Indicator>())
        noteBegun(name, begunYearsOfOtherRate(base_, current_, Id<Indicator>{item.change->record.id}));
    if (item.change->record.kind != kindOf<Target>())
        return;
    const Id<Target> id{item.change->record.id};
    const Target* target = current_.find(id) ? current_.find(id) : base_.find(id);
    if (!told.insert(target->series.uuid).second)
        return;
    noteBegun(name, begunYearsOfOtherTarget(base_, current_, target->series));
}

ImportProposal ImportBuilder::finish()
{
    std::set<Uuid> told;
    const ChangeSet changes = diff(base_, current_);
    for (const RowChange& change : changes.rows) {
        ImportItem item = itemOf(base_, current_, change);
        const auto row = rows_.find({int(change.record.kind), change.record.id});
        item.row = row == rows_.end() ? 0 : row->second;
        noteBegunSheets(item, told);
        proposal_.items.push_back(std::move(item));
    }
    // Kind by kind, and within a kind as the file has it.
    std::stable_sort(
        proposal_.items.begin(), proposal_.items.end(), [](const ImportItem& a, const ImportItem& b) {
            return std::pair(a.change->record.kind, a.row) < std::pair(b.change->record.kind, b.row);
        });
    std::stable_sort(rowItems_.begin(), rowItems_.end(),
        [](const ImportItem& a, const ImportItem& b) { return a.row < b.row; });
    proposal_.items.insert(proposal_.items.end(), rowItems_.begin(), rowItems_.end());
    return std::move(proposal_);
}

} // namespace core
