// The program's icons: one family of line drawings, painted in the palette's text colour at any scale.
#pragma once

#include "core/model/sheet.h"

#include <QIcon>

namespace ui {

enum class LineIcon {
    None,
    NewFile,
    OpenFile,
    Save,
    Undo,
    Redo,
    Search,
    Add,
    Remove,
    Up,
    Down,
    Again,
    Papers,
    Import,
    Template,
    Warning,
    Clear, ///< ×: empties a text box.
    MoreRight, ///< »: a bar goes on.
    MoreBelow,
};

QIcon lineIcon(LineIcon which);

/// ○ ◔ ◑ ◕ ●: how far a sheet is, by shape, so that neither colour nor a font is needed.
QIcon sheetStateIcon(core::SheetState state);

} // namespace ui
