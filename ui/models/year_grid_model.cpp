#include "ui/models/year_grid_model.h"

#include "ui/models/series_order.h"

#include <algorithm>

namespace ui {

namespace {

using Part = YearGridModel::Part;

const char* titleOf(Part part)
{
    switch (part) {
    case Part::Owner:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Belongs to");
    case Part::Name:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Indicator");
    case Part::SeriesName:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Series");
    case Part::Kind:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Kind");
    case Part::Unit:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Unit");
    case Part::Direction:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Direction");
    case Part::Baseline:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Baseline");
    case Part::Target:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Target");
    case Part::Rate:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Rate");
    case Part::Grade:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Grade");
    case Part::Trend:
        return QT_TRANSLATE_NOOP("ui::YearGridModel", "Trend");
    case Part::Year:
        break;
    }
    return "";
}

Qt::Alignment alignmentOf(Part part)
{
    switch (part) {
    case Part::Baseline:
    case Part::Target:
    case Part::Rate:
    case Part::Year:
        return Qt::AlignRight;
    case Part::Grade:
    case Part::Kind:
    case Part::Direction:
        return Qt::AlignHCenter;
    default:
        return Qt::AlignLeft;
    }
}

} // namespace

YearGridModel::YearGridModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , workspace_(workspace)
    , columns_({{Part::Owner, Part::Name, Part::SeriesName, Part::Kind, Part::Unit, Part::Direction,
                    Part::Baseline, Part::Target},
          10, {}, false})
    , source_([](const core::Plan& plan, core::FiscalYear year) { return seriesBelow(plan, {}, year); })
{
    connect(&workspace, &Workspace::changed, this, &YearGridModel::onChanged);
    connect(&workspace, &Workspace::documentReplaced, this, &YearGridModel::reload);
    connect(&workspace, &Workspace::yearChanged, this, &YearGridModel::reload);
    reload();
}

void YearGridModel::setColumns(Columns columns)
{
    beginResetModel();
    columns_ = std::move(columns);
    setYears();
    endResetModel();
}

YearGridModel::Part YearGridModel::partOf(int column) const
{
    if (column < leadingColumns())
        return columns_.leading[size_t(column)];
    const int behind = column - leadingColumns() - years_;
    return behind < 0 ? Part::Year : columns_.trailing[size_t(behind)];
}

void YearGridModel::setRows(Rows rows)
{
    source_ = std::move(rows);
    reload();
}

void YearGridModel::setAsleep(bool isAsleep)
{
    isAsleep_ = isAsleep;
    if (!isAsleep && isStale_)
        reload();
}

void YearGridModel::reload()
{
    isStale_ = isAsleep_;
    if (isAsleep_)
        return;
    beginResetModel();
    index_ = std::make_unique<Index>(workspace_.plan());
    refused_.clear();
    setYears();
    rows_ = wantedRows();
    endResetModel();
}

void YearGridModel::setShown(Shown shown)
{
    if (shown == shown_)
        return;
    shown_ = shown;
    refused_.clear();
    repaint();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void YearGridModel::onChanged(const core::ChangeSet& changes)
{
    isStale_ = isAsleep_;
    if (isAsleep_)
        return;
    index_ = std::make_unique<Index>(workspace_.plan());
    const bool valuesOnly
        = std::all_of(changes.rows.begin(), changes.rows.end(), [](const core::RowChange& row) {
              return row.record.kind == core::kindOf<core::Value>()
                  || row.record.kind == core::kindOf<core::Answer>();
          });
    const auto liesOutside = [this](const core::RowChange& row) {
        const core::Value* value = row.record.kind == core::kindOf<core::Value>()
            ? index_->plan.find(core::Id<core::Value>{row.record.id})
            : nullptr;
        return value && columnOf(value->year) < 0;
    };
    const bool hasSameYears = valuesOnly ? std::none_of(changes.rows.begin(), changes.rows.end(), liesOutside)
                                         : wantedYears() == Span{firstYear_, {firstYear_.year + years_ - 1}};
    if (hasSameYears && (valuesOnly || wantedRows() == rows_)) {
        repaint();
        return;
    }
    beginResetModel();
    setYears();
    rows_ = wantedRows();
    endResetModel();
}

void YearGridModel::repaint()
{
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const core::Indicator* YearGridModel::indicatorAt(int row) const
{
    const core::Series* series = index_->plan.find(seriesAt(row));
    return series ? index_->plan.find(series->indicator) : nullptr;
}

int YearGridModel::rowOf(core::Id<core::Series> series) const
{
    const auto found = std::find(rows_.begin(), rows_.end(), series);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int YearGridModel::columnOf(core::FiscalYear year) const
{
    const int offset = year.year - firstYear_.year;
    return offset >= 0 && offset < years_ ? leadingColumns() + offset : -1;
}

int YearGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int YearGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : leadingColumns() + years_ + int(columns_.trailing.size());
}

QVariant YearGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const Part part = partOf(section);
    if (part == Part::Year) {
        if (role == Qt::DisplayRole)
            return core::printedShort(yearOf(section));
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
            ? QVariant(core::printedBoth(yearOf(section)))
            : QVariant();
    }
    if (role == Qt::DisplayRole)
        return tr(titleOf(part));
    if (role == Qt::ToolTipRole && (part == Part::Target || part == Part::Rate || part == Part::Grade))
        return tr("As of %1").arg(core::printedBoth(workspace_.year()));
    return {};
}

Qt::ItemFlags YearGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Part part = partOf(index.column());
    const bool isEditable
        = part != Part::Owner && part != Part::Rate && part != Part::Grade && part != Part::Trend;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags)
        | Qt::ItemNeverHasChildren;
}

QVariant YearGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Id<core::Series> series = seriesAt(index.row());
    const auto refused = refused_.find({series, index.column()});
    if (refused != refused_.end()) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return refused->second.typed;
        if (role == RefusalRole || role == Qt::ToolTipRole)
            return refused->second.sentence;
        if (role == ToneRole)
            return int(Tone::Refused);
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(series, index.column());
    case Qt::EditRole:
        return editText(series, index.column());
    case Qt::ToolTipRole:
        return toolTip(series, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(cellName(series, index.column()), cellText(series, index.column()));
    case Qt::TextAlignmentRole:
        return int(alignmentOf(partOf(index.column())) | Qt::AlignVCenter);
    case ToneRole:
        return int(toneOf(series, index.column()));
    case CopyRole:
        return copyText(series, index.column());
    case SortRole:
        return sortValue(series, index.column());
    case RowKeyRole:
        return series.uuid.toText();
    case ChoicesRole:
        return choices(partOf(index.column()));
    case TrendRole:
        return partOf(index.column()) == Part::Trend ? QVariant(trendOf(series)) : QVariant();
    default:
        return {};
    }
}

} // namespace ui
