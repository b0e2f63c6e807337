// What the rows and the totals of a BalanceTable are made of. Other files use balance_table.h.
#pragma once

#include "core/scoring/balance_table.h"

#include <map>

namespace core::balances {

/// The areas and services of a plan generation, by rank.
struct Outline {
    std::vector<const Area*> areas;
    std::vector<const Service*> services; ///< Without parts.
    Grouped<Service, Service> parts;
};

/// What a sum adds up, and what its terms are called.
struct Terms {
    std::vector<Balance> balances;
    QStringList names;
    void add(const Balance& balance, const QString& name)
    {
        balances.push_back(balance);
        names << name;
    }
    Balance sum() const { return sumOf(balances, names); }
};

/// The dates of some balances, each once, in the order of their numbers (4月1日, 10月1日).
QStringList datesOf(const std::vector<Balance>& balances);
/// The one at `date`, else the first: added to the others it then shows that the dates differ.
const Balance& atDateOrFirst(const std::vector<Balance>& balances, const QString& date);
/// Says of which area and service a sum is; its unit is that of the terms, as a whole may not say its own.
void label(Balance& sum, const Balance& what);

/// Fills the totals of a table that has its rows (balance_totals.cpp).
void addTotals(BalanceTable& table, const Outline& outline);

} // namespace core::balances
