#include "core/scoring/path.h"

namespace core {

Fraction elapsedShare(FiscalYear first, FiscalYear last, FiscalYear year)
{
    if (year >= last)
        return 1;
    if (year <= first)
        return 0;
    const Fraction passed(qint64(year.year - first.year));
    return passed.dividedBy(Fraction(qint64(last.year - first.year))).value_or(Fraction(0));
}

Fraction expectedShare(PathShape shape, const Fraction& elapsed)
{
    const Fraction left = Fraction(1) - elapsed;
    switch (shape) {
    case PathShape::Straight:
        return elapsed;
    case PathShape::FrontLoaded:
        return Fraction(1) - left * left;
    case PathShape::AtEnd:
        return left.sign() > 0 ? Fraction(0) : Fraction(1);
    }
    Q_UNREACHABLE();
}

Fraction valueOn(const Path& path, FiscalYear year)
{
    const Fraction elapsed = elapsedShare(path.baselineYear, path.targetYear, year);
    return path.baseline + (path.target - path.baseline) * expectedShare(path.shape, elapsed);
}

} // namespace core
