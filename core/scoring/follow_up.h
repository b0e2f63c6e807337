// Whether last year's improvements (改善策) were carried out, as far as the sheets ask for it (acceptance
// feature 2, domain §13.2, 10).
#pragma once

#include "core/scoring/rollup.h"

namespace core {

/// The answers under one goal, or of the whole plan.
struct FollowUpAnswers {
    std::optional<Id<Goal>> goal; ///< nullopt: the whole plan.
    QString number; ///< Of the goal, as printed; empty for the whole plan.
    QString name; ///< As of the year.
    std::vector<int> counts; ///< How often each of FollowUp::words was answered.
    int unanswered = 0;
    int asked = 0; ///< The denominator: sheets with an improvement of last year to follow up.
    bool operator==(const FollowUpAnswers&) const = default;
};

struct FollowUp {
    /// What the forms let people choose (実施した, 一部実施した, 実施していない), in order; at the end words
    /// that were answered before the form changed.
    QStringList words;
    /// In printed order; a 再掲 project counts under each of its goals.
    std::vector<FollowUpAnswers> goals;
    FollowUpAnswers all; ///< Each project once.
    bool operator==(const FollowUp&) const = default;
};

/// A form asks when it has a Choice that is printed beside a Carried item (FormItem::sourceKey). nullopt when
/// no form of the year's sheets asks: then nothing can be counted, which is not the same as
/// 「実施していない」.
std::optional<FollowUp> followUpOf(const Plan& plan, const Score& score);

} // namespace core
