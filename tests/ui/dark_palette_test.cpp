// What can be read on a dark ground: placeholders, warnings, last year's text.
#include "tests/ui/frame_fixture.h"
#include "ui/widgets/tones.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>

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
        for (const char* own : {"#0072B2", "#009E73", "#E69F00", "#D55E00", "#636363", "#FFFFFF", "#000000"})
            CHECK(contrast(ui::gradeColour(palette, QString::fromLatin1(own), 0), ground) >= readable);
    }
}

namespace {

constexpr double visible = 3; // WCAG 2.2, 1.4.11: parts of controls.

// The strongest contrast of any pixel of `image` with `ground`.
double strongest(const QImage& image, const QColor& ground)
{
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200)
                most = std::max(most, contrast(pixel, ground));
    return most;
}

void checkScrollBar()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 300);
    const QImage image = bar.grab().toImage();
    const int middle = image.width() / 2;
    const QColor ground = image.pixelColor(0, image.height() / 2);
    CHECK(ground == bar.palette().color(QPalette::Window));
    // The handle is half of the way, at its beginning: it stands out there and not behind it.
    CHECK(contrast(image.pixelColor(middle, image.height() / 3), ground) >= visible);
    CHECK(image.pixelColor(middle, image.height() * 3 / 4) == ground);
}

} // namespace

TEST_CASE("the handle of a scroll bar stands out on a light and on a dark ground")
{
    checkScrollBar();
    const DarkGround dark;
    checkScrollBar();
}

TEST_CASE("what empties a box and what a bar has no room for can be seen on a dark ground")
{
    const DarkGround dark;
    for (const auto which : {QStyle::SP_LineEditClearButton, QStyle::SP_ToolBarHorizontalExtensionButton,
             QStyle::SP_ToolBarVerticalExtensionButton}) {
        INFO(int(which));
        const QIcon icon = QApplication::style()->standardIcon(which);
        CHECK(strongest(icon.pixmap(16).toImage(), darkPalette().color(QPalette::Window)) >= readable);
    }
}
