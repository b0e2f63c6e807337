// The store behind every Table: rows of any type, sorted by id, in shared immutable chunks. Without
// templates, so that it is compiled once.
#pragma once

#include "core/model/identity.h"

#include <functional>
#include <memory>
#include <vector>

namespace core {

/// Rows whose first member is their Uuid. The rows lie in chunks of at most 64, the chunks in branches of at
/// most 64, both immutable and shared between copies: putting one row into a tree of any size copies one
/// chunk and one branch of pointers.
class RowTree {
public:
    using Row = std::shared_ptr<const void>;
    static constexpr size_t nodeLimit = 64;

    struct Chunk {
        std::vector<Row> members;
    };
    struct Branch {
        std::vector<std::shared_ptr<const Chunk>> members;
    };
    using Branches = std::vector<std::shared_ptr<const Branch>>;

    /// A position; valid as long as the tree it came from is not edited.
    class Position {
    public:
        Position() = default;
        Position(const Branches* branches, size_t branch)
            : branches_(branches)
            , branch_(branch)
        {
        }
        const void* row() const { return (*branches_)[branch_]->members[chunk_]->members[row_].get(); }
        void next()
        {
            if (++row_ == (*branches_)[branch_]->members[chunk_]->members.size())
                skipChunk();
        }
        bool operator==(const Position& other) const
        {
            return branch_ == other.branch_ && chunk_ == other.chunk_ && row_ == other.row_;
        }
        /// The node that begins here; null inside one.
        const Branch* branchHere() const
        {
            return chunk_ == 0 && row_ == 0 ? (*branches_)[branch_].get() : nullptr;
        }
        const Chunk* chunkHere() const
        {
            return row_ == 0 ? (*branches_)[branch_]->members[chunk_].get() : nullptr;
        }
        void skipBranch()
        {
            ++branch_;
            chunk_ = row_ = 0;
        }
        void skipChunk()
        {
            row_ = 0;
            if (++chunk_ == (*branches_)[branch_]->members.size())
                skipBranch();
        }

    private:
        const Branches* branches_ = nullptr;
        size_t branch_ = 0;
        size_t chunk_ = 0;
        size_t row_ = 0;
    };

    RowTree();
    /// Any order; ids must differ.
    explicit RowTree(std::vector<Row> rows);

    size_t size() const { return size_; }
    Position begin() const { return Position(branches_.get(), 0); }
    Position end() const { return Position(branches_.get(), branches_->size()); }
    bool sharesAllWith(const RowTree& other) const { return branches_ == other.branches_; }

    const void* find(const Uuid& id) const; ///< Null when there is none.
    void put(Row row); ///< Adds, or replaces the row with the same id.
    void remove(const Uuid& id); ///< Nothing happens when it is not there.

    /// Visits the rows in which two trees of one kind may differ, by id (null = not there); what both share
    /// is passed over without looking.
    static void compare(const RowTree& before, const RowTree& after,
        const std::function<void(const void* before, const void* after)>& visit);

private:
    template <class Edit>
    void editChunk(const Uuid& id, Edit edit);

    std::shared_ptr<const Branches> branches_;
    size_t size_ = 0;
};

/// The id of a row of any kind: its first member.
inline const Uuid& idOf(const void* row)
{
    return *static_cast<const Uuid*>(row);
}

} // namespace core
