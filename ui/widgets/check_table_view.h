// A table of a check on screen: sorted by its headers, narrowed by words, copied for Excel; every row leads
// to its record.
#pragma once

#include "core/exchange/check_tables.h"

#include <QIcon>
#include <QTableWidget>

#include <functional>

namespace ui {

class CheckTableView final : public QTableWidget {
    Q_OBJECT

public:
    /// The column that takes the room that is left.
    explicit CheckTableView(int widest, QWidget* parent = nullptr);

    /// The row that was current stays current where its record and first cell are still there.
    void setTable(core::CheckTable table);
    const core::CheckTable& table() const { return table_; }
    /// Shows only rows for which `isWanted` is true; asked at once for every row.
    void narrow(const std::function<bool(const core::CheckRow&)>& isWanted);
    int shownRows() const;
    /// Null when there is none, or it is hidden.
    const core::CheckRow* currentLine() const;
    /// The rows that are shown, or those that are selected where several are, with their titles.
    QString copyText() const;

signals:
    /// The person wants to go to this record (Enter, double click).
    void chosen(core::RecordRef record);
    /// Another row is current; currentLine() says which.
    void lineChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const core::CheckRow& lineOf(int row) const;
    void choose();
    void fillRow(int row, const core::CheckRow& line);
    void fitColumns();

    core::CheckTable table_;
    QIcon blank_; ///< Of lines that are not marked.
    int widest_;
    bool hasFitted_ = false;
};

} // namespace ui
