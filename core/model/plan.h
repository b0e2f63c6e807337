// All content of a file as one immutable value: copies share everything, edits return a new Plan.
#pragma once

#include "core/model/council.h"
#include "core/model/indicator.h"
#include "core/model/sheet.h"
#include "core/model/table.h"

#include <tuple>
#include <type_traits>

namespace core {

template <class... T>
struct RecordTypes {
    static constexpr int count = int(sizeof...(T));
    using Tables = std::tuple<Table<T>...>;
};

/// Every kind of record a file holds, parents before children. A new kind is added at the end of its family, and to schema.sql.
using AllRecords = RecordTypes<PlanPeriod, PlanText, DiagramBox, Goal, GoalVersion, Challenge, Project, ProjectVersion, Placement,
    Lineage, Department, DepartmentVersion, Assignment, Keyword, ProjectKeyword, Indicator, Series, Baseline, Target, Value,
    GradeScheme, Grade, SchemeUse, SheetForm, FormItem, FormChoice, FormUse, Evaluation, Answer, Meeting, AgendaItem>;

/// One municipality's plan generations with their structure, indicators, values, sheets and meetings.
class Plan {
public:
    template <class T>
    const Table<T>& table() const
    {
        return std::get<Table<T>>(tables_);
    }
    template <class T>
    Table<T>& table()
    {
        return std::get<Table<T>>(tables_);
    }

    /// Null when there is no such record.
    template <class T>
    const T* find(Id<T> id) const
    {
        return table<T>().find(id);
    }
    template <class T>
    const T* find(const std::optional<Id<T>>& id) const
    {
        return id ? find(*id) : nullptr;
    }
    /// Adds or replaces. Only edits call this.
    template <class T>
    void put(T row)
    {
        table<T>().put(std::move(row));
    }
    template <class T>
    void remove(Id<T> id)
    {
        table<T>().remove(id);
    }

    bool operator==(const Plan&) const = default;

private:
    AllRecords::Tables tables_;
};

/// Which kind of record: the position in AllRecords.
enum class RecordKind : int {};

namespace records {
template <class T, class List>
struct Position;
template <class T, class... Rest>
struct Position<T, RecordTypes<T, Rest...>> : std::integral_constant<int, 0> {
};
template <class T, class First, class... Rest>
struct Position<T, RecordTypes<First, Rest...>> : std::integral_constant<int, 1 + Position<T, RecordTypes<Rest...>>::value> {
};
} // namespace records

template <class T>
constexpr RecordKind kindOf()
{
    return RecordKind {records::Position<T, AllRecords>::value};
}

/// Calls `visit.template operator()<T>()` for each kind of record, in the order of AllRecords.
template <class Visit>
void forEachKind(Visit&& visit)
{
    [&]<class... T>(RecordTypes<T...>) { (visit.template operator()<T>(), ...); }(AllRecords {});
}

/// Calls `visit.template operator()<T>()` for the one kind `kind`.
template <class Visit>
void withKind(RecordKind kind, Visit&& visit)
{
    forEachKind([&]<class T>() {
        if (kindOf<T>() == kind)
            visit.template operator()<T>();
    });
}

} // namespace core
