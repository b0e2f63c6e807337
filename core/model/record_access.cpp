#include "core/model/record_access.h"

namespace core {

namespace {

template <class T, size_t I>
constexpr auto memberOf = std::get<I>(Record<T>::fields).member;

template <class T, size_t I>
using MemberType = std::remove_cvref_t<decltype(std::declval<T&>().*memberOf<T, I>)>;

template <class T, size_t I>
FieldValue writeField(const void* row)
{
    return FieldText<MemberType<T, I>>::write(static_cast<const T*>(row)->*memberOf<T, I>);
}

template <class T, size_t I>
bool readField(const FieldValue& value, void* row)
{
    return FieldText<MemberType<T, I>>::read(value, static_cast<T*>(row)->*memberOf<T, I>);
}

template <class T, size_t I>
bool equalField(const void* left, const void* right)
{
    return static_cast<const T*>(left)->*memberOf<T, I> == static_cast<const T*>(right)->*memberOf<T, I>;
}

template <class M>
std::optional<RecordKind> targetKind()
{
    using Points = typename fields::Target<M>::type;
    if constexpr (std::is_void_v<Points>)
        return std::nullopt;
    else
        return kindOf<Points>();
}

template <class T, size_t I>
FieldAccess fieldAccess()
{
    using M = MemberType<T, I>;
    const auto& field = std::get<I>(Record<T>::fields);
    return {field.column, field.label, FieldText<M>::kind, FieldText<M>::isNullable,
        I == 0 ? std::nullopt : targetKind<M>(), fields::Enumeration<M>::words(), &writeField<T, I>,
        &readField<T, I>, &equalField<T, I>};
}

int firstWrong(const std::vector<FieldAccess>& fields, std::span<const FieldValue> texts, void* row)
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (!fields[i].read(texts[i], row))
            return int(i);
    return -1;
}

template <class T>
RowTree::Row makeRow(const std::vector<FieldAccess>& fields, std::span<const FieldValue> texts, int& wrong)
{
    auto row = std::make_shared<T>();
    wrong = firstWrong(fields, texts, row.get());
    return wrong < 0 ? RowTree::Row(std::move(row)) : nullptr;
}

template <class T>
KindAccess kindAccess()
{
    KindAccess kind{Record<T>::table, Record<T>::label, {}, Record<T>::unique, &makeRow<T>};
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        kind.fields = {fieldAccess<T, I>()...};
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(Record<T>::fields)>>());
    return kind;
}

} // namespace

const std::vector<KindAccess>& allAccess()
{
    static const std::vector<KindAccess> kinds = [] {
        std::vector<KindAccess> list;
        list.reserve(size_t(AllRecords::count));
        forEachKind([&]<class T>() { list.push_back(kindAccess<T>()); });
        return list;
    }();
    return kinds;
}

} // namespace core
