#include "ui/models/record_model.h"

#include "core/model/edits.h"
#include "ui/models/typed_field.h"

#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

const QString rowMimeType = QStringLiteral("application/x-hagukumi-record");

// The fields of a record of this kind as it is before anyone has typed anything.
std::vector<core::FieldValue> defaultFields(core::RecordKind kind)
{
    std::vector<core::FieldValue> fields;
    core::withKind(kind, [&]<class T>() {
        core::Plan plan;
        plan.put(T{});
        fields = core::fieldsOf(plan, {kind, {}});
    });
    return fields;
}

} // namespace

RecordModel::RecordModel(Workspace& workspace, RecordShape shape, QObject* parent)
    : QAbstractTableModel(parent)
    , workspace_(workspace)
    , shape_(std::move(shape))
    , kind_(core::kindInfo(shape_.kind))
{
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        parent_ = {};
        reload();
    });
    connect(&workspace, &Workspace::changed, this, &RecordModel::refresh);
    connect(&workspace, &Workspace::yearChanged, this, [this] { refresh({}); });
    rows_ = wantedRows();
}

void RecordModel::setParentRecord(core::Uuid id)
{
    if (id == parent_)
        return;
    parent_ = id;
    reload();
}

core::RecordRef RecordModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? core::RecordRef{shape_.kind, rows_[size_t(row)]}
                                        : core::RecordRef{};
}

int RecordModel::rowOf(core::Uuid id) const
{
    const auto found = std::find(rows_.begin(), rows_.end(), id);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

const core::FieldInfo* RecordModel::fieldAt(int column) const
{
    const char* name = shape_.columns[size_t(column)].field;
    return name ? &kind_.fields[size_t(kind_.fieldOf(QString::fromLatin1(name)))] : nullptr;
}

bool RecordModel::canAdd() const
{
    return workspace_.isWritable() && !shape_.rows && (!shape_.parentField || !parent_.isNull());
}

bool RecordModel::isWanted(const std::vector<core::FieldValue>& fields) const
{
    const auto text
        = [&](const char* name) { return fields[size_t(kind_.fieldOf(QString::fromLatin1(name)))]; };
    if (shape_.parentField && text(shape_.parentField) != core::FieldValue(parent_.toText()))
        return false;
    return std::all_of(shape_.fixed.begin(), shape_.fixed.end(),
        [&](const auto& wanted) { return text(wanted.first) == core::FieldValue(wanted.second); });
}

std::vector<core::Uuid> RecordModel::wantedRows() const
{
    if (shape_.rows)
        return shape_.rows();
    using Fields = std::vector<core::FieldValue>;
    std::vector<std::pair<core::Uuid, Fields>> found;
    if (shape_.parentField && parent_.isNull())
        return {};
    for (const core::Uuid id : core::idsOf(workspace_.plan(), shape_.kind))
        if (Fields fields = core::fieldsOf(workspace_.plan(), {shape_.kind, id});
            isWanted(fields) && (!shape_.shows || shape_.shows({shape_.kind, id})))
            found.emplace_back(id, std::move(fields));
    std::vector<int> order;
    for (const char* name : shape_.order)
        order.push_back(kind_.fieldOf(QString::fromLatin1(name)));
    std::stable_sort(found.begin(), found.end(), [&](const auto& left, const auto& right) {
        for (const int field : order) {
            const auto comparison = core::compareNumbers(left.second[size_t(field)].value_or(QString()),
                right.second[size_t(field)].value_or(QString()));
            if (comparison != 0)
                return comparison < 0;
        }
        return false;
    });
    std::vector<core::Uuid> rows;
    for (const auto& [id, fields] : found)
        rows.push_back(id);
    return rows;
}

void RecordModel::reload()
{
    beginResetModel();
    refused_.clear();
    rows_ = wantedRows();
    endResetModel();
}

// An edit that leaves the rows where they are must not reset the model: a reset would close the editor.
void RecordModel::refresh(const core::ChangeSet& changes)
{
    const bool mayDiffer = changes.isEmpty() || shape_.rows || changes.touches(shape_.kind);
    std::vector<core::Uuid> rows = mayDiffer ? wantedRows() : rows_;
    if (rows != rows_) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    } else if (!rows_.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<core::FieldValue> RecordModel::newFields() const
{
    std::vector<core::FieldValue> fields = defaultFields(shape_.kind);
    const auto set = [&](const char* name, const QString& text) {
        if (const int field = kind_.fieldOf(QString::fromLatin1(name)); field >= 0)
            fields[size_t(field)] = text;
    };
    fields[0].reset();
    if (shape_.parentField)
        set(shape_.parentField, parent_.toText());
    for (const auto& [name, text] : shape_.fixed)
        set(name, text);
    if (isMovable()) {
        const int rank = kind_.fieldOf(u"rank");
        const QString last = rows_.empty()
            ? QStringLiteral("0")
            : core::fieldOf(workspace_.plan(), recordAt(rowCount() - 1), rank).value_or(QString());
        set("rank", QString::number(last.toInt() + 1));
    }
    if (shape_.prepare)
        shape_.prepare(fields);
    return fields;
}

core::RecordRef RecordModel::add()
{
    core::Uuid added;
    const core::IdSource ids = [&] { return added = workspace_.ids()(); };
    auto edited = core::addRecord(workspace_.plan(), ids, shape_.kind, newFields());
    const bool isDone = workspace_.apply(shape_.addIntention, std::move(edited)).isOk();
    return {shape_.kind, isDone ? added : core::Uuid{}};
}

core::Result<core::Plan> RecordModel::removed(core::RecordRef record) const
{
    return shape_.edits.remove ? shape_.edits.remove(record)
                               : core::removeWithParts(workspace_.plan(), record);
}

bool RecordModel::remove(int row)
{
    const core::RecordRef record = recordAt(row);
    const QString name = core::recordName(workspace_.plan(), record, workspace_.year());
    return workspace_.apply(tr("Remove %1").arg(name), removed(record)).isOk();
}

bool RecordModel::isMovable() const
{
    return shape_.order.size() == 1 && qstrcmp(shape_.order.front(), "rank") == 0;
}

bool RecordModel::move(int row, int step)
{
    const int other = row + step;
    if (row < 0 || other < 0 || row >= rowCount() || other >= rowCount())
        return false;
    if (shape_.edits.move)
        return workspace_.apply(tr("Change the order"), shape_.edits.move(recordAt(row), step)).isOk();
    std::vector<core::Uuid> rows = rows_;
    std::swap(rows[size_t(row)], rows[size_t(other)]);
    return order(rows);
}

bool RecordModel::moveTo(int row, int before)
{
    if (row < 0 || row >= rowCount() || before < 0 || before > rowCount() || before == row
        || before == row + 1)
        return false;
    std::vector<core::Uuid> rows = rows_;
    const core::Uuid moved = rows[size_t(row)];
    rows.insert(rows.begin() + before, moved);
    rows.erase(rows.begin() + (before <= row ? row + 1 : row));
    return order(rows);
}

bool RecordModel::order(const std::vector<core::Uuid>& rows)
{
    const int rank = kind_.fieldOf(u"rank");
    core::Result<core::Plan> plan = workspace_.plan();
    // Ranks are written anew where they differ, so that lists with equal ranks become movable too.
    for (size_t at = 0; at < rows.size() && plan; ++at)
        plan = core::setField(*plan, {shape_.kind, rows[at]}, rank, QString::number(at + 1));
    return workspace_.apply(tr("Change the order"), std::move(plan)).isOk();
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shape_.columns.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (columnAt(index).cell)
        return gridData(index, role);
    const core::RecordRef record = recordAt(index.row());
    const core::FieldInfo* field = fieldAt(index.column());
    if (!field) {
        const RecordColumn& column = shape_.columns[size_t(index.column())];
        if (role == Qt::ForegroundRole && column.colour)
            return column.colour(record);
        const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
        return isText ? column.text(record) : QVariant();
    }
    const core::FieldValue value
        = core::fieldOf(workspace_.plan(), record, kind_.fieldOf(QString::fromLatin1(field->column)));
    const bool isBox = field->kind == core::ColumnKind::Boolean;
    if (role == Qt::CheckStateRole && isBox)
        return value == QLatin1String("1") ? Qt::Checked : Qt::Unchecked;
    if (role == CodeRole)
        return value.value_or(QString());
    if (isBox || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    // The title of the column says already what kind of thing it is.
    if (const auto id = field->references && value ? core::Uuid::fromText(*value) : std::nullopt)
        return core::recordTitle(workspace_.plan(), {*field->references, *id}, workspace_.year());
    return core::displayText(workspace_.plan(), *field, value, workspace_.year());
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString& title = shape_.columns[size_t(section)].title;
    const core::FieldInfo* field = fieldAt(section);
    return title.isEmpty() && field ? field->translatedLabel() : title;
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (workspace_.isWritable() && isDraggable())
        flags.setFlag(index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
    if (!index.isValid() || !workspace_.isWritable())
        return flags;
    const RecordColumn& column = shape_.columns[size_t(index.column())];
    const core::FieldInfo* field = fieldAt(index.column());
    const bool isTypable = column.cell ? column.edit && !column.cell(recordAt(index.row())).isFixed
        : field                        ? !column.isFixed
                                       : bool(column.type);
    const bool isBox = field && field->kind == core::ColumnKind::Boolean;
    flags.setFlag(Qt::ItemIsUserCheckable, isTypable && isBox);
    flags.setFlag(Qt::ItemIsEditable, isTypable && !isBox);
    return flags;
}

QStringList RecordModel::mimeTypes() const
{
    return {rowMimeType};
}

QMimeData* RecordModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(rowMimeType, recordAt(indexes.first().row()).id.toText().toLatin1());
    return mime;
}

bool RecordModel::dropMimeData(
    const QMimeData* mime, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const auto id = core::Uuid::fromText(QString::fromLatin1(mime->data(rowMimeType)));
    if (action != Qt::MoveAction || !id)
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    return moveTo(rowOf(*id), before);
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const core::RecordRef record = recordAt(index.row());
    const RecordColumn& column = columnAt(index);
    if (column.cell)
        return setGridData(index, value.toString());
    const core::FieldInfo* field = fieldAt(index.column());
    if (!field)
        return column.type(record, value.toString()).isOk();
    core::Result<core::FieldValue> typed = core::FieldValue();
    if (role == Qt::CheckStateRole)
        typed = core::FieldValue(value.toInt() == Qt::Checked ? QStringLiteral("1") : QStringLiteral("0"));
    else if (role == CodeRole)
        typed = value.isNull() ? core::FieldValue() : core::FieldValue(value.toString());
    else
        typed = readTyped(*field, value.toString());
    if (!typed) {
        workspace_.report(typed.sentence());
        return false;
    }
    const int at = kind_.fieldOf(QString::fromLatin1(field->column));
    if (*typed == core::fieldOf(workspace_.plan(), record, at))
        return true;
    auto edited = shape_.edits.set ? shape_.edits.set(record, at, *typed)
                                   : core::setField(workspace_.plan(), record, at, *typed);
    return workspace_.apply(tr("Change “%1”").arg(field->translatedLabel()), std::move(edited)).isOk();
}

} // namespace ui
