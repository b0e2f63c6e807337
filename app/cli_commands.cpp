#include "app/cli_commands.h"

namespace cli {

namespace {

constexpr Command allCommands[] = {
    {"new",
        "FILE [--template NAME] [--first-year Y] [--last-year Y] [--title TEXT] [--municipality TEXT] "
        "[--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Makes a new plan file, empty or from a template (nagareyama-h27)."),
        makeFile},
    {"import",
        "FILE --from OTHER [--layout indicators|table] [--table TABLE] [--mapping FILE.json] "
        "[--encoding utf-8|utf-16le|utf-16be|cp932|euc-jp] [--year Y] [--dry-run] [--person NAME]",
        QT_TRANSLATE_NOOP("cli",
            "Brings in an older plan file, an indicator table or a listing; --dry-run only shows what "
            "would happen."),
        importFile},
    {"inspect", "FILE [--sheet NAME] --json",
        QT_TRANSLATE_NOOP("cli",
            "Shows what can be read in an Excel workbook: sheets, cells with kind, value and what stands in "
            "the file, merged areas, hidden rows and columns, notes."),
        inspect},
    {"inspect", "FILE [--sheet NAME] --csv", QT_TRANSLATE_NOOP("cli", "The same, one row for each cell."),
        inspect},
    {"roll", "FILE --to Y [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Prepares the sheets of a fiscal year from the year before."), roll},
    {"list", "FILE TABLE [--csv|--json]",
        QT_TRANSLATE_NOOP("cli", "Lists a table, for people or with every field as CSV or JSON."), listTable},
    {"set", "FILE --indicator ID|番号/名 --year Y --actual TEXT [--series NAME] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Enters an actual value; an empty text means not entered."), setActual},
    {"set", "FILE --indicator ID|番号/名 --year Y --missing REASON [--series NAME] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Enters why an actual value is missing."), setMissing},
    {"set",
        "FILE --indicator ID|番号/名 --year Y --detail COLUMN --text TEXT [--series NAME] [--person NAME]",
        QT_TRANSLATE_NOOP("cli",
            "Says one thing about an actual value: numerator, denominator, sample_size, unit, source, "
            "is_achieved (○ or ×), is_provisional or note; an empty text takes it away."),
        setDetail},
    {"set", "FILE --indicator ID|番号/名 --year Y --field COLUMN --text TEXT [--person NAME]",
        QT_TRANSLATE_NOOP("cli",
            "Sets one field of an indicator (path, compared_with, tolerance, series_rule …; “list FILE "
            "indicators --csv” shows all); words by their code or label."),
        setIndicatorField},
    {"set",
        "FILE --indicator ID|番号/名 --year Y --target TEXT --from-year Y [--decided-on DATE] [--reason "
        "TEXT] "
        "[--internal NUMBER] [--within NUMBER] [--reference ID|番号/名] [--reference-series NAME] [--series "
        "NAME] "
        "[--person NAME]",
        QT_TRANSLATE_NOOP("cli",
            "Enters the target of a year as papers print it from another year on, and the number, tolerance "
            "and series behind it; what is not given stays as it is."),
        setTarget},
    {"set", "FILE --project 番号 --year Y --grade CODE [--reason TEXT] [--department NAME] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Grades a project's sheet; an empty grade takes the grade away."), setGrade},
    {"set", "FILE --project 番号 --year Y --item KEY --text TEXT [--department NAME] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Answers one item of a project's sheet."), setAnswer},
    {"score", "FILE --year Y [--json] [--explain] [--formulas]",
        QT_TRANSLATE_NOOP("cli",
            "Shows rates, grades, counts and averages of a fiscal year; --explain as JSON with the way "
            "to each number; --formulas what the other formulas would give."),
        score},
    {"graders", "FILE --year Y [--json]",
        QT_TRANSLATE_NOOP("cli", "Compares entered grades with computed ones, by project and department."),
        graders},
    {"rollup",
        "FILE --from-year Y [--weighting equal|priority|custom] [--factor N] [--mean leaves|means] "
        "[--cap "
        "yes|no] [--reason TEXT] [--person NAME]",
        QT_TRANSLATE_NOOP(
            "cli", "Says how rates are averaged from a fiscal year on; what is not given stays as it is."),
        setRollup},
    {"weight", "FILE WEIGHT --goal N --from-year Y [--reason TEXT] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Weighs a goal from a fiscal year on."), setWeight},
    {"weight", "FILE WEIGHT --challenge ID|N/番号 --from-year Y [--reason TEXT] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Weighs a challenge, named by its goal's number and its own."), setWeight},
    {"weight", "FILE WEIGHT --project 番号 --from-year Y [--reason TEXT] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Weighs a project from a fiscal year on."), setWeight},
    {"weight", "FILE WEIGHT --indicator ID|番号/名 --from-year Y [--reason TEXT] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Weighs an indicator from a fiscal year on."), setWeight},
    {"sensitivity", "FILE --year Y [--json]",
        QT_TRANSLATE_NOOP("cli",
            "Shows how the goals' averages and their order move with weights, single indicators and the "
            "formula."),
        showSensitivity},
    {"outlook", "FILE --year Y [--json]",
        QT_TRANSLATE_NOOP("cli",
            "Shows for each indicator its place beside the yearly path, the yearly change that is "
            "needed, "
            "the forecast and the survey margin."),
        outlook},
    {"balance", "FILE --year Y [--low PERCENT] [--high PERCENT] [--json]",
        QT_TRANSLATE_NOOP("cli",
            "Shows demand and supply of a fiscal year, and what is to be reviewed at mid-term (by "
            "default "
            "at 90% or less and 110% or more of the forecast)."),
        balance},
    {"check", "FILE --year Y", QT_TRANSLATE_NOOP("cli", "Lists what is missing before printing."), check},
    {"print",
        "FILE --what agenda|members|attendance|overview|structure|approvals|summary|goals|sheets|"
        "indicators|changes|opinions|capacity|demand|method|minutes|pack -o OUT.pdf [--year Y] [--meeting N] "
        "[--goal N] [--department NAME] [--subcommittee NAME] [--project 番号] [--paper A4|A3] "
        "[--landscape|--portrait] "
        "[--number TEXT] [--internal] [--anonymous] [--pdfa] [--encoding utf-8|cp932]",
        QT_TRANSLATE_NOOP("cli",
            "Prints a paper of a meeting or of a year: as a PDF file, as a text to be read aloud (.txt), or "
            "as an "
            "OpenDocument text for Word (.odt). Without --year it is this year's."),
        print},
    {"pack", "FILE --meeting N -o OUT.pdf [--year Y] [--pdfa] [--encoding utf-8|cp932]",
        QT_TRANSLATE_NOOP(
            "cli", "Prints all papers of a meeting with a cover as one file: .pdf, .txt or .odt."),
        printPack},
    {"pack", "FILE --meeting N --into FOLDER [--year Y] [--pdfa] [--encoding utf-8|cp932]",
        QT_TRANSLATE_NOOP("cli",
            "Prints each paper of a meeting as a file of its own, with its text, named by the office's "
            "rule."),
        printPackApart},
    {"pack", "FILE --meeting N --freeze [--year Y] [--pdfa] [--person NAME]",
        QT_TRANSLATE_NOOP("cli", "Keeps the papers of a meeting in the plan file as they are handed out."),
        freezePack},
    {"pack", "FILE --meeting N --reissue -o OUT.pdf [--year Y] [--hash HEX]",
        QT_TRANSLATE_NOOP("cli", "Gives the frozen papers of a meeting out again, byte for byte."),
        reissuePack},
    {"pack", "FILE --meeting N --errata -o OUT.pdf [--year Y] [--hash HEX] [--encoding utf-8|cp932]",
        QT_TRANSLATE_NOOP("cli",
            "Prints the corrections between the frozen papers of a meeting and what they would say now."),
        printErrata},
    {"pack", "FILE --frozen", QT_TRANSLATE_NOOP("cli", "Lists the papers that have been frozen."),
        listPackets},
    {"history", "FILE [--json]", QT_TRANSLATE_NOOP("cli", "Lists who changed what and when, newest first."),
        showHistory},
    {"verify", "FILE", QT_TRANSLATE_NOOP("cli", "Tests integrity, schema, hashes and references of a file."),
        verify},
    {"scheme list", "FILE [--presets]",
        QT_TRANSLATE_NOOP("cli",
            "Lists the grade schemes of a file, or those of cities that are shipped and can be used, "
            "too."),
        listSchemes},
    {"scheme show", "FILE SCHEME [--json]",
        QT_TRANSLATE_NOOP("cli",
            "Shows the grades of a scheme, named as “scheme list” does, with bands, conditions and "
            "signs."),
        showScheme},
    {"scheme lint", "FILE [--json]",
        QT_TRANSLATE_NOOP(
            "cli", "Lists holes, overlaps and what else is left open in the grade schemes of a file."),
        lintSchemes},
    {"scheme lint", "FILE SCHEME [--json]", QT_TRANSLATE_NOOP("cli", "The same for one scheme."),
        lintSchemes},
    {"scheme use", "FILE --year Y --scheme NAME [--reason TEXT] [--person NAME]",
        QT_TRANSLATE_NOOP(
            "cli", "Grades by a scheme from a fiscal year on; a shipped one is copied into the file first."),
        useScheme},
};

} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

} // namespace cli
