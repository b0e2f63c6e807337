// How the program looks before its first window is made. Everything else of the look is the platform's.
#pragma once

namespace ui {

/// To be called once, after the application and before any widget is made:
/// On Linux, Japanese that the platform's own font lacks comes from BIZ UDGothic, where it is installed:
/// without that Qt tries one installed font after the other, and may end with Chinese shapes. Characters are
/// drawn as designed, not moved to the grid of pixels: what costs the first window the most gains Japanese
/// nothing. The fonts of Windows need none of this.
/// The style is the platform's with a few things of ours (style.h).
/// Qt's few standard icons come from Qt, not from the icon theme of a Linux desktop: for each icon a theme is
/// asked in hundreds of folders.
void setLook();

} // namespace ui
