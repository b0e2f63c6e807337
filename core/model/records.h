// Records without their type: for the file, CSV, history and screens, which treat every kind alike.
#pragma once

#include "core/model/plan.h"
#include "core/model/result.h"

#include <span>
#include <vector>

namespace core {

/// One field of a record kind, as data.
struct FieldInfo {
    const char* column;
    const char* label;
    ColumnKind kind;
    bool isNullable;
    std::optional<RecordKind> references; ///< Identifier fields other than "id": which kind they point to.
    std::span<const Word> words; ///< Word fields: the codes and labels.
    QString translatedLabel() const;
};

/// One record kind, as data.
struct KindInfo {
    RecordKind kind;
    const char* table;
    const char* label;
    std::vector<FieldInfo> fields; ///< fields[0] is "id".
    std::vector<int> uniqueFields; ///< Positions of the fields that together identify a record; may be empty.
    QString translatedLabel() const;
    int fieldOf(QStringView column) const; ///< −1 when there is no such column.
};

const std::vector<KindInfo>& allKinds();
const KindInfo& kindInfo(RecordKind kind);
/// By table name ("goals"); null when there is none.
const KindInfo* kindOfTable(QStringView table);

/// One record by kind and id.
struct RecordRef {
    RecordKind kind{};
    Uuid id;
    bool operator==(const RecordRef&) const = default;
};

template <class T>
RecordRef refTo(Id<T> id)
{
    return {kindOf<T>(), id.uuid};
}

bool exists(const Plan& plan, RecordRef record);
/// What is meant when a line of a tree or table is chosen: a placement stands for its project, everything
/// else (and a placement that is gone) for itself.
RecordRef standsFor(const Plan& plan, RecordRef chosen);
/// The plan generation that a plan, goal, challenge, project or placement is part of; null for records that
/// are no part of one generation's structure, and for what is gone.
const PlanPeriod* planOf(const Plan& plan, RecordRef record);
/// Ids in table order.
std::vector<Uuid> idsOf(const Plan& plan, RecordKind kind);
/// All fields in field order; empty when there is no such record.
std::vector<FieldValue> fieldsOf(const Plan& plan, RecordRef record);
/// One field; nullopt also when there is no such record.
FieldValue fieldOf(const Plan& plan, RecordRef record, int field);

/// Puts a whole record given as field texts in field order (adds or replaces). Refuses text that does not fit
/// its column, naming record kind and column. References are not checked here (see violations.h).
Result<void> putFields(Plan& plan, RecordKind kind, const std::vector<FieldValue>& fields);
/// Removes it; nothing happens when it is not there.
void removeRecord(Plan& plan, RecordRef record);

/// A field as people read it: words translated, booleans as ○, years and dates in the Japanese calendar,
/// references as the name of what they point to (in `plan`, as of `year`).
QString displayText(const Plan& plan, const FieldInfo& field, const FieldValue& value, FiscalYear year);
/// What a record is called in lists, history and refusals: 「事業 3 保育所」.
QString recordName(const Plan& plan, RecordRef record, FiscalYear year);
/// The same without the word for the kind: 「3 保育所」; empty when it has neither number nor name.
QString recordTitle(const Plan& plan, RecordRef record, FiscalYear year);
/// What records of a kind are called in the plan of `year`: its own word for goals, challenges and projects
/// (主要課題), else the program's.
QString kindWord(const Plan& plan, RecordKind kind, FiscalYear year);

} // namespace core
