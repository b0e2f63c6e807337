#include "ui/ask.h"

#include "core/model/edits.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <vector>

namespace ui {

namespace {

struct Ask {
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

QString asFileName(QString name)
{
    static constexpr QStringView forbidden = u"\\/:*?\"<>|";
    for (QChar& character : name)
        if (forbidden.contains(character))
            character = QChar(character.unicode() + (u'！' - u'!'));
    return name;
}

QMessageBox::ButtonRole roleOf(Choice::Weight weight)
{
    switch (weight) {
    case Choice::Weight::Back:
        return QMessageBox::RejectRole;
    case Choice::Weight::Destructive:
        return QMessageBox::DestructiveRole;
    default:
        return QMessageBox::AcceptRole;
    }
}

} // namespace

int ask(QWidget* parent, const QString& question, const QString& explanation,
    std::initializer_list<Choice> choices)
{
    QMessageBox box(parent);
    box.setWindowTitle(Ask::tr("Hagukumi"));
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(explanation);
    box.setIcon(choices.size() > 1 ? QMessageBox::Question : QMessageBox::Information);
    std::vector<QAbstractButton*> buttons;
    int back = 0;
    for (const Choice& choice : choices) {
        QPushButton* button = box.addButton(choice.verb, roleOf(choice.weight));
        if (choice.weight == Choice::Weight::Proposed)
            box.setDefaultButton(button);
        if (choice.weight == Choice::Weight::Back) {
            box.setEscapeButton(button);
            back = int(buttons.size());
        }
        buttons.push_back(button);
    }
    box.exec();
    for (size_t at = 0; at < buttons.size(); ++at)
        if (buttons[at] == box.clickedButton())
            return int(at);
    return back;
}

void tell(QWidget* parent, const QString& sentence, const QString& explanation)
{
    ask(parent, sentence, explanation, {{Ask::tr("&Close"), Choice::Weight::Back}});
}

QString askNewFile(QWidget* parent, const QString& title, const QString& folder, const QString& name,
    const QString& nameFilter)
{
    const QString ending = QLatin1Char('.') + QFileInfo(name).suffix();
    QFileDialog dialog(parent, title, folder, nameFilter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(asFileName(name));
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().constFirst();
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path;
        // What stands after a dot in 「計画R8.4」 is no ending.
        if (!QFileInfo::exists(path + ending))
            return path + ending;
        dialog.selectFile(QFileInfo(path).fileName() + ending);
    }
    return {};
}

std::optional<core::OpenAnswer> askHowToOpen(QWidget* parent, const core::OpenQuestion& question)
{
    using Weight = Choice::Weight;
    if (question.kind == core::OpenQuestion::Kind::UnpublishedWork) {
        const int answer = ask(parent, question.sentence,
            Ask::tr("Work that is set aside is kept on this PC as an older version and can be brought back."),
            {{Ask::tr("&Continue that work"), Weight::Proposed},
                {Ask::tr("&Set it aside and open the shared file"), Weight::Destructive},
                {Ask::tr("&Do not open"), Weight::Back}});
        const std::optional<core::OpenAnswer> answers[]
            = {core::OpenAnswer::ContinueWork, core::OpenAnswer::DiscardWork, std::nullopt};
        return answers[answer];
    }
    const int answer = ask(parent, question.sentence,
        Ask::tr("Take over only when you know that the other person is no longer working on the file."),
        {{Ask::tr("Open to &read only"), Weight::Proposed},
            {Ask::tr("&Take over the file"), Weight::Destructive}, {Ask::tr("&Do not open"), Weight::Back}});
    const std::optional<core::OpenAnswer> answers[]
        = {core::OpenAnswer::ReadOnly, core::OpenAnswer::TakeOverLock, std::nullopt};
    return answers[answer];
}

std::optional<core::CloseChoice> askHowToClose(QWidget* parent, const QString& fileName)
{
    using Weight = Choice::Weight;
    const int answer
        = ask(parent, Ask::tr("“%1” holds changes that are not yet in the shared file.").arg(fileName),
            Ask::tr("Changes kept on this PC are offered again at the next opening. Discarded changes stay "
                    "on this PC "
                    "as an older version."),
            {{Ask::tr("&Save to the shared file"), Weight::Proposed},
                {Ask::tr("&Keep on this PC"), Weight::Usual},
                {Ask::tr("&Discard the changes"), Weight::Destructive}, {Ask::tr("&Go back"), Weight::Back}});
    const std::optional<core::CloseChoice> answers[] = {
        core::CloseChoice::Publish, core::CloseChoice::KeepLocally, core::CloseChoice::Discard, std::nullopt};
    return answers[answer];
}

bool askWhetherToLeave(QWidget* parent, const QStringList& waiting)
{
    return ask(parent, Ask::tr("Close although something that was chosen is not recorded?"),
               waiting.join(QLatin1Char('\n')),
               {{Ask::tr("Close &without it"), Choice::Weight::Destructive},
                   {Ask::tr("&Go back"), Choice::Weight::Back}})
        == 0;
}

bool askWhetherToRemove(QWidget* parent, const QString& name, const QString& parts)
{
    const QString explanation = parts.isEmpty()
        ? Ask::tr("You can take this back with Undo.")
        : Ask::tr("With it go: %1. You can take this back with Undo.").arg(parts);
    return ask(parent, Ask::tr("Remove %1?").arg(name), explanation,
               {{Ask::tr("&Remove"), Choice::Weight::Destructive},
                   {Ask::tr("&Go back"), Choice::Weight::Back}})
        == 0;
}

bool askWhetherToRemove(
    QWidget* parent, const core::Plan& plan, core::RecordRef record, core::FiscalYear year)
{
    QStringList parts;
    for (const auto& [kind, count] : core::partsOf(plan, record))
        parts << Ask::tr("%1 (%2)", "kind of record and how many")
                     .arg(core::kindWord(plan, kind, year))
                     .arg(count);
    QString name = core::kindWord(plan, record.kind, year);
    if (const QString title = core::recordTitle(plan, record, year); !title.isEmpty())
        name = Ask::tr("%1 “%2”", "kind of record and its name").arg(name, title);
    return askWhetherToRemove(parent, name, parts.join(Ask::tr(", ", "between the names of a list")));
}

std::optional<QString> askText(
    QWidget* parent, const QString& title, const QString& explanation, const QString& proposal)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(explanation);
    dialog.setTextValue(proposal);
    dialog.setOkButtonText(Ask::tr("&Use this"));
    dialog.setCancelButtonText(Ask::tr("&Go back"));
    if (auto* label = dialog.findChild<QLabel*>())
        label->setWordWrap(true);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 60, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

} // namespace ui
