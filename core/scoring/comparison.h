// Better, unchanged or worse: one number beside another, with a tolerance (domain §4, F6, F11).
#pragma once

#include "core/model/indicator.h"

namespace core {

enum class Change { Better, Unchanged, Worse };
template <>
struct Words<Change> {
    static constexpr Word list[] = {
        {"better", QT_TRANSLATE_NOOP("words", "Better")},
        {"unchanged", QT_TRANSLATE_NOOP("words", "Unchanged")},
        {"worse", QT_TRANSLATE_NOOP("words", "Worse")},
    };
};

/// How far two numbers may lie apart and still count as the same. Default: not at all.
struct Tolerance {
    Decimal amount; ///< Not negative.
    ToleranceUnit unit = ToleranceUnit::Same;
    bool operator==(const Tolerance&) const = default;

    /// The same in the unit of `level`: 10 percent of 300 is 30; a negative level has no negative width.
    Fraction widthAround(const Fraction& level) const;
    /// 「±3」, 「±10%」; empty for 0.
    QString toText() const;
};

/// Within the tolerance, its end included, a value is unchanged. What is to be kept can only be unchanged or
/// worse. nullopt while the direction is not decided.
std::optional<Change> changeOf(
    Direction wanted, const Fraction& actual, const Fraction& before, const Tolerance& tolerance);

} // namespace core
