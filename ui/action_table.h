// What the menus, the toolbar and the shortcuts can do, row by row.
#pragma once

#include "ui/actions.h"
#include "ui/line_icon.h"

#include <span>
#include <utility>

namespace ui {

/// One entry of a menu.
struct ActionRow {
    using Run = void (*)(const Frame&);
    using Test = bool (*)(const Frame&);
    using Words = QString (*)(const Frame&);

    const char* menu;
    const char* name; ///< Null: a separator.
    const char* text = nullptr; ///< With %1 where `words` gives something to fill in.
    const char* shortcut = ""; ///< Several are separated by "; ".
    LineIcon icon = LineIcon::None;
    Run run = nullptr;
    Test isEnabled = nullptr; ///< Null: always.
    Words words = nullptr;
    /// Qt::WidgetShortcut: only while the outline or the tree has the focus.
    Qt::ShortcutContext reach = Qt::WindowShortcut;
};

/// In the order of the menus.
std::span<const ActionRow> actionRows();
/// Name and title of each menu, from left to right.
std::span<const std::pair<const char*, const char*>> actionMenus();

} // namespace ui
