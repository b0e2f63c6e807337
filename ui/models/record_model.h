// A table over the records of one kind, made from their field list: the simple lists of the structure page.
#pragma once

#include "core/model/records.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QColor>

#include <functional>
#include <vector>

namespace ui {

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
    const char* parentField = nullptr; ///< Only records whose field is the model's parent record; null = all.
    std::vector<std::pair<const char*, QString>>
        fixed; ///< Only records with these field texts; new ones get them.
    std::vector<const char*> order = {"rank"}; ///< Ascending; numbers and years by value.
    QString addIntention; ///< 「会議を追加」, for undo and history.
    /// Fills what a new record needs beyond defaults, parent, fixed fields and rank.
    std::function<void(std::vector<core::FieldValue>&)> prepare;
    RecordEdits edits;
};

class RecordModel final : public QAbstractTableModel {
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

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    std::vector<core::Uuid> wantedRows() const;
    bool isWanted(const std::vector<core::FieldValue>& fields) const;
    void reload();
    void refresh(const core::ChangeSet& changes);
    std::vector<core::FieldValue> newFields() const;

    Workspace& workspace_;
    RecordShape shape_;
    const core::KindInfo& kind_;
    core::Uuid parent_;
    std::vector<core::Uuid> rows_;
};

} // namespace ui
