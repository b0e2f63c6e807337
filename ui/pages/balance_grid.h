// What the grid of demand and supply shows: the balances of the year as the rows of a RecordModel, and the
// edits behind their cells.
#pragma once

#include "core/scoring/balance_table.h"
#include "ui/models/record_model.h"

#include <map>

namespace ui {

/// Outlives the model that is made of its shape.
class BalanceGrid {
public:
    explicit BalanceGrid(Workspace& workspace)
        : workspace_(workspace)
    {
    }

    enum class Column {
        Area,
        Service,
        Unit,
        ReferenceDate,
        Forecast,
        Secured,
        PlannedSurplus,
        Demand,
        Provided,
        ActualSurplus,
        Ratio,
        Review,
        Reason,
        Response
    };
    static bool isFigure(int column);
    /// The columns that stay in sight.
    static constexpr int frozenColumns = 2;

    RecordShape shape();
    /// Only the rows of one area; nullopt = all, with their totals. The model has to be reloaded.
    void setArea(std::optional<core::Id<core::Area>> area) { area_ = area; }
    std::optional<core::Id<core::Area>> area() const { return area_; }
    void setLimits(const core::ReviewLimits& limits) { limits_ = limits; }
    const core::ReviewLimits& limits() const { return limits_; }

    /// What a row shows; null when it is not there.
    const core::Balance* balanceOf(core::RecordRef row) const;
    /// The id of the row that shows the balance of an area, service and reference date; null when none does.
    core::Uuid rowOf(const core::Balance& balance) const;

private:
    std::vector<core::Uuid> rows();
    void addRow(std::vector<core::Uuid>& rows, const core::Balance& balance);
    core::SupplyKey keyOf(const core::Plan& plan, const core::Balance& balance) const;
    RecordCell cell(Column column, const core::Balance& balance) const;
    RecordCell nameCell(Column column, const core::Balance& balance) const;
    RecordCell figureCell(core::SupplyFigure which, const core::Balance& balance) const;
    RecordCell differenceCell(core::BalanceDifference difference, const core::Balance& balance) const;
    RecordCell reviewCell(Column column, const core::Balance& balance) const;
    RecordCell wordsCell(QString core::Supply::*member, const core::Balance& balance) const;
    core::Result<core::Plan> edited(
        const core::Plan& plan, Column column, const core::Balance& balance, const QString& text) const;

    Workspace& workspace_;
    std::optional<core::Id<core::Area>> area_;
    core::ReviewLimits limits_;
    std::map<core::Uuid, core::Balance> balances_;
};

} // namespace ui
