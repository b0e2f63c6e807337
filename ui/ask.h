// The only message boxes of the program: a question, and buttons that say what they do.
#pragma once

#include "core/store/document.h"

#include <QString>
#include <QWidget>

#include <initializer_list>
#include <optional>

namespace ui {

/// One answer to a question. `verb` says what happens (「共有に保存」), never yes or no.
struct Choice {
    enum class Weight { Usual, Proposed, Destructive, Back };
    QString verb;
    Weight weight = Weight::Usual;
};

/// Asks and waits. Returns the position of the chosen answer; closing the box or Escape is the answer with
/// the weight Back, which every question has. Enter takes the proposed one.
int ask(QWidget* parent, const QString& question, const QString& explanation,
    std::initializer_list<Choice> choices);

/// Says something that must not be missed; one button closes it.
void tell(QWidget* parent, const QString& sentence, const QString& explanation = {});

/// The path of a file that is to be written; empty = the person went back. `name` is proposed in `folder`
/// (empty = where files were last chosen), with what file names cannot hold on Windows in full width; its
/// ending is given to a name typed without one. The dialog asks before an existing file is chosen.
QString askNewFile(QWidget* parent, const QString& title, const QString& folder, const QString& name,
    const QString& nameFilter);

/// What has to be decided before a file can be opened; nullopt = do not open.
std::optional<core::OpenAnswer> askHowToOpen(QWidget* parent, const core::OpenQuestion& question);

/// How to end a sitting with unpublished work; nullopt = go on working.
std::optional<core::CloseChoice> askHowToClose(QWidget* parent, const QString& fileName);

/// Whether a file may be closed though `waiting` (one sentence each) will not be recorded.
bool askWhetherToLeave(QWidget* parent, const QStringList& waiting);

/// Whether `name` is to be removed together with `parts` (「3 indicators, 12 values」; empty = nothing else).
bool askWhetherToRemove(QWidget* parent, const QString& name, const QString& parts);
/// Whether a record is to be removed, saying how many parts would go with it.
bool askWhetherToRemove(
    QWidget* parent, const core::Plan& plan, core::RecordRef record, core::FiscalYear year);

/// One line of text; nullopt when the person goes back.
std::optional<QString> askText(
    QWidget* parent, const QString& title, const QString& explanation, const QString& proposal);

} // namespace ui
