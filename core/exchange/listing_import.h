// Applies the rows of a listing to a plan one by one (the rules: listings.h).
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/import_builder.h"
#include "core/exchange/listing_columns.h"

#include <set>

namespace core {

/// One import; used once.
class ListingImport {
public:
    /// `columns`: which field of the record each column of the file holds; −1 = none.
    ListingImport(const Plan& plan, const IdSource& ids, const KindInfo& kind, const CsvFile& file,
        const std::vector<int>& columns, ImportBuilder& builder);
    void run();

private:
    struct Given {
        int field;
        FieldValue value;
        QString title;
        QString text;
    };
    struct NewNumber {
        RecordRef record;
        int row;
        QString title;
        QString text;
    };

    bool isNew(const std::vector<Cell>& row) const;
    void takeRow(const std::vector<Cell>& row);
    std::optional<Uuid> readIdentifier(const QString& text);
    void readCell(int field, const QString& title, const QString& text, std::vector<Given>& given);

    void changeRecord(const RecordRef& record, std::vector<Given> given);
    bool isSame(const Given& cell, const FieldValue& value) const;
    Result<Plan> withFields(const std::vector<FieldValue>& fields) const;
    Result<Plan> withTogether(const RecordRef& record, const std::vector<FieldValue>& wanted) const;
    bool isNumber(int field) const;
    Result<Plan> withNumber(const RecordRef& record, const Given& cell) const;
    void checkNumbers();

    void addRow(const std::optional<Uuid>& id, const std::vector<Given>& given, const QString& name);
    static QString textIn(const std::vector<Given>& given, int field);
    bool isWhole(const std::vector<FieldValue>& fields, const QString& name);
    bool areYearsMeant(const std::vector<Given>& given);
    QString nameIn(const std::vector<Cell>& row) const;
    std::optional<RecordRef> firstNameOf(const std::vector<Given>& given) const;
    QString titleOf(int field) const;
    void noteSheetsHandedOver();

    const IdSource& ids_;
    const KindInfo& kind_;
    const Grid& grid_;
    const std::vector<int>& columns_;
    ImportBuilder& builder_;
    const Plan before_;
    std::set<Uuid> seen_;
    std::vector<NewNumber> numbers_;
};

} // namespace core
