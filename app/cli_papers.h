// What the commands that print papers share.
#pragma once

#include "app/cli_call.h"
#include "core/handout/pack.h"
#include "core/handout/paper_file.h"

namespace cli {

/// The year that is asked for; else this year, or the plan's year next to it.
core::FiscalYear yearOfPaper(const Call& call, const core::Plan& plan);
/// By --meeting; never null. Refused as findMeeting().
core::Result<const core::Meeting*> givenMeeting(const Call& call, const core::Plan& plan);

/// The content after the day of the last meeting before this one, and that day; null: before today.
core::Result<core::PackSources> planAtLastMeeting(
    const Call& call, const core::Plan& plan, const core::Meeting* meeting);

core::Result<core::DisplayList> laidOut(const std::vector<core::Handout>& papers);
/// What somebody should look at before the papers are handed out, a line each.
void printRemarks(Call& call, const core::DisplayList& list);
/// Title and author, the encoding that was asked for, and the plan's reading dictionary.
core::PaperFileOptions fileOptions(
    const Call& call, const core::Plan& plan, const QString& title, core::FiscalYear year);

/// Papers with their pages, and what their file is called and of which year.
struct PapersToWrite {
    const std::vector<core::Handout>& papers;
    const core::DisplayList& pages;
    QString title;
    core::FiscalYear year;
};
/// In the form that the ending of `path` asks for, which paperFileOf() knows. Replaces only a file of its own
/// kind.
core::Result<void> writePapers(
    const Call& call, const core::Plan& plan, const PapersToWrite& papers, const QString& path);

/// A misuse that says so when writePapers() does not know the ending.
core::Result<void> checkPaperPath(Call& call, const QString& path);
void tellPrinted(Call& call, const QString& title, const core::DisplayList& pages, const QString& path);

} // namespace cli
