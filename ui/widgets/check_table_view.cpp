#include "ui/widgets/check_table_view.h"

#include "ui/line_icon.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/table_text.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int lineRole = Qt::UserRole; // Position in the table, in the first cell of each row.
// Of a column before the person makes it wider; less where many share the room.
constexpr int mostCharacters = 42;
constexpr int mostCharactersOfMany = 20;
constexpr int manyColumns = 6;

QStringList titlesOf(const core::CheckTable& table)
{
    QStringList titles;
    for (const core::GridColumn& column : table.columns)
        titles << column.title;
    return titles;
}

// Numbers by value, texts by themselves; what has no number stands below those that have one.
class CheckItem final : public QTableWidgetItem {
public:
    explicit CheckItem(const core::Cell& cell)
        : QTableWidgetItem(cell.text)
    {
        if (const auto* number = std::get_if<core::Decimal>(&cell.value))
            number_ = *number;
        setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setTextAlignment((number_ ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setToolTip(cell.text);
    }

    bool operator<(const QTableWidgetItem& other) const override
    {
        const auto& that = static_cast<const CheckItem&>(other);
        if (number_ && that.number_)
            return *number_ < *that.number_;
        if (number_.has_value() != that.number_.has_value())
            return number_.has_value();
        return text().localeAwareCompare(that.text()) < 0;
    }

private:
    std::optional<core::Decimal> number_;
};

} // namespace

CheckTableView::CheckTableView(int widest, QWidget* parent)
    : QTableWidget(parent)
    , widest_(widest)
{
    QPixmap nothing(iconSize().isValid() ? iconSize() : QSize(16, 16));
    nothing.fill(Qt::transparent);
    blank_ = QIcon(nothing);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setItemDelegate(new RoomyDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2 + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorClearable(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableWidget::cellDoubleClicked, this, &CheckTableView::choose);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            emit lineChanged();
    });
}

const core::CheckRow& CheckTableView::lineOf(int row) const
{
    return table_.rows[size_t(item(row, 0)->data(lineRole).toInt())];
}

const core::CheckRow* CheckTableView::currentLine() const
{
    const int row = currentRow();
    return row < 0 || isRowHidden(row) ? nullptr : &lineOf(row);
}

void CheckTableView::setTable(core::CheckTable table)
{
    const core::CheckRow* current = currentLine();
    const auto wanted = current ? std::optional(std::pair(current->record, current->cells[0])) : std::nullopt;
    {
        const QSignalBlocker quiet(this);
        const int sorted = isSortingEnabled() ? horizontalHeader()->sortIndicatorSection() : -1;
        const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
        setSortingEnabled(false);
        clear();
        table_ = std::move(table);
        setRowCount(int(table_.rows.size()));
        setColumnCount(int(table_.columns.size()));
        setHorizontalHeaderLabels(titlesOf(table_));
        for (size_t row = 0; row < table_.rows.size(); ++row)
            fillRow(int(row), table_.rows[row]);
        horizontalHeader()->setSortIndicator(sorted < columnCount() ? sorted : -1, order);
        setSortingEnabled(true);
    }
    fitColumns();
    int place = rowCount() > 0 ? 0 : -1;
    for (int row = 0; wanted && row < rowCount(); ++row)
        if (lineOf(row).record == wanted->first && lineOf(row).cells[0] == wanted->second) {
            place = row;
            break;
        }
    setCurrentCell(place, 0);
    emit lineChanged();
}

void CheckTableView::fillRow(int row, const core::CheckRow& line)
{
    for (size_t column = 0; column < line.cells.size(); ++column)
        setItem(row, int(column), new CheckItem(line.cells[column]));
    QTableWidgetItem* first = item(row, 0);
    first->setData(lineRole, row);
    first->setIcon(line.isMarked ? lineIcon(LineIcon::Warning) : blank_); // Texts stand under each other.
    if (line.isMarked) {
        first->setData(Qt::AccessibleTextRole, tr("To be looked at: %1").arg(first->text()));
    }
}

// As wide as the content up to a limit; afterwards the person's own widths stay.
void CheckTableView::fitColumns()
{
    if (hasFitted_ || rowCount() == 0)
        return;
    hasFitted_ = true;
    resizeColumnsToContents();
    const int characters = columnCount() < manyColumns ? mostCharacters : mostCharactersOfMany;
    const int most = characters * fontMetrics().averageCharWidth();
    for (int column = 0; column < columnCount(); ++column)
        if (column != widest_)
            setColumnWidth(column, std::min(columnWidth(column), most));
    if (widest_ >= 0)
        horizontalHeader()->setSectionResizeMode(widest_, QHeaderView::Stretch);
}

void CheckTableView::narrow(const std::function<bool(const core::CheckRow&)>& isWanted)
{
    {
        const QSignalBlocker quiet(this); // One change of the current line, however many rows go.
        int first = -1;
        for (int row = 0; row < rowCount(); ++row) {
            const bool isShown = isWanted(lineOf(row));
            setRowHidden(row, !isShown);
            if (isShown && first < 0)
                first = row;
        }
        if (currentRow() < 0 || isRowHidden(currentRow()))
            setCurrentCell(first, 0);
    }
    emit lineChanged();
}

int CheckTableView::shownRows() const
{
    int shown = 0;
    for (int row = 0; row < rowCount(); ++row)
        shown += isRowHidden(row) ? 0 : 1;
    return shown;
}

QString CheckTableView::copyText() const
{
    const bool onlyChosen = selectionModel()->selectedRows().size() > 1;
    TableRows rows{titlesOf(table_)};
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowHidden(row) || (onlyChosen && !selectionModel()->isRowSelected(row)))
            continue;
        QStringList& texts = rows.emplace_back();
        for (const core::Cell& cell : lineOf(row).cells)
            texts << cell.text;
    }
    return tableText(rows);
}

void CheckTableView::choose()
{
    const core::CheckRow* line = currentLine();
    if (line && !line->record.id.isNull())
        emit chosen(line->record);
}

void CheckTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose();
    QTableWidget::keyPressEvent(event);
}

} // namespace ui
