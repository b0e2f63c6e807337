// One sentence beside the place where something was refused.
#pragma once

#include <QLabel>

namespace ui {

/// Floats above its parent next to an area; goes away when told to. Read aloud as an alert.
class RefusalNote final : public QLabel {
    Q_OBJECT

public:
    explicit RefusalNote(QWidget* parent);

    enum class Side { Below, Above };
    /// Shows `sentence` on that side of `place` (in the parent's coordinates), or on the other where there is
    /// no room.
    void showBeside(const QRect& place, const QString& sentence, Side side = Side::Below);
};

} // namespace ui
