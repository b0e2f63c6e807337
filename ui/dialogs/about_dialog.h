// Says what the program is, its version, and under which licences it stands.
#pragma once

class QWidget;

namespace ui {

void showAbout(QWidget* parent);

} // namespace ui
