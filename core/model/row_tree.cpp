#include "core/model/row_tree.h"

#include <algorithm>

namespace core {

namespace {

const Uuid& firstId(const RowTree::Chunk& chunk)
{
    return idOf(chunk.members.front().get());
}

const Uuid& firstId(const RowTree::Branch& branch)
{
    return firstId(*branch.members.front());
}

// The node that may hold `id`: the last one that does not begin after it, else the first.
template <class Nodes>
size_t nodeFor(const Nodes& nodes, const Uuid& id)
{
    const auto after = std::upper_bound(nodes.begin(), nodes.end(), id,
        [](const Uuid& wanted, const auto& node) { return wanted < firstId(*node); });
    return after == nodes.begin() ? 0 : size_t(after - nodes.begin()) - 1;
}

size_t rowFor(const std::vector<RowTree::Row>& rows, const Uuid& id)
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), id,
        [](const RowTree::Row& row, const Uuid& wanted) { return idOf(row.get()) < wanted; });
    return size_t(at - rows.begin());
}

bool hasRow(const std::vector<RowTree::Row>& rows, size_t at, const Uuid& id)
{
    return at < rows.size() && idOf(rows[at].get()) == id;
}

// Replaces node `at` by `edited`: dropped when empty, split when over the limit.
template <class Node>
void replaceNode(std::vector<std::shared_ptr<const Node>>& nodes, size_t at, Node edited)
{
    auto& members = edited.members;
    if (members.empty()) {
        nodes.erase(nodes.begin() + std::ptrdiff_t(at));
        return;
    }
    if (members.size() > RowTree::nodeLimit) {
        const auto middle = members.begin() + std::ptrdiff_t(members.size() / 2);
        Node upper;
        upper.members.assign(middle, members.end());
        members.erase(middle, members.end());
        nodes.insert(nodes.begin() + std::ptrdiff_t(at) + 1, std::make_shared<const Node>(std::move(upper)));
    }
    nodes[at] = std::make_shared<const Node>(std::move(edited));
}

} // namespace

RowTree::RowTree()
    : branches_(std::make_shared<const Branches>())
{
}

RowTree::RowTree(std::vector<Row> rows)
    : size_(rows.size())
{
    std::sort(
        rows.begin(), rows.end(), [](const Row& a, const Row& b) { return idOf(a.get()) < idOf(b.get()); });
    auto branches = std::make_shared<Branches>();
    // Three quarters full, so that the next insertions need no split.
    constexpr size_t fill = nodeLimit * 3 / 4;
    for (size_t at = 0; at < rows.size();) {
        Branch branch;
        for (; at < rows.size() && branch.members.size() < fill; at += fill) {
            const auto from = rows.begin() + std::ptrdiff_t(at);
            const auto to = rows.begin() + std::ptrdiff_t(std::min(rows.size(), at + fill));
            branch.members.push_back(std::make_shared<const Chunk>(
                Chunk{{std::make_move_iterator(from), std::make_move_iterator(to)}}));
        }
        branches->push_back(std::make_shared<const Branch>(std::move(branch)));
    }
    branches_ = std::move(branches);
}

const void* RowTree::find(const Uuid& id) const
{
    if (branches_->empty())
        return nullptr;
    const Branch& branch = *(*branches_)[nodeFor(*branches_, id)];
    const std::vector<Row>& rows = branch.members[nodeFor(branch.members, id)]->members;
    const size_t at = rowFor(rows, id);
    return hasRow(rows, at, id) ? rows[at].get() : nullptr;
}

void RowTree::put(Row row)
{
    const Uuid id = idOf(row.get());
    if (branches_->empty()) {
        *this = RowTree(std::vector<Row>{std::move(row)});
        return;
    }
    editChunk(id, [&](std::vector<Row>& rows) {
        const size_t at = rowFor(rows, id);
        if (hasRow(rows, at, id)) {
            rows[at] = std::move(row);
        } else {
            rows.insert(rows.begin() + std::ptrdiff_t(at), std::move(row));
            ++size_;
        }
    });
}

void RowTree::remove(const Uuid& id)
{
    if (!find(id))
        return;
    editChunk(
        id, [&](std::vector<Row>& rows) { rows.erase(rows.begin() + std::ptrdiff_t(rowFor(rows, id))); });
    --size_;
}

template <class Edit>
void RowTree::editChunk(const Uuid& id, Edit edit)
{
    auto branches = std::make_shared<Branches>(*branches_);
    const size_t branchAt = nodeFor(*branches, id);
    Branch branch = *(*branches)[branchAt];
    const size_t chunkAt = nodeFor(branch.members, id);
    Chunk chunk = *branch.members[chunkAt];
    edit(chunk.members);
    replaceNode(branch.members, chunkAt, std::move(chunk));
    replaceNode(*branches, branchAt, std::move(branch));
    branches_ = std::move(branches);
}

void RowTree::compare(const RowTree& before, const RowTree& after,
    const std::function<void(const void* before, const void* after)>& visit)
{
    if (before.sharesAllWith(after))
        return;
    Position left = before.begin();
    Position right = after.begin();
    const Position leftEnd = before.end();
    const Position rightEnd = after.end();
    while (!(left == leftEnd) || !(right == rightEnd)) {
        const void* old = left == leftEnd ? nullptr : left.row();
        const void* now = right == rightEnd ? nullptr : right.row();
        if (!old || (now && idOf(now) < idOf(old))) {
            visit(nullptr, now);
            right.next();
        } else if (!now || idOf(old) < idOf(now)) {
            visit(old, nullptr);
            left.next();
        } else if (left.branchHere() && left.branchHere() == right.branchHere()) {
            left.skipBranch();
            right.skipBranch();
        } else if (left.chunkHere() && left.chunkHere() == right.chunkHere()) {
            left.skipChunk();
            right.skipChunk();
        } else {
            if (old != now)
                visit(old, now);
            left.next();
            right.next();
        }
    }
}

} // namespace core
