// What the tests of edits ask of a result: the new plan, or the sentence.
#pragma once

#include "core/model/change_set.h"
#include "core/model/edits.h"
#include "core/model/violations.h"
#include "tests/support/catch.h"
#include "tests/support/plan_builder.h"

/// The value; a failed test with its sentence when the edit was refused, and with the rule it broke when the
/// new plan is unsound.
inline core::Plan ok(const core::Result<core::Plan>& result)
{
    INFO(result.sentence().toStdString());
    REQUIRE(result.isOk());
    const auto broken = core::violations(*result);
    INFO((broken.empty() ? QString() : broken.front().sentence).toStdString());
    CHECK(broken.empty());
    return *result;
}

/// Whether the edit was refused in one sentence that names every one of `names`.
template <class T>
bool refusedNaming(const core::Result<T>& result, const QStringList& names)
{
    if (result.isOk())
        return false;
    INFO(result.sentence().toStdString());
    const QString sentence = result.sentence();
    const bool namesAll = std::all_of(
        names.begin(), names.end(), [&](const QString& name) { return sentence.contains(name); });
    CHECK(namesAll);
    CHECK(sentence.endsWith(QStringLiteral("。")));
    CHECK_FALSE(sentence.contains(QLatin1Char('%') + QLatin1String("1")));
    return namesAll;
}

/// How many rows differ.
inline size_t changedRows(const core::Plan& before, const core::Plan& after)
{
    return core::diff(before, after).rows.size();
}
