// The field list of each kind of record: one description from which file, CSV, history and screens are made.
#pragma once

#include "core/model/calendar.h"
#include "core/model/decimal.h"
#include "core/model/identity.h"
#include "core/model/reading.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace core {

/// The canonical text of one field, as the file, CSV and the history hold it; nullopt = NULL = "none".
using FieldValue = std::optional<QString>;

/// One member of an enumeration: `code` in the file, `label` (English source, translated in context "words")
/// on screen and paper.
struct Word {
    const char* code;
    const char* label;
};
/// Specialised for each enumeration that a record holds: `static constexpr Word list[]`, in the order of the
/// enumerators 0, 1, 2 ….
template <class E>
struct Words;

/// What a column holds; decides the SQL type, the editor and the alignment.
enum class ColumnKind {
    Text,
    Integer,
    Boolean,
    Identifier,
    Year,
    YearList,
    Decimal,
    Date,
    LooseDate,
    Reading,
    Word
};

/// Fiscal years in ascending order, "2025 2029" in the file; empty = none.
struct YearList {
    std::vector<FiscalYear> years;
    bool operator==(const YearList&) const = default;
};

/// How a member type is written as text. `read` returns false when the text does not fit and then leaves
/// `out` alone.
template <class M>
struct FieldText;

template <>
struct FieldText<QString> {
    static constexpr ColumnKind kind = ColumnKind::Text;
    static constexpr bool isNullable = false;
    static FieldValue write(const QString& text) { return text.isNull() ? QString(QLatin1String("")) : text; }
    static bool read(const FieldValue& value, QString& out)
    {
        if (value)
            out = *value;
        return value.has_value();
    }
};

template <>
struct FieldText<int> {
    static constexpr ColumnKind kind = ColumnKind::Integer;
    static constexpr bool isNullable = false;
    static FieldValue write(int number) { return QString::number(number); }
    static bool read(const FieldValue& value, int& out);
};

template <>
struct FieldText<bool> {
    static constexpr ColumnKind kind = ColumnKind::Boolean;
    static constexpr bool isNullable = false;
    static FieldValue write(bool isSet) { return isSet ? QStringLiteral("1") : QStringLiteral("0"); }
    static bool read(const FieldValue& value, bool& out);
};

template <>
struct FieldText<FiscalYear> {
    static constexpr ColumnKind kind = ColumnKind::Year;
    static constexpr bool isNullable = false;
    static FieldValue write(FiscalYear year) { return QString::number(year.year); }
    static bool read(const FieldValue& value, FiscalYear& out);
};

template <>
struct FieldText<YearList> {
    static constexpr ColumnKind kind = ColumnKind::YearList;
    static constexpr bool isNullable = false;
    static FieldValue write(const YearList& list);
    static bool read(const FieldValue& value, YearList& out);
};

template <>
struct FieldText<Decimal> {
    static constexpr ColumnKind kind = ColumnKind::Decimal;
    static constexpr bool isNullable = false;
    static FieldValue write(const Decimal& number) { return number.toText(); }
    static bool read(const FieldValue& value, Decimal& out);
};

template <>
struct FieldText<QDate> {
    static constexpr ColumnKind kind = ColumnKind::Date;
    static constexpr bool isNullable = false;
    static FieldValue write(QDate date) { return date.toString(Qt::ISODate); }
    static bool read(const FieldValue& value, QDate& out);
};

template <>
struct FieldText<LooseDate> {
    static constexpr ColumnKind kind = ColumnKind::LooseDate;
    static constexpr bool isNullable = false;
    static FieldValue write(const LooseDate& date) { return date.toText(); }
    static bool read(const FieldValue& value, LooseDate& out);
};

template <>
struct FieldText<Reading> {
    static constexpr ColumnKind kind = ColumnKind::Reading;
    static constexpr bool isNullable = false;
    static FieldValue write(const Reading& reading) { return reading.toText(); }
    static bool read(const FieldValue& value, Reading& out);
};

template <class T>
struct FieldText<Id<T>> {
    static constexpr ColumnKind kind = ColumnKind::Identifier;
    static constexpr bool isNullable = false;
    static FieldValue write(const Id<T>& id) { return id.uuid.toText(); }
    static bool read(const FieldValue& value, Id<T>& out)
    {
        const auto uuid = value ? Uuid::fromText(*value) : std::nullopt;
        if (uuid)
            out.uuid = *uuid;
        return uuid.has_value();
    }
};

template <class E>
requires std::is_enum_v<E>
struct FieldText<E> {
    static constexpr ColumnKind kind = ColumnKind::Word;
    static constexpr bool isNullable = false;
    static FieldValue write(E value) { return QString::fromLatin1(Words<E>::list[size_t(value)].code); }
    static bool read(const FieldValue& value, E& out)
    {
        for (size_t i = 0; value && i < std::size(Words<E>::list); ++i)
            if (*value == QLatin1String(Words<E>::list[i].code)) {
                out = E(i);
                return true;
            }
        return false;
    }
};

template <class M>
struct FieldText<std::optional<M>> {
    static constexpr ColumnKind kind = FieldText<M>::kind;
    static constexpr bool isNullable = true;
    static FieldValue write(const std::optional<M>& member)
    {
        return member ? FieldText<M>::write(*member) : FieldValue();
    }
    static bool read(const FieldValue& value, std::optional<M>& out)
    {
        if (!value) {
            out.reset();
            return true;
        }
        M member{};
        if (!FieldText<M>::read(value, member))
            return false;
        out = std::move(member);
        return true;
    }
};

/// The translated label of an enumerator, e.g. Direction::Up → 「増やす」.
template <class E>
QString wordLabel(E value)
{
    return QCoreApplication::translate("words", Words<E>::list[size_t(value)].label);
}

/// One field of a record kind: its column in the file, its label on screen (English source, context
/// "fields"), and the member.
template <class T, class M>
struct Field {
    const char* column;
    const char* label;
    M T::*member;
};
template <class T, class M>
constexpr Field<T, M> field(const char* column, const char* label, M T::*member)
{
    return {column, label, member};
}

/// Specialised for each kind of record:
///   static constexpr const char* table;   the table's name in the file, in CSV and on the command line
///   static constexpr const char* label;   what one such record is called (English source, context "fields")
///   static constexpr auto fields;         std::tuple of Field; the first is "id"
///   static constexpr auto unique;         std::array of column names that together identify a record; may be
///   empty
template <class T>
struct Record;

/// Calls `visit(position, field)` for each field of T, in order.
template <class T, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply(
        [&](const auto&... each) {
            int position = 0;
            (visit(position++, each), ...);
        },
        Record<T>::fields);
}

namespace fields {

template <class M>
struct Target {
    using type = void;
};
template <class T>
struct Target<Id<T>> {
    using type = T;
};
template <class T>
struct Target<std::optional<Id<T>>> {
    using type = T;
};
template <class M>
struct Enumeration {
    static std::span<const Word> words() { return {}; }
};
template <class E>
requires std::is_enum_v<E>
struct Enumeration<E> {
    static std::span<const Word> words() { return Words<E>::list; }
};
template <class E>
requires std::is_enum_v<E>
struct Enumeration<std::optional<E>> {
    static std::span<const Word> words() { return Words<E>::list; }
};

} // namespace fields

} // namespace core
