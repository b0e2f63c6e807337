// The parts of a name in one line.
#pragma once

#include <QStringList>

namespace core {

/// The parts that are not empty, with one space between them; empty when all are.
inline QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace core
