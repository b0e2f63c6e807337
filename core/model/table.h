// All records of one kind as an immutable value: copies share everything, an edit copies one chunk.
#pragma once

#include "core/model/row_tree.h"

#include <cstddef>
#include <iterator>

namespace core {

/// A sequence of records sorted by id. `T` begins with its member `id`. Pointers to rows live as long as any
/// Table that holds the row.
template <class T>
class Table {
public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(RowTree::Position position)
            : position_(position)
        {
        }
        reference operator*() const { return *static_cast<const T*>(position_.row()); }
        pointer operator->() const { return static_cast<const T*>(position_.row()); }
        Iterator& operator++()
        {
            position_.next();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            position_.next();
            return old;
        }
        bool operator==(const Iterator&) const = default;

    private:
        RowTree::Position position_;
    };

    Table() = default;
    explicit Table(RowTree rows)
        : rows_(std::move(rows))
    {
    }
    /// Any order; ids must differ.
    static Table fromRows(std::vector<T> rows)
    {
        std::vector<RowTree::Row> shared;
        shared.reserve(rows.size());
        for (T& row : rows)
            shared.push_back(std::make_shared<const T>(std::move(row)));
        return Table(RowTree(std::move(shared)));
    }

    size_t size() const { return rows_.size(); }
    bool isEmpty() const { return rows_.size() == 0; }
    Iterator begin() const { return Iterator(rows_.begin()); }
    Iterator end() const { return Iterator(rows_.end()); }
    const RowTree& rows() const { return rows_; }
    RowTree& rows() { return rows_; }

    /// Null when there is no such row.
    const T* find(Id<T> id) const { return static_cast<const T*>(rows_.find(id.uuid)); }
    /// Adds the row, or replaces the row with the same id.
    void put(T row)
    {
        static_assert(offsetof(T, id) == 0, "a record begins with its id");
        rows_.put(std::make_shared<const T>(std::move(row)));
    }
    /// Takes the row out; nothing happens when it is not there.
    void remove(Id<T> id) { rows_.remove(id.uuid); }

private:
    RowTree rows_;
};

} // namespace core
