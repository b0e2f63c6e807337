// Widgets that are made when they are first seen, so that opening a file does not wait for pages nobody looks
// at.
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace ui {

/// Puts `made`, which stands last in its window, behind `place` in the order of the Tab key.
void followInTabOrder(QWidget* place, QWidget* made);

/// The place of a widget that `make` makes at the first showing, or earlier when someone asks for it. What it
/// shows it reads from its sources when it is made; whoever would have told it something before must tell it
/// in `make`.
template <class W>
class Late final : public QWidget {
public:
    explicit Late(std::function<W*()> make)
        : make_(std::move(make))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
    }

    /// Null while nobody has seen it.
    W* made() const { return made_; }

    W& widget()
    {
        if (!made_) {
            made_ = make_();
            layout()->addWidget(made_);
            followInTabOrder(this, made_);
            made_->show();
        }
        return *made_;
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        QWidget::showEvent(event);
        widget();
    }

private:
    std::function<W*()> make_;
    W* made_ = nullptr;
};

} // namespace ui
