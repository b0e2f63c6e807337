#include "ui/widgets/elided_header.h"

#include "tests/ui/page_fixture.h"

#include <QProxyStyle>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QTreeView>

using namespace pages;

namespace {

// What a style is given to draw.
class Spy final : public QProxyStyle {
public:
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && element == CE_HeaderLabel)
            drawn = header->text;
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    mutable QString drawn;
};

} // namespace

TEST_CASE("a title that does not fit its column ends in an ellipsis and one that fits is whole")
{
    const QString title = QStringLiteral("子どもをみんなで育む計画～流山市子ども・子育て支援総合計画～");
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({title});
    QTreeView view;
    Spy style;
    view.setModel(&model);
    view.setHeader(new ui::ElidedHeader(Qt::Horizontal, &view));
    view.header()->setStyle(&style);
    view.header()->setStretchLastSection(true);
    show(view, {160, 100});
    view.grab();
    CHECK(style.drawn.endsWith(QChar(0x2026)));
    CHECK(style.drawn.size() > 3);
    CHECK(view.fontMetrics().horizontalAdvance(style.drawn) < 160);
    show(view, {1200, 100});
    view.grab();
    CHECK(style.drawn == title);
    view.header()->setStyle(nullptr);
}
