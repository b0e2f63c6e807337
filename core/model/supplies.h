// Figures of demand and supply found by what they are about, and the services that are sums of others.
#pragma once

#include "core/model/lookup.h"

namespace core {

/// Which figures are meant: those of an area, a service and a fiscal year at one reference date.
struct SupplyKey {
    Id<Area> area;
    Id<Service> service;
    FiscalYear year;
    QString referenceDate; ///< In words, as Supply has it; empty = not stated.
};

/// Whether two writings say the same reference date (「4月1日」, 「４月１日」); not stated is a date of its
/// own.
bool isSameReferenceDate(QStringView left, QStringView right);

/// Null when nothing was entered for the key.
const Supply* findSupply(const Plan& plan, const SupplyKey& key);

/// The services that a service is the sum of, by rank; empty for one with figures of its own.
std::vector<const Service*> servicesWithin(const Plan& plan, Id<Service> whole);

} // namespace core
