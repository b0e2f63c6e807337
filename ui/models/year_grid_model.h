// Indicator series as rows: what describes them, one column a fiscal year, and what the year's numbers say.
#pragma once

#include "core/scoring/rate.h"
#include "ui/models/block_model.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <memory>

namespace ui {

/// Holds ids only; every cell is read from the workspace's plan, every edit goes through core and
/// Workspace::apply. What was typed and refused is kept in its cell, with the sentence, until it is corrected
/// or the cell is cleared.
class YearGridModel final : public QAbstractTableModel, public BlockModel {
    Q_OBJECT

public:
    /// What a column holds. Year columns hold the actual values, or the targets set for those very years.
    enum class Part {
        Owner,
        Name,
        SeriesName,
        Kind,
        Unit,
        Direction,
        Baseline,
        Target,
        Rate,
        Grade,
        Trend,
        Year
    };
    enum class Shown { Actuals, Targets };

    explicit YearGridModel(Workspace& workspace, QObject* parent = nullptr);

    /// The columns before and behind the years, in order, and how many years there are at least.
    struct Columns {
        std::vector<Part> leading;
        int years = 10;
        std::vector<Part> trailing;
        bool endsWithSelectedYear
            = false; ///< Else the last year is the plan's last, or the selected year when that is later; and
                     ///< there are more years where a value, baseline or target of a row lies outside.
    };
    void setColumns(Columns columns);
    /// Which series are shown, in order; asked again whenever structure or year change.
    using Rows = std::function<std::vector<core::Id<core::Series>>(const core::Plan&, core::FiscalYear)>;
    void setRows(Rows rows);
    /// Reads rows and values again: for what `rows` depends on besides the plan and the year (the selection).
    void reload();
    /// While asleep nothing is read again; waking reads everything. For pages that are hidden.
    void setAsleep(bool isAsleep);
    void setShown(Shown shown);
    Shown shown() const { return shown_; }
    /// Keeps only rows with `text` in one of the leading columns; empty = all.
    void setFilter(const QString& text);

    core::Id<core::Series> seriesAt(int row) const { return rows_[size_t(row)]; }
    const core::Indicator* indicatorAt(int row) const;
    int rowOf(core::Id<core::Series> series) const; ///< −1 when not shown.
    int leadingColumns() const { return int(columns_.leading.size()); }
    Part partOf(int column) const;
    core::FiscalYear yearOf(int column) const
    {
        return core::FiscalYear{firstYear_.year + column - leadingColumns()};
    }
    int columnOf(core::FiscalYear year) const; ///< −1 when not shown.

    /// The words that a cell of this part may hold; empty when it is typed freely.
    static QStringList choices(Part part);
    /// Sets the reason in all cells that hold actual values, as one edit.
    core::Result<void> setMissing(const QModelIndexList& cells, core::Missing reason);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// `value` is what was typed. False when refused; RefusalRole says why, and the cell shows what was
    /// typed. In a file that is open for reading only the cell goes on showing what is stored.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< −1 = printed order.
    core::Result<void> writeCells(const std::vector<CellText>& cells, QModelIndex& failed) override;
    void abandonRefusal(const QModelIndex& cell) override;

private:
    struct Refused {
        QString typed;
        QString sentence;
    };
    using CellKey = std::pair<core::Id<core::Series>, int>; // column

    /// Where each series' values lie. The Plan is the workspace's own, shared: it keeps the rows alive that
    /// the index points to.
    struct Index {
        explicit Index(const core::Plan& content)
            : plan(content)
            , measures(plan)
        {
        }
        core::Plan plan;
        core::Measures measures;
    };

    void onChanged(const core::ChangeSet& changes);
    std::vector<core::Id<core::Series>> wantedRows() const;
    bool passesFilter(core::Id<core::Series> series) const;
    void sortRows(std::vector<core::Id<core::Series>>& rows) const;
    struct Span {
        core::FiscalYear first;
        core::FiscalYear last;
        bool operator==(const Span&) const = default;
    };
    Span wantedYears() const;
    void widen(Span& span, core::Id<core::Series> series) const;
    void setYears();
    void repaint();

    // year_grid_cells.cpp
    core::Reading readingAt(core::Id<core::Series> series, core::FiscalYear year) const;
    const core::Baseline* baselineOf(core::Id<core::Series> series) const;
    const core::Target* shownTarget(core::Id<core::Series> series, int column) const;
    QString cellText(core::Id<core::Series> series, int column) const;
    QString ownerText(const core::Indicator& indicator) const;
    QString wordText(core::Id<core::Series> series, Part part) const;
    QString editText(core::Id<core::Series> series, int column) const;
    QString copyText(core::Id<core::Series> series, int column) const;
    std::optional<core::SeriesRates> ratesOf(core::Id<core::Series> series) const;
    QString scoreText(core::Id<core::Series> series, Part part) const;
    QVariantList trendOf(core::Id<core::Series> series) const;
    QVariant sortValue(core::Id<core::Series> series, int column) const;
    Tone toneOf(core::Id<core::Series> series, int column) const;
    QString valueToolTip(core::Id<core::Series> series, int column) const;
    QString toolTip(core::Id<core::Series> series, int column) const;
    QString cellName(core::Id<core::Series> series, int column) const;

    // year_grid_edits.cpp
    core::Result<core::Plan> edited(
        const core::Plan& plan, core::Id<core::Series> series, int column, const QString& text) const;
    core::Result<core::Plan> editedTarget(
        const core::Plan& plan, core::Id<core::Series> series, int column, const QString& text) const;
    QString intentionFor(int column) const;

    Workspace& workspace_;
    Columns columns_;
    bool isAsleep_ = false;
    bool isStale_ = false; ///< Something changed while asleep.
    core::FiscalYear firstYear_;
    int years_ = 0; ///< How many columns of years there are.
    Shown shown_ = Shown::Actuals;
    Rows source_;
    QString filter_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    std::unique_ptr<Index> index_;
    std::vector<core::Id<core::Series>> rows_;
    std::map<CellKey, Refused> refused_;
};

} // namespace ui
