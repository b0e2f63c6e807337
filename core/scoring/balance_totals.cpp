// The totals of a BalanceTable: each service over its areas, and the services of one unit.
#include "core/scoring/balance_sums.h"

namespace core::balances {

namespace {

class Totals {
public:
    Totals(const std::vector<Balance>& rows, const Outline& outline)
        : outline_(outline)
    {
        for (const Balance& row : rows)
            byPlace_[{*row.area, *row.service}].push_back(row);
    }

    std::vector<Balance> ofServices() const
    {
        std::vector<Balance> totals;
        for (const Service* service : outline_.services) {
            addOfService(totals, service->id);
            for (const Service* part : outline_.parts.of(service->id))
                addOfService(totals, part->id);
        }
        return totals;
    }

    /// Of one area, or, for null, of all.
    void addOfArea(std::vector<Balance>& totals, const Area* area) const
    {
        std::vector<Terms> groups;
        for (const Service* service : outline_.services)
            for (const Balance& balance : area ? at(area->id, service->id) : overAreas(service->id))
                if (balance.isInUse && balance.noSum != NoSum::MixedUnits)
                    groupFor(groups, balance).add(balance, service->name);
        for (const Terms& terms : groups) {
            if (terms.balances.size() < 2)
                continue;
            Balance total = terms.sum();
            total.area = area ? std::optional(area->id) : std::nullopt;
            total.areaName = area ? area->name : QString();
            total.isInUse = true;
            totals.push_back(std::move(total));
        }
    }

private:
    const std::vector<Balance>& at(Id<Area> area, Id<Service> service) const
    {
        return byPlace_.at({area, service});
    }

    void addOfService(std::vector<Balance>& totals, Id<Service> service) const
    {
        if (areasOf(service).size() > 1)
            for (Balance& total : overAreas(service))
                totals.push_back(std::move(total));
    }

    /// Where the service is in use, by rank.
    std::vector<const Area*> areasOf(Id<Service> service) const
    {
        std::vector<const Area*> used;
        for (const Area* area : outline_.areas)
            if (at(area->id, service).front().isInUse)
                used.push_back(area);
        return used;
    }

    /// One total a reference date; in a single area the sum of its own figures alone.
    std::vector<Balance> overAreas(Id<Service> service) const
    {
        const std::vector<const Area*> used = areasOf(service);
        std::vector<Balance> all;
        for (const Area* area : used)
            all.insert(all.end(), at(area->id, service).begin(), at(area->id, service).end());
        std::vector<Balance> totals;
        for (const QString& date : datesOf(all)) {
            Terms terms;
            for (const Area* area : used)
                terms.add(atDateOrFirst(at(area->id, service), date), area->name);
            Balance total = terms.sum();
            label(total, all.front());
            total.area.reset();
            total.areaName.clear();
            total.referenceDate = date;
            total.isInUse = true;
            totals.push_back(std::move(total));
        }
        return totals;
    }

    /// The group of its unit and reference date; a new one where there is none.
    static Terms& groupFor(std::vector<Terms>& groups, const Balance& balance)
    {
        for (Terms& group : groups)
            if (isSameUnit(group.balances.front().unit, balance.unit)
                && isSameReferenceDate(group.balances.front().referenceDate, balance.referenceDate))
                return group;
        return groups.emplace_back();
    }

    const Outline& outline_;
    std::map<std::pair<Id<Area>, Id<Service>>, std::vector<Balance>> byPlace_;
};

} // namespace

void addTotals(BalanceTable& table, const Outline& outline)
{
    const Totals totals(table.rows, outline);
    table.areaTotals = totals.ofServices();
    for (const Area* area : outline.areas)
        totals.addOfArea(table.serviceTotals, area);
    if (outline.areas.size() > 1)
        totals.addOfArea(table.serviceTotals, nullptr);
}

} // namespace core::balances
