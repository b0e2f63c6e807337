// What names a record for ever: 16 random bytes in memory, UUID text in the file and in CSV.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <compare>
#include <functional>
#include <optional>

namespace core {

/// A UUID. All zero = no record.
struct Uuid {
    quint64 high = 0;
    quint64 low = 0;

    bool isNull() const { return high == 0 && low == 0; }
    auto operator<=>(const Uuid&) const = default;

    /// 36 characters, lower case: "6f1c0d52-…".
    QString toText() const;
    /// Exactly that form (upper case is accepted); nullopt otherwise.
    static std::optional<Uuid> fromText(QStringView text);
};

/// The id of something that is identified by its parent and a name within it (RFC 4122 version 5): the same
/// cell of the same series has the same id in every copy of a file, so copies merge by id.
Uuid derivedId(const Uuid& parent, const QByteArray& name);

/// The id of one kind of record: ids of different kinds cannot be mixed up.
template <class T>
struct Id {
    Uuid uuid;
    bool isNull() const { return uuid.isNull(); }
    auto operator<=>(const Id&) const = default;
};

/// Where new ids come from: random in the program, a counter in tests, fixed in templates. Passed in to every
/// edit that adds a record.
using IdSource = std::function<Uuid()>;

/// Random ids (version 4).
IdSource randomIds();
/// 1, 2, 3 … from `first`: reproducible tests and templates.
IdSource countedIds(quint64 first = 1);

} // namespace core

template <>
struct std::hash<core::Uuid> {
    size_t operator()(const core::Uuid& id) const noexcept
    {
        return size_t(id.high ^ (id.low * 0x9e3779b97f4a7c15ULL));
    }
};
template <class T>
struct std::hash<core::Id<T>> {
    size_t operator()(const core::Id<T>& id) const noexcept { return std::hash<core::Uuid>()(id.uuid); }
};
