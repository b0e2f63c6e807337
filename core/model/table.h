// All records of one kind as an immutable value: copies share everything, an edit copies one chunk.
#pragma once

#include "core/model/identity.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace core {

/// A sequence of records sorted by id. The rows lie in chunks of at most 64, the chunks in branches of at most 64, both immutable and
/// shared between copies: putting one row into a table of any size copies one chunk and one branch of pointers. `T` has a member `id`.
template <class T>
class Table {
public:
    static constexpr size_t nodeLimit = 64;

    struct Chunk {
        std::vector<std::shared_ptr<const T>> rows;
        const Id<T>& firstId() const { return rows.front()->id; }
    };
    struct Branch {
        std::vector<std::shared_ptr<const Chunk>> chunks;
        const Id<T>& firstId() const { return chunks.front()->firstId(); }
    };
    using Branches = std::vector<std::shared_ptr<const Branch>>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        Iterator(const Branches* branches, size_t branch) : branches_(branches), branch_(branch) {}

        reference operator*() const { return *(*branches_)[branch_]->chunks[chunk_]->rows[row_]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++()
        {
            if (++row_ == (*branches_)[branch_]->chunks[chunk_]->rows.size())
                skipChunk();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++*this;
            return old;
        }
        bool operator==(const Iterator& other) const
        {
            return branch_ == other.branch_ && chunk_ == other.chunk_ && row_ == other.row_;
        }

        // For diff(): whole shared parts are passed over without looking at a row.
        const Branch* branchAtStart() const { return chunk_ == 0 && row_ == 0 ? (*branches_)[branch_].get() : nullptr; }
        const Chunk* chunkAtStart() const { return row_ == 0 ? (*branches_)[branch_]->chunks[chunk_].get() : nullptr; }
        const T* rowPointer() const { return (*branches_)[branch_]->chunks[chunk_]->rows[row_].get(); }
        void skipBranch()
        {
            ++branch_;
            chunk_ = row_ = 0;
        }
        void skipChunk()
        {
            row_ = 0;
            if (++chunk_ == (*branches_)[branch_]->chunks.size())
                skipBranch();
        }

    private:
        const Branches* branches_ = nullptr;
        size_t branch_ = 0;
        size_t chunk_ = 0;
        size_t row_ = 0;
    };

    /// Any order; ids must differ.
    static Table fromRows(std::vector<T> rows)
    {
        std::sort(rows.begin(), rows.end(), [](const T& a, const T& b) { return a.id < b.id; });
        Table table;
        auto branches = std::make_shared<Branches>();
        for (size_t at = 0; at < rows.size();) {
            auto branch = std::make_shared<Branch>();
            while (at < rows.size() && branch->chunks.size() < nodeLimit) {
                auto chunk = std::make_shared<Chunk>();
                // Three quarters full, so that the next insertions need no split.
                const size_t end = std::min(rows.size(), at + nodeLimit * 3 / 4);
                for (; at < end; ++at)
                    chunk->rows.push_back(std::make_shared<const T>(std::move(rows[at])));
                branch->chunks.push_back(std::move(chunk));
            }
            branches->push_back(std::move(branch));
        }
        table.size_ = rows.size();
        table.branches_ = std::move(branches);
        return table;
    }

    size_t size() const { return size_; }
    bool isEmpty() const { return size_ == 0; }
    Iterator begin() const { return Iterator(branches_.get(), 0); }
    Iterator end() const { return Iterator(branches_.get(), branches_->size()); }
    bool sharesAllWith(const Table& other) const { return branches_ == other.branches_; }

    /// Null when there is no such row. The pointer lives as long as any Table that holds the row.
    const T* find(Id<T> id) const
    {
        const auto branch = nodeOf(*branches_, id);
        if (branch == branches_->end())
            return nullptr;
        const auto chunk = nodeOf((*branch)->chunks, id);
        if (chunk == (*branch)->chunks.end())
            return nullptr;
        const auto row = rowOf((*chunk)->rows, id);
        return row != (*chunk)->rows.end() && (*row)->id == id ? row->get() : nullptr;
    }

    /// Adds the row, or replaces the row with the same id.
    void put(T row)
    {
        const Id<T> id = row.id;
        auto shared = std::make_shared<const T>(std::move(row));
        if (branches_->empty()) {
            auto chunk = std::make_shared<Chunk>(Chunk {{std::move(shared)}});
            branches_ = std::make_shared<Branches>(Branches {std::make_shared<Branch>(Branch {{std::move(chunk)}})});
            size_ = 1;
            return;
        }
        editChunk(id, [&](std::vector<std::shared_ptr<const T>>& rows) {
            const auto at = rowOf(rows, id);
            if (at != rows.end() && (*at)->id == id) {
                *at = std::move(shared);
            } else {
                rows.insert(at, std::move(shared));
                ++size_;
            }
        });
    }

    /// Takes the row out; nothing happens when it is not there.
    void remove(Id<T> id)
    {
        if (!find(id))
            return;
        editChunk(id, [&](std::vector<std::shared_ptr<const T>>& rows) { rows.erase(rowOf(rows, id)); });
        --size_;
    }

    bool operator==(const Table& other) const
    {
        return sharesAllWith(other) || (size_ == other.size_ && std::equal(begin(), end(), other.begin()));
    }

private:
    // The node that may hold `id`: the last one that does not begin after it, else the first.
    template <class Node>
    static auto nodeOf(const std::vector<std::shared_ptr<const Node>>& nodes, Id<T> id)
    {
        auto at = std::upper_bound(nodes.begin(), nodes.end(), id,
            [](const Id<T>& wanted, const auto& node) { return wanted < node->firstId(); });
        return at == nodes.begin() ? at : std::prev(at);
    }
    template <class Rows>
    static auto rowOf(Rows& rows, Id<T> id)
    {
        return std::lower_bound(
            rows.begin(), rows.end(), id, [](const auto& row, const Id<T>& wanted) { return row->id < wanted; });
    }

    // Replaces node `at` by `edited`: dropped when empty, split when over the limit.
    template <class Node, class Members>
    static void replaceNode(std::vector<std::shared_ptr<const Node>>& nodes, size_t at, Members Node::*members, Node edited)
    {
        Members& content = edited.*members;
        if (content.empty()) {
            nodes.erase(nodes.begin() + std::ptrdiff_t(at));
            return;
        }
        if (content.size() > nodeLimit) {
            const auto middle = content.begin() + std::ptrdiff_t(content.size() / 2);
            Node upper;
            (upper.*members).assign(middle, content.end());
            content.erase(middle, content.end());
            nodes.insert(nodes.begin() + std::ptrdiff_t(at) + 1, std::make_shared<const Node>(std::move(upper)));
        }
        nodes[at] = std::make_shared<const Node>(std::move(edited));
    }

    template <class Edit>
    void editChunk(Id<T> id, Edit edit)
    {
        auto branches = std::make_shared<Branches>(*branches_);
        const size_t branchAt = size_t(nodeOf(*branches, id) - branches->cbegin());
        Branch branch = *(*branches)[branchAt];
        const size_t chunkAt = size_t(nodeOf(branch.chunks, id) - branch.chunks.cbegin());
        Chunk chunk = *branch.chunks[chunkAt];
        edit(chunk.rows);
        replaceNode(branch.chunks, chunkAt, &Chunk::rows, std::move(chunk));
        replaceNode(*branches, branchAt, &Branch::chunks, std::move(branch));
        branches_ = std::move(branches);
    }

    std::shared_ptr<const Branches> branches_ = std::make_shared<const Branches>();
    size_t size_ = 0;
};

} // namespace core
