// Matches the rows of an indicator table with a plan and applies them one by one (the rules: last_year.h).
#pragma once

#include "core/exchange/import_builder.h"
#include "core/exchange/indicator_rows.h"
#include "core/exchange/last_year.h"
#include "core/exchange/owner_finder.h"

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace core {

/// One import; used once.
class IndicatorImport {
public:
    IndicatorImport(const Plan& plan, const ImportContext& context, bool addsOwners, ImportBuilder& builder);
    void run(std::vector<ImportRow> rows);

private:
    /// Exactly one of them.
    struct Owner {
        std::optional<Id<Goal>> goal;
        std::optional<Id<Challenge>> challenge;
        std::optional<Id<Project>> project;
    };
    struct Years {
        std::optional<FiscalYear> year;
        std::optional<FiscalYear> baseline;
        std::optional<FiscalYear> target;
    };
    /// What a row of the file has said about something.
    struct Claim {
        QString key;
        int row;
    };
    using IndicatorKey = std::pair<Uuid, QString>;

    void takeRow(const ImportRow& row);
    bool readYear(const ImportRow& row, ImportColumn column, std::optional<FiscalYear>& year);
    bool checkErrors(const ImportRow& row);
    bool checkCells(const ImportRow& row, const Years& years);

    std::optional<Owner> findOwner(const ImportRow& row, const Years& years);
    const PlanPeriod* findPeriod(const ImportRow& row, const Years& years);
    std::optional<Id<Goal>> findGoal(const ImportRow& row, Id<PlanPeriod> period);
    std::optional<Owner> addOwner(const ImportRow& row, Id<PlanPeriod> period);
    std::optional<Owner> ownerByIndicator(const ImportRow& row, Id<PlanPeriod> period);
    void noteYearsOutside();
    void noteOtherNumber(const ImportRow& row, Id<Project> project);

    static IndicatorKey keyOf(const Owner& owner, const QString& name);
    std::optional<Id<Indicator>> takeIndicator(const ImportRow& row, const Owner& owner);
    std::optional<Id<Indicator>> addNewIndicator(const ImportRow& row, const Owner& owner);
    bool takeIndicatorField(
        const ImportRow& row, ImportColumn column, const char* fieldName, Id<Indicator> id);
    std::optional<Id<Series>> takeSeries(const ImportRow& row, Id<Indicator> indicator);
    void noteNewSeries(const Plan& before);

    void takeBaseline(const ImportRow& row, const Years& years, Id<Series> series);
    void takeTarget(const ImportRow& row, const Years& years, Id<Series> series);
    void takeActual(const ImportRow& row, const Years& years, Id<Series> series);
    void takeNote(const ImportRow& row, const Years& years, Id<Indicator> indicator, Id<Series> series);
    std::optional<FiscalYear> targetFrom(
        const ImportRow& row, const Years& years, Id<Series> series, const Target* inForce);
    FiscalYear firstVersionYear(Id<Series> series, const Years& years) const;
    const PlanPeriod* periodOf(Id<Series> series) const;
    QString unitOf(Id<Series> series) const;

    bool claim(const ImportRow& row, ImportColumn column, const Uuid& record, const QString& text,
        int year = 0, int version = 0);
    bool apply(const ImportRow& row, ImportColumn column, const Result<Plan>& edited);
    void refuse(const ImportRow& row, ImportColumn column, const QString& why);
    void ignore(const ImportRow& row, const QString& why);
    QString rowName(const ImportRow& row) const;

    const ImportContext& context_;
    const bool addsOwners_;
    ImportBuilder& builder_;
    OwnerFinder finder_;
    // What is asked of the plan for every row, kept along with it: thousands of rows are brought in in one
    // go.
    std::map<IndicatorKey, std::vector<Id<Indicator>>> indicators_;
    std::map<Uuid, int> lastRanks_; ///< The last indicator's, by owner.
    std::unordered_map<Id<Indicator>, std::vector<Id<Series>>> series_;
    std::unordered_set<Id<Series>> withTargets_; ///< May have some.
    std::set<FiscalYear> yearsOutside_;
    std::map<std::tuple<Uuid, int, int, int>, Claim> claims_;
};

} // namespace core
