#include "ui/widgets/scheme_faults.h"

namespace ui {

SchemeFaults::SchemeFaults(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("faults"));
    setWordWrap(true);
    setTextFormat(Qt::RichText); // The sentences hold < and >, and are escaped.
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("What the scheme leaves open"));
    connect(this, &QLabel::linkActivated, this, &SchemeFaults::follow);
    hide();
}

void SchemeFaults::setFaults(std::vector<core::SchemeFault> faults, bool isWritable)
{
    faults_ = std::move(faults);
    QStringList lines;
    for (size_t i = 0; i < faults_.size(); ++i) {
        const core::SchemeFault& fault = faults_[i];
        QString line = QStringLiteral("▲ %1 %2").arg(fault.sentence, fault.advice).trimmed().toHtmlEscaped();
        if (isWritable && fault.proposal)
            line += QStringLiteral(" <a href=\"%1\">%2</a>").arg(i).arg(tr("Change it so").toHtmlEscaped());
        lines << QStringLiteral("<p style=\"margin-top:3px; margin-bottom:3px\">%1</p>").arg(line);
    }
    setText(lines.join(QString()));
    setVisible(!lines.isEmpty());
}

void SchemeFaults::follow(const QString& link)
{
    const size_t at = link.toUInt();
    if (at < faults_.size() && faults_[at].proposal)
        emit wanted(core::Grade(*faults_[at].proposal)); // A copy: what follows it examines the scheme anew.
}

} // namespace ui
