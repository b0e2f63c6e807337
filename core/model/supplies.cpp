#include "core/model/supplies.h"

#include "core/model/edit_steps.h"

namespace core {

bool isSameReferenceDate(QStringView left, QStringView right)
{
    return left == right || steps::comparable(left) == steps::comparable(right);
}

const Supply* findSupply(const Plan& plan, const SupplyKey& key)
{
    for (const Supply* row : rowsOf(plan, &Supply::service, key.service))
        if (row->area == key.area && row->year == key.year
            && isSameReferenceDate(row->referenceDate, key.referenceDate))
            return row;
    return nullptr;
}

std::vector<const Service*> servicesWithin(const Plan& plan, Id<Service> whole)
{
    return byRank(rowsOf(plan, &Service::whole, whole));
}

} // namespace core
