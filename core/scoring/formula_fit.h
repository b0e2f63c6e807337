// Which formulas can stand for each other, by the way the numbers are to go.
#pragma once

#include "core/model/indicator.h"

namespace core {

/// Whether the formula says something where the numbers are wanted to go this way: 実績÷目標 for more is
/// better, 目標÷実績 and 2−実績÷目標 for less is better, keeping for what is to be kept; the others for any.
constexpr bool suits(RateFormula formula, Direction direction)
{
    switch (formula) {
    case RateFormula::ActualOverTarget:
    case RateFormula::ActualOverShare:
        return direction == Direction::Up;
    case RateFormula::TargetOverActual:
    case RateFormula::Complement:
        return direction == Direction::Down;
    case RateFormula::KeepLevel:
        return direction == Direction::Keep;
    default:
        return true;
    }
}

} // namespace core
