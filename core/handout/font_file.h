// Opens a font by the path of its file, in a way that lets Qt embed it in a PDF.
#pragma once

#include <QRawFont>
#include <QString>

namespace core {

struct OpenedFontFile {
    QRawFont font; ///< Invalid when the file is absent or no font.
    /// Whether QPdfWriter writes text in this font as text; else it would draw mere outlines.
    bool canBeEmbedded = false;
};

/// The font in exactly this file, never another of the same name. At some small size: the caller sets its
/// own.
OpenedFontFile openFontFile(const QString& path);

} // namespace core
