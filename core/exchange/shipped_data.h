// The data that the program ships with (resources/), by path.
#pragma once

#include <QJsonDocument>
#include <QString>

namespace core {

/// "forms.json" as it was compiled in. The path is one of ours and the text is sound: anything else is a bug.
QJsonDocument shippedJson(const QString& path);
/// Names of the files in a folder of it, sorted ("templates").
QStringList shippedFiles(const QString& folder);

} // namespace core
