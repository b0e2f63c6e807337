#include "ui/dialogs/about_dialog.h"

#include "ui/licences.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , works_(new QListWidget)
    , text_(new QPlainTextEdit)
{
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
    licences->setBuddy(works_);

    text_->setReadOnly(true);
    text_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text_->setAccessibleName(tr("Licence text"));
    const auto texts = licencesFor(QCoreApplication::applicationDirPath());
    for (const Licence& licence : texts)
        works_->addItem(licence.work);
    works_->setFixedWidth(works_->sizeHintForColumn(0) + works_->fontMetrics().averageCharWidth() * 6);
    connect(works_, &QListWidget::currentRowChanged, this,
        [this, texts](int row) { text_->setPlainText(texts[size_t(row)].text); });
    works_->setCurrentRow(0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->addWidget(works_);
    middle->addWidget(text_, 1);
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
