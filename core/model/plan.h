// All content of a file as one immutable value: copies share everything, edits return a new Plan.
#pragma once

#include "core/model/childcare.h"
#include "core/model/hearings.h"
#include "core/model/indicator.h"
#include "core/model/opinions.h"
#include "core/model/sheet.h"
#include "core/model/table.h"

#include <array>
#include <type_traits>

namespace core {

template <class... T>
struct RecordTypes {
    static constexpr int count = int(sizeof...(T));
};

/// Every kind of record a file holds, parents before children. A new kind is added at the end of its family,
/// and to schema.sql.
using AllRecords = RecordTypes<PlanPeriod, PlanText, DiagramBox, Goal, GoalVersion, Challenge, Project,
    ProjectVersion, Placement, Lineage, Department, DepartmentVersion, Assignment, Keyword, ProjectKeyword,
    Indicator, Series, Baseline, Target, Value, Milestone, GradeScheme, Grade, SchemeUse, RollupRule, Weight,
    SheetForm, FormItem, FormChoice, FormUse, Evaluation, Answer, CouncilRule, Member, Subcommittee,
    SubcommitteeMember, SubcommitteeProject, Meeting, AgendaItem, Attendance, Remark, PackPaper, Opinion,
    Evidence, Citation, PlanChange, WordReading, CapacityLimit, Hearing, Area, Service, Supply>;

/// Which kind of record: the position in AllRecords.
enum class RecordKind : int {};

namespace records {
template <class T, class List>
struct Position;
template <class T, class... Rest>
struct Position<T, RecordTypes<T, Rest...>> : std::integral_constant<int, 0> {
};
template <class T, class First, class... Rest>
struct Position<T, RecordTypes<First, Rest...>>
    : std::integral_constant<int, 1 + Position<T, RecordTypes<Rest...>>::value> {
};
} // namespace records

template <class T>
constexpr RecordKind kindOf()
{
    return RecordKind{records::Position<T, AllRecords>::value};
}

/// One municipality's plan generations with their structure, indicators, values, sheets and meetings.
class Plan {
public:
    /// A copy that shares everything: cheap.
    template <class T>
    Table<T> table() const
    {
        return Table<T>(rows(kindOf<T>()));
    }
    template <class T>
    void setTable(const Table<T>& table)
    {
        rows(kindOf<T>()) = table.rows();
    }

    /// Null when there is no such record.
    template <class T>
    const T* find(Id<T> id) const
    {
        return static_cast<const T*>(rows(kindOf<T>()).find(id.uuid));
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
        rows(kindOf<T>()).put(std::make_shared<const T>(std::move(row)));
    }
    template <class T>
    void remove(Id<T> id)
    {
        rows(kindOf<T>()).remove(id.uuid);
    }

    /// Field by field; numbers as values. Shared parts cost nothing.
    bool operator==(const Plan& other) const;

    /// The tables without their types, in the order of AllRecords.
    const RowTree& rows(RecordKind kind) const { return tables_[size_t(kind)]; }
    RowTree& rows(RecordKind kind) { return tables_[size_t(kind)]; }

private:
    std::array<RowTree, AllRecords::count> tables_;
};

/// Calls `visit.template operator()<T>()` for each kind of record, in the order of AllRecords.
template <class Visit>
void forEachKind(Visit&& visit)
{
    [&]<class... T>(RecordTypes<T...>) { (visit.template operator()<T>(), ...); }(AllRecords{});
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
