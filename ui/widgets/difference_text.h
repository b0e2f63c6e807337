// Old and new beside each other, with the changed words marked.
#pragma once

#include <QString>

#include <utility>

namespace ui {

/// Both texts as HTML; what differs between their common beginning and end is underlined and bold, so that it
/// is seen without colour.
std::pair<QString, QString> markedDifference(const QString& before, const QString& after);

} // namespace ui
