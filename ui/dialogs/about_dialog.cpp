#include "ui/dialogs/about_dialog.h"

#include "ui/licences.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    auto* works = new QListWidget;
    auto* text = new QPlainTextEdit;
    setWindowTitle(tr("About Hagukumi"));
    auto* name = new QLabel(tr("Hagukumi %1").arg(QStringLiteral(HAGUKUMI_VERSION)));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    auto* what
        = new QLabel(tr("Keeps a municipal plan for children in one file, collects each year's results, "
                        "scores them and prints what the council reads."));
    what->setWordWrap(true);
    auto* licences = new QLabel(tr("&Licences of the program and of what comes with it (Qt %1)")
                                    .arg(QString::fromLatin1(qVersion())));
    licences->setBuddy(works);

    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setAccessibleName(tr("Licence text"));
    const auto texts = licencesFor(QCoreApplication::applicationDirPath());
    for (const Licence& licence : texts)
        works->addItem(licence.work);
    works->setFixedWidth(works->sizeHintForColumn(0) + works->fontMetrics().averageCharWidth() * 6);
    connect(works, &QListWidget::currentRowChanged, text,
        [text, texts](int row) { text->setPlainText(texts[size_t(row)].text); });
    works->setCurrentRow(0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->addWidget(works);
    middle->addWidget(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addWidget(what);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(licences);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 130, fontMetrics().height() * 32);
}

void showAbout(QWidget* parent)
{
    AboutDialog(parent).exec();
}

} // namespace ui
