#include "ui/dialogs/about_dialog.h"

#include "ui/ask.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct AboutDialog {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void showAbout(QWidget* parent)
{
    tell(parent, AboutDialog::tr("Hagukumi %1").arg(QStringLiteral(HAGUKUMI_VERSION)),
        AboutDialog::tr(
            "Keeps a municipal plan for children in one file, collects each year's results, scores them and "
            "prints what the council reads.\n\nLicence: Apache License 2.0. The program uses Qt %1 under the "
            "LGPL, and papers are printed with the BIZ UD fonts under the SIL Open Font License.")
            .arg(QString::fromLatin1(qVersion())));
}

} // namespace ui
