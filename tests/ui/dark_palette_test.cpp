// What can be read on a dark ground: placeholders, warnings, last year's text.
#include "tests/ui/frame_fixture.h"
#include "ui/widgets/tones.h"

#include <QLineEdit>

#include <cmath>

using namespace pages;

namespace {

// As WCAG 2 measures it.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x35, 0x35, 0x35));
    dark.setColor(QPalette::Base, QColor(0x23, 0x23, 0x23));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::ButtonText, Qt::white);
    // What a theme that knows nothing of placeholders leaves behind.
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    return dark;
}

/// The program's palette, given back at the end.
class DarkGround {
public:
    DarkGround() { QApplication::setPalette(darkPalette()); }
    ~DarkGround() { QApplication::setPalette(before_); }
    Q_DISABLE_COPY_MOVE(DarkGround)

private:
    QPalette before_ = QApplication::palette();
};

constexpr double readable = 4.5;

} // namespace

TEST_CASE("placeholders can be read on a dark ground in every box of the window")
{
    const DarkGround dark;
    FrameFixture frame;
    frame.open(frame.madeFile());
    int boxes = 0;
    for (const QLineEdit* box : frame.window->findChildren<QLineEdit*>()) {
        if (box->placeholderText().isEmpty())
            continue;
        ++boxes;
        const QPalette& palette = box->palette();
        CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= readable);
    }
    CHECK(boxes > 0);
}

TEST_CASE("placeholders follow when the ground becomes dark while the window is open")
{
    FrameFixture frame;
    const DarkGround dark;
    QApplication::processEvents();
    const QPalette palette = QApplication::palette();
    CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= readable);
}

TEST_CASE("every colour that carries words can be read on a light and on a dark ground")
{
    for (const QPalette& palette : {QPalette(Qt::white), darkPalette()}) {
        const QColor ground = palette.color(QPalette::Base);
        CHECK(contrast(ui::warningText(palette), ground) >= readable);
        CHECK(contrast(ui::quietText(palette), ground) >= readable);
        for (int rank = 0; rank < 5; ++rank)
            CHECK(contrast(ui::rankColour(palette, rank), ground) >= readable);
    }
}
