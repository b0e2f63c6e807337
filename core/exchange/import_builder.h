// Collects what an import does row by row: applies edits to a copy of the plan and remembers which row
// caused what.
#pragma once

#include "core/exchange/import_proposal.h"

#include <map>
#include <set>

namespace core {

/// Used by the importers of tables. Rows are taken one by one: beginRow(), then edits, then endRow().
class ImportBuilder {
public:
    /// `source`: the file's name in every sentence.
    ImportBuilder(const Plan& plan, QString source);

    /// The plan with everything that was applied so far.
    const Plan& plan() const { return current_; }
    const QString& source() const { return proposal_.source; }
    ImportProposal& proposal() { return proposal_; }

    /// `row`: its number in the file. A row may be begun again.
    void beginRow(int row);
    int row() const { return row_; }
    /// Takes over an edited plan. A refusal becomes a refused cell; then false.
    bool apply(const Result<Plan>& edited, const QString& column, const QString& text);
    /// The cell of the current row cannot be read.
    void refuseCell(const QString& column, const QString& text, const QString& why);
    /// The current row cannot be brought in, and no cell of it alone is at fault.
    void refuseRow(const QString& why);
    /// The current row is not brought in.
    void ignoreRow(const QString& name, const QString& why);
    bool isRowRefused() const { return isRefused_; }
    /// `name`: what the row is about, shown when it changed nothing.
    void endRow(const QString& name);

    /// Everything that was applied as lines of the preview, all ticked.
    ImportProposal finish();

private:
    void noteBegun(const QString& name, const std::vector<FiscalYear>& begun);
    void noteBegunSheets(const ImportItem& item, std::set<Uuid>& told);
    void addRowItem(ImportItem::What what, const QString& name, const QString& why);

    const Plan base_;
    Plan current_;
    ImportProposal proposal_;
    std::vector<ImportItem> rowItems_;
    std::map<std::pair<int, Uuid>, int> rows_;
    std::set<int> changedRows_;
    int row_ = 0;
    bool isRefused_ = false;
    bool isNoted_ = false;
};

} // namespace core
