#include "ui/models/plan_tree_model.h"

#include "core/model/lookup.h"
#include "ui/line_icon.h"
#include "ui/models/plan_tree_cells.h"
#include "ui/models/plan_tree_moves.h"
#include "ui/models/sheet_progress.h"

#include <QMimeData>

namespace ui {

struct PlanTreeModel::Node {
    core::RecordRef record;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node* add(core::RecordRef child)
    {
        children.push_back(std::make_unique<Node>());
        Node* node = children.back().get();
        *node = Node{child, this, int(children.size()) - 1, {}};
        return node;
    }
    bool hasShapeOf(const Node& other) const
    {
        return record == other.record
            && std::equal(children.begin(), children.end(), other.children.begin(), other.children.end(),
                [](const auto& a, const auto& b) { return a->hasShapeOf(*b); });
    }
    const Node* find(core::RecordRef wanted) const
    {
        if (record == wanted)
            return this;
        for (const auto& child : children)
            if (const Node* found = child->find(wanted))
                return found;
        return nullptr;
    }
};

namespace {

const QString mimeType = QStringLiteral("application/x-hagukumi-record");

template <class T>
core::RecordRef refOf(const T& row)
{
    return {core::kindOf<T>(), row.id.uuid};
}

// Kinds whose records show in some cell of the tree.
bool isShownKind(const core::ChangeSet& changes)
{
    bool isShown = false;
    const auto look = [&]<class... T>() { isShown = (changes.touches(core::kindOf<T>()) || ...); };
    look.template operator()<core::PlanPeriod, core::Goal, core::GoalVersion, core::Challenge, core::Project,
        core::ProjectVersion, core::Placement, core::Department, core::DepartmentVersion, core::Assignment,
        core::Keyword, core::ProjectKeyword, core::Evaluation>();
    return isShown;
}

} // namespace

PlanTreeModel::PlanTreeModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , workspace_(workspace)
    , root_(std::make_unique<Node>())
{
    const auto reset = [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    };
    connect(&workspace, &Workspace::documentReplaced, this, reset);
    connect(&workspace, &Workspace::changed, this, &PlanTreeModel::refresh);
    connect(&workspace, &Workspace::yearChanged, this, [this] { refresh({}); });
    rebuild();
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::rebuild()
{
    root_ = std::make_unique<Node>();
    const core::Plan& plan = workspace_.plan();
    const core::PlanPeriod* period = core::planOf(plan, workspace_.year());
    if (!period)
        return;
    std::unordered_map<core::Uuid, Node*> nodes;
    for (const core::Goal* goal :
        core::byRank(core::rowsOf<core::Goal>(plan, &core::Goal::plan, period->id))) {
        Node* goalNode = root_->add(refOf(*goal));
        nodes[goal->id.uuid] = goalNode;
    }
    const std::vector<const core::Placement*> placements = core::printedOrder(plan, period->id);
    for (const core::Placement* placement : placements)
        if (!placement->challenge)
            if (Node* goalNode = nodes[placement->goal.uuid])
                goalNode->add(refOf(*placement));
    for (const auto& goalNode : root_->children)
        for (const core::Challenge* challenge : core::byRank(core::rowsOf<core::Challenge>(
                 plan, &core::Challenge::goal, core::Id<core::Goal>{goalNode->record.id})))
            nodes[challenge->id.uuid] = goalNode->add(refOf(*challenge));
    for (const core::Placement* placement : placements)
        if (placement->challenge)
            if (Node* challengeNode = nodes[placement->challenge->uuid])
                challengeNode->add(refOf(*placement));
}

// An edit that leaves the shape alone must not reset the model: a reset would close editors and lose the
// place.
void PlanTreeModel::refresh(const core::ChangeSet& changes)
{
    if (!changes.isEmpty() && !isShownKind(changes))
        return;
    std::unique_ptr<Node> before = std::move(root_);
    rebuild();
    if (root_->hasShapeOf(*before)) {
        root_ = std::move(before);
        announceAllData({});
        return;
    }
    std::swap(root_, before);
    beginResetModel();
    std::swap(root_, before);
    endResetModel();
}

void PlanTreeModel::announceAllData(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceAllData(index(row, 0, parent));
}

PlanTreeModel::Node* PlanTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex PlanTreeModel::indexOfNode(const Node* node, int column) const
{
    return node && node->parent ? createIndex(node->row, column, node) : QModelIndex();
}

core::RecordRef PlanTreeModel::recordAt(const QModelIndex& index) const
{
    return nodeOf(index)->record;
}

QModelIndex PlanTreeModel::indexOf(core::RecordRef record) const
{
    if (record.id.isNull())
        return {};
    if (record.kind == core::kindOf<core::Project>()) {
        const core::Placement* placement
            = core::mainPlacement(workspace_.plan(), core::Id<core::Project>{record.id});
        return placement ? indexOfNode(root_->find(refOf(*placement))) : QModelIndex();
    }
    return indexOfNode(root_->find(record));
}

QString PlanTreeModel::folded(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar character) { return character.isSpace(); });
    return folded;
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || size_t(row) >= node->children.size())
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex PlanTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int PlanTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeRow row{workspace_.plan(), workspace_.year(), nodeOf(index)->record};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return cellToolTip(row, index.column());
    case Qt::CheckStateRole:
        if (const auto tick = cellTick(row, index.column()))
            return *tick ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (index.column() == Outline && row.project())
            return sheetStateIcon(shownState(row.plan, row.project()->id, row.year));
        return {};
    case SearchRole:
        return folded(cellText(row, Number) + cellText(row, Name));
    case StateRole:
        return row.project() ? int(shownState(row.plan, row.project()->id, row.year)) : QVariant();
    default:
        return {};
    }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return treeHeader({workspace_.plan(), workspace_.year(), {}}, section);
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const TreeRow row{workspace_.plan(), workspace_.year(), nodeOf(index)->record};
    Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (!workspace_.isWritable())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, isTypable(row, index.column()));
    flags.setFlag(Qt::ItemIsUserCheckable, cellTick(row, index.column()).has_value());
    return flags;
}

bool PlanTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const TreeRow row{workspace_.plan(), workspace_.year(), nodeOf(index)->record};
    if (role == Qt::CheckStateRole) {
        const bool isTicked = value.toInt() == Qt::Checked;
        auto edit = cellEdit(
            row, index.column(), isTicked ? QStringLiteral("1") : QStringLiteral("0"), workspace_.ids());
        return edit && workspace_.apply(edit->intention, std::move(edit->edited)).isOk();
    }
    const QString text = value.toString().trimmed();
    if (text == cellText(row, index.column()))
        return true;
    if (index.column() == Name) {
        if (renameNeedsAnswer(row.plan, row.record, row.year)) {
            emit renameAsked(row.record, text);
            return false;
        }
        NamedEdit edit = renamed(row.plan, row.record, row.year, text, workspace_.ids());
        return workspace_.apply(edit.intention, std::move(edit.edited)).isOk();
    }
    auto edit = cellEdit(row, index.column(), text, workspace_.ids());
    return edit && workspace_.apply(edit->intention, std::move(edit->edited)).isOk();
}

QStringList PlanTreeModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData* PlanTreeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const core::RecordRef record = recordAt(indexes.first());
    auto* mime = new QMimeData;
    mime->setData(mimeType, QByteArray::number(int(record.kind)) + ' ' + record.id.toText().toLatin1());
    return mime;
}

bool PlanTreeModel::dropMimeData(
    const QMimeData* mime, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const QList<QByteArray> parts = mime->data(mimeType).split(' ');
    if (action != Qt::MoveAction || parts.size() != 2)
        return false;
    const auto id = core::Uuid::fromText(QString::fromLatin1(parts[1]));
    if (!id)
        return false;
    const core::RecordRef moved{core::RecordKind{parts[0].toInt()}, *id};
    const Node* target = nodeOf(parent);
    DropPlace place{target->record, {}, {}};
    if (row > 0 && size_t(row) <= target->children.size())
        place.above = target->children[size_t(row) - 1]->record;
    if (row >= 0 && size_t(row) < target->children.size())
        place.below = target->children[size_t(row)]->record;
    auto edited = movedTo(workspace_.plan(), moved, place);
    return edited
        && workspace_
               .apply(tr("Move %1").arg(recordName(workspace_.plan(), moved, workspace_.year())),
                   std::move(*edited))
               .isOk();
}

} // namespace ui
