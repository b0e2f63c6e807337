// A table over the records of one kind, made from their field list: the simple lists of the structure page.
#pragma once

#include "core/model/records.h"
#include "ui/models/block_model.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QColor>

#include <functional>
#include <map>
#include <vector>

namespace ui {

/// What a computed cell of a grid says.
struct RecordCell {
    QString text;
    QString typed = {}; ///< What editing begins with, and what is copied: 「1749」 for 「1,749」.
    Tone tone = Tone::Plain;
    QString toolTip = {};
    bool isFixed = false; ///< Not typed in this row, although the column is.
};

/// One column: a field of the record, or something looked up elsewhere (the name of a department as of the
/// year).
struct RecordColumn {
    const char* field = nullptr; ///< Column name of the field list; null = computed.
    bool isFixed = false; ///< Shown, never typed.
    bool isLong = false; ///< Paragraphs: wrapped, and edited in a box of several lines.
    bool isOneLine = false; ///< Of a long one: Enter ends it, and typing replaces what stood there.
    QString title = {}; ///< Empty = the field's own label.
    std::function<QString(core::RecordRef)> text = {}; ///< Computed columns only.
    /// Of the text of a computed column; null = as all others.
    std::function<QColor(core::RecordRef)> colour = {};
    /// Computed columns that can be typed; null = fixed.
    std::function<core::Result<void>(core::RecordRef, const QString&)> type = {};
    /// Computed columns that are typed by choosing: code and what is read. None for a record = typed freely.
    std::function<std::vector<std::pair<QString, QString>>(core::RecordRef)> choices = {};
    /// Computed columns of a grid, in place of `text`.
    std::function<RecordCell(core::RecordRef)> cell = {};
    /// The edit behind such a cell, so that several cells can be written as one step; null = fixed.
    std::function<core::Result<core::Plan>(const core::Plan&, core::RecordRef, const QString&)> edit = {};
    QString intention = {}; ///< What undo and history call that edit.
    bool isNumber = false; ///< Set at the right.
};

/// The edits of a kind that has edits of its own; a null one is that of any record.
struct RecordEdits {
    std::function<core::Result<core::Plan>(core::RecordRef, int field, const core::FieldValue&)> set = {};
    std::function<core::Result<core::Plan>(core::RecordRef)> remove = {};
    std::function<core::Result<core::Plan>(core::RecordRef, int step)> move = {};
};

/// Which records, in which columns.
struct RecordShape {
    core::RecordKind kind{};
    std::vector<RecordColumn> columns;
    /// Which rows there are, in order, where they are not the records of the kind: what a row is about then
    /// has an id of the shape's own. Asked again whenever anything changes. Such rows are neither added nor
    /// removed here, and all their columns are computed.
    std::function<std::vector<core::Uuid>()> rows = {};
    /// What such a row is called in a refusal and by a screen reader.
    std::function<QString(core::RecordRef)> rowName = {};
    /// Which of the records are shown (a filter); null = all. Asked again by reload().
    std::function<bool(core::RecordRef)> shows = {};
    const char* parentField = nullptr; ///< Only records whose field is the model's parent record; null = all.
    std::vector<std::pair<const char*, QString>>
        fixed; ///< Only records with these field texts; new ones get them.
    std::vector<const char*> order = {"rank"}; ///< Ascending; numbers and years by value.
    QString addIntention; ///< 「会議を追加」, for undo and history.
    /// Fills what a new record needs beyond defaults, parent, fixed fields and rank.
    std::function<void(std::vector<core::FieldValue>&)> prepare;
    RecordEdits edits;
};

/// As a grid (computed columns with `cell` and `edit`) it keeps what was typed and refused in its cell, with
/// the sentence, until it is corrected or the cell is cleared.
class RecordModel final : public QAbstractTableModel, public BlockModel {
    Q_OBJECT

public:
    /// The canonical text of a Word or Identifier cell ("upper"), for the delegate's list.
    static constexpr int CodeRole = Qt::UserRole;

    RecordModel(Workspace& workspace, RecordShape shape, QObject* parent = nullptr);

    const RecordShape& shape() const { return shape_; }
    /// The record whose parts are shown; a null id shows nothing.
    void setParentRecord(core::Uuid id);
    core::RecordRef recordAt(int row) const;
    int rowOf(core::Uuid id) const; ///< −1 when it is not shown.
    /// Asks for the rows again: for what they depend on besides the plan and the year.
    void reload();
    /// The field of a column; null for a computed one.
    const core::FieldInfo* fieldAt(int column) const;
    /// False without a parent record or in a file that is only read.
    bool canAdd() const;

    /// The new record, or a null id when it was refused.
    core::RecordRef add();
    bool remove(int row);
    /// The plan without the record, or why it stays.
    core::Result<core::Plan> removed(core::RecordRef record) const;
    /// One place up (−1) or down (+1); only in lists ordered by rank.
    bool move(int row, int step);
    bool isMovable() const;
    /// Whether rows can be dragged to another place of the list.
    bool isDraggable() const { return isMovable() && !shape_.edits.move && !shape_.rows; }
    /// To stand before the row that is `before` now (rowCount() = last), as one step.
    bool moveTo(int row, int before);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;
    core::Result<void> writeCells(const std::vector<CellText>& cells, QModelIndex& failed) override;
    void abandonRefusal(const QModelIndex& cell) override;

private:
    struct Refused {
        QString typed;
        QString sentence;
    };
    using CellKey = std::pair<core::Uuid, int>; // column

    bool order(const std::vector<core::Uuid>& rows);
    std::vector<core::Uuid> wantedRows() const;
    bool isWanted(const std::vector<core::FieldValue>& fields) const;
    void refresh(const core::ChangeSet& changes);
    std::vector<core::FieldValue> newFields() const;

    // record_model_grid.cpp
    const RecordColumn& columnAt(const QModelIndex& cell) const
    {
        return shape_.columns[size_t(cell.column())];
    }
    CellKey keyOf(const QModelIndex& cell) const { return {rows_[size_t(cell.row())], cell.column()}; }
    QVariant gridData(const QModelIndex& cell, int role) const;
    QString cellName(const QModelIndex& cell) const;
    core::Result<core::Plan> edited(
        const core::Plan& plan, const QModelIndex& cell, const QString& text) const;
    bool setGridData(const QModelIndex& cell, const QString& typed);

    Workspace& workspace_;
    RecordShape shape_;
    const core::KindInfo& kind_;
    core::Uuid parent_;
    std::vector<core::Uuid> rows_;
    std::map<CellKey, Refused> refused_;
};

} // namespace ui
