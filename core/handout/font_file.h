// Opens a font by the path of its file.
#pragma once

#include <QRawFont>
#include <QString>

namespace core {

/// The font in exactly this file, never another of the same name; invalid when the file is absent or no font.
/// At some small size: the caller sets its own.
QRawFont openFontFile(const QString& path);

} // namespace core
