#include "core/scoring/balance_sums.h"

namespace core {

namespace balances {

QStringList datesOf(const std::vector<Balance>& balances)
{
    QStringList dates;
    for (const Balance& each : balances)
        if (std::none_of(dates.begin(), dates.end(),
                [&](const QString& date) { return isSameReferenceDate(date, each.referenceDate); }))
            dates << each.referenceDate;
    std::sort(dates.begin(), dates.end(),
        [](const QString& a, const QString& b) { return compareNumbers(a, b) < 0; });
    return dates;
}

const Balance& atDateOrFirst(const std::vector<Balance>& balances, const QString& date)
{
    const auto found = std::find_if(balances.begin(), balances.end(),
        [&](const Balance& each) { return isSameReferenceDate(each.referenceDate, date); });
    return found == balances.end() ? balances.front() : *found;
}

void label(Balance& sum, const Balance& what)
{
    sum.area = what.area;
    sum.service = what.service;
    sum.areaName = what.areaName;
    sum.serviceName = what.serviceName;
    sum.isReviewed = what.isReviewed;
    if (sum.noSum == NoSum::MixedUnits)
        sum.unit = what.unit;
}

} // namespace balances

using namespace balances;

namespace {

Outline outlineOf(const Plan& plan, Id<PlanPeriod> period)
{
    Outline outline{byRank(rowsOf(plan, &Area::plan, period)), byRank(rowsOf(plan, &Service::plan, period)),
        Grouped<Service, Service>(plan.table<Service>(), &Service::whole)};
    outline.parts.sortedBy(&Service::rank);
    std::erase_if(outline.services, [](const Service* service) { return service->whole.has_value(); });
    return outline;
}

class Rows {
public:
    Rows(const Plan& plan, const Outline& outline, FiscalYear year)
        : year_(year)
        , outline_(outline)
    {
        for (const Supply& supply : plan.table<Supply>())
            supplies_[{supply.area, supply.service}].push_back(&supply);
    }

    void add(std::vector<Balance>& rows, const Area& area, const Service& service) const
    {
        const std::vector<const Service*>& parts = outline_.parts.of(service.id);
        if (parts.empty()) {
            for (Balance& row : ownBalances(area, service, service.name))
                rows.push_back(std::move(row));
            return;
        }
        std::vector<std::vector<Balance>> ofParts;
        for (const Service* part : parts)
            ofParts.push_back(ownBalances(area, *part, service.name + u' ' + part->name));
        for (Balance& row : wholeBalances(area, service, ofParts))
            rows.push_back(std::move(row));
        for (std::vector<Balance>& ofPart : ofParts)
            for (Balance& row : ofPart)
                rows.push_back(std::move(row));
    }

private:
    std::vector<Balance> ownBalances(const Area& area, const Service& service, const QString& name) const
    {
        Balance blank = emptyBalance(area, service, name);
        const auto found = supplies_.find({area.id, service.id});
        blank.isInUse = found != supplies_.end();
        if (!blank.isInUse)
            return {blank};
        const FiscalYear shown = shownYear(found->second);
        std::vector<Balance> balances;
        for (const Supply* supply : found->second) {
            if (supply->year != shown)
                continue;
            Balance& balance = balances.emplace_back(blank);
            balance.referenceDate = supply->referenceDate;
            if (shown == year_)
                fill(balance, *supply);
        }
        std::sort(balances.begin(), balances.end(), [](const Balance& a, const Balance& b) {
            return compareNumbers(a.referenceDate, b.referenceDate) < 0;
        });
        return balances;
    }

    Balance emptyBalance(const Area& area, const Service& service, const QString& name) const
    {
        Balance balance;
        balance.area = area.id;
        balance.service = service.id;
        balance.year = year_;
        balance.areaName = area.name;
        balance.serviceName = name;
        balance.unit = service.unit;
        balance.isReviewed = service.isReviewed;
        return balance;
    }

    static void fill(Balance& balance, const Supply& supply)
    {
        balance.supply = supply.id;
        for (size_t i = 0; i < supplyMembers.size(); ++i)
            balance.figures[i].reading = supply.*supplyMembers[i];
    }

    /// The year itself, else the latest before it, else the earliest after it.
    FiscalYear shownYear(const std::vector<const Supply*>& supplies) const
    {
        std::optional<FiscalYear> before;
        std::optional<FiscalYear> after;
        for (const Supply* supply : supplies)
            if (supply->year <= year_)
                before = std::max(before.value_or(supply->year), supply->year);
            else
                after = std::min(after.value_or(supply->year), supply->year);
        return before ? *before : after.value_or(year_);
    }

    /// The parts that are in use decide on the dates; one that is not takes part in each of them, and is
    /// missing.
    std::vector<Balance> wholeBalances(
        const Area& area, const Service& service, std::vector<std::vector<Balance>>& ofParts) const
    {
        std::vector<Balance> used;
        for (const std::vector<Balance>& ofPart : ofParts)
            if (ofPart.front().isInUse)
                used.insert(used.end(), ofPart.begin(), ofPart.end());
        const QStringList dates = used.empty() ? QStringList{QString()} : datesOf(used);
        std::vector<Balance> wholes;
        for (const QString& date : dates) {
            Terms terms;
            const std::vector<const Service*>& parts = outline_.parts.of(service.id);
            for (size_t i = 0; i < ofParts.size(); ++i) {
                Balance term = atDateOrFirst(ofParts[i], date);
                if (!term.isInUse)
                    term.referenceDate = date;
                terms.add(term, parts[i]->name);
            }
            Balance whole = terms.sum();
            label(whole, emptyBalance(area, service, service.name));
            whole.referenceDate = date;
            whole.isInUse = !used.empty();
            wholes.push_back(std::move(whole));
        }
        return wholes;
    }

    FiscalYear year_;
    const Outline& outline_;
    std::map<std::pair<Id<Area>, Id<Service>>, std::vector<const Supply*>> supplies_;
};

} // namespace

BalanceTable balancesOf(const Plan& plan, FiscalYear year)
{
    const PlanPeriod* period = planOf(plan, year);
    if (!period)
        return {year, {}, {}, {}, {}};
    BalanceTable table{year, period->id, {}, {}, {}};
    const Outline outline = outlineOf(plan, period->id);
    const Rows rows(plan, outline, year);
    for (const Area* area : outline.areas)
        for (const Service* service : outline.services)
            rows.add(table.rows, *area, *service);
    addTotals(table, outline);
    return table;
}

const Balance* sameBalance(const BalanceTable& table, const Balance& balance)
{
    for (const std::vector<Balance>* rows : {&table.rows, &table.areaTotals, &table.serviceTotals})
        for (const Balance& row : *rows)
            if (row.area == balance.area && row.service == balance.service
                && (row.service || row.unit == balance.unit)
                && isSameReferenceDate(row.referenceDate, balance.referenceDate))
                return &row;
    return nullptr;
}

std::vector<ReviewCandidate> reviewCandidates(const Plan& plan, FiscalYear year, const ReviewLimits& limits)
{
    const BalanceTable table = balancesOf(plan, year);
    const BalanceTable earlier = balancesOf(plan, {year.year - 1});
    std::vector<ReviewCandidate> candidates;
    for (const std::vector<Balance>* rows : {&table.rows, &table.areaTotals, &table.serviceTotals})
        for (const Balance& row : *rows) {
            ReviewCandidate candidate{row, demandRatioOf(row)};
            candidate.review = reviewOf(candidate.ratio, limits);
            if (!isReviewNeeded(candidate.review))
                continue;
            if (const Balance* before = sameBalance(earlier, row)) {
                candidate.before = *before;
                candidate.ratioBefore = demandRatioOf(*before);
                candidate.reviewBefore = reviewOf(candidate.ratioBefore, limits);
            }
            candidates.push_back(std::move(candidate));
        }
    return candidates;
}

} // namespace core
