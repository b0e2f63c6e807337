#include "core/handout/spoken.h"

#include "core/model/lookup.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

using namespace Qt::StringLiterals;

/// What stands for a sign wherever it stands.
struct Sign {
    QStringView written;
    QStringView spoken;
};
// Longer ones before their parts.
constexpr Sign signWords[] = {
    {u"（再掲）", u"、再掲"},
    {u"※", u"注、"},
    {u"№", u"ナンバー"},
    {u"㎡", u"平方メートル"},
    {u"↑", u"上向き矢印"},
    {u"↓", u"下向き矢印"},
    {u"→", u"右向き矢印"},
    {u"←", u"左向き矢印"},
    {u"⇒", u"右向き矢印"},
    {u"◎", u"二重丸"},
    {u"○", u"丸"},
    {u"〇", u"丸"},
    {u"△", u"三角"},
    {u"▽", u"下向き三角"},
    {u"▼", u"下向き三角、"},
    {u"×", u"バツ"},
    {u"●", u"黒丸"},
    {u"■", u"黒四角"},
    {u"□", u"四角"},
    {u"☐", u"四角"},
    {u"◆", u"黒ひし形"},
    {u"◇", u"ひし形"},
    {u"★", u"黒星"},
    {u"☆", u"星"},
    {u"〓", u"表示できない文字"},
    {u"±", u"プラスマイナス"},
    {u"÷", u"わる"},
    {u"＝", u"イコール"},
    {u"≦", u"小なりイコール"},
    {u"≧", u"大なりイコール"},
    {u"％", u"パーセント"},
    {u"%", u"パーセント"},
    {u"‰", u"パーミル"},
    {u"℃", u"度"},
};

/// What depends on what stands beside it.
struct SignRule {
    QRegularExpression pattern;
    QString spoken;
};
const std::vector<SignRule>& signRules()
{
    static const std::vector<SignRule> rules{
        // 「80%≦x‹100%」, a band between two limits; 「x≧80」.
        {QRegularExpression(
             u"([0-9.,]+[%％]?)\\s*≦\\s*([^\\s≦<‹＜、。]{1,8}?)\\s*[<‹＜]\\s*([0-9.,]+[%％]?)"_s),
            u"\\2は\\1以上\\3未満"_s},
        {QRegularExpression(u"([0-9.,]+[%％]?)\\s*≦\\s*([^\\s≦<‹＜、。]{1,8}?)\\s*≦\\s*([0-9.,]+[%％]?)"_s),
            u"\\2は\\1以上\\3以下"_s},
        {QRegularExpression(u"(?<=[^\\s、。（(])\\s*≧\\s*([0-9.,]+[%％]?)"_s), u"は\\1以上"_s},
        {QRegularExpression(u"≧\\s*([0-9.,]+[%％]?)"_s), u"\\1以上"_s},
        {QRegularExpression(u"(?<=[^\\s、。（(])\\s*≦\\s*([0-9.,]+[%％]?)"_s), u"は\\1以下"_s},
        {QRegularExpression(u"≦\\s*([0-9.,]+[%％]?)"_s), u"\\1以下"_s},
        {QRegularExpression(u"(?<=[^\\s、。（(])\\s*[<‹＜]\\s*([0-9.,]+[%％]?)(?!＞)"_s), u"は\\1未満"_s},
        {QRegularExpression(u"[<‹]\\s*([0-9.,]+[%％]?)"_s), u"\\1未満"_s},
        {QRegularExpression(u"(?<=[^\\s、。（(])\\s*[>›＞]\\s*([0-9.,]+[%％]?)"_s), u"は\\1超"_s},
        // 2026/11/30; a slash in an address or between letters stays.
        {QRegularExpression(
             u"(?<![0-9/])([12][0-9]{3})/(1[0-2]|0?[1-9])/(3[01]|[12][0-9]|0?[1-9])(?![0-9/])"_s),
            u"\\1年\\2月\\3日"_s},
        // The open circle of a speaker, the marks of chair and deputy before a name.
        {QRegularExpression(u"^○(?=\\S{0,20}(?:委員|会長|事務局|課長|部長|者)[0-9]*\\s)"_s), u""_s},
        {QRegularExpression(u"◎(?=\\p{Han})"_s), u"二重丸、"_s},
        {QRegularExpression(u"○(?=\\p{Han})"_s), u"丸、"_s},
        {QRegularExpression(u"（[～〜]\\s*([^（）]+)）"_s), u"（\\1まで）"_s},
        // A sum in running text; alone a cross is a sign.
        {QRegularExpression(u" × "_s), u"かける"_s},
        {QRegularExpression(u" ÷ "_s), u"わる"_s},
        {QRegularExpression(u" [=＝] "_s), u"イコール"_s},
        {QRegularExpression(u" [＋+] "_s), u"たす"_s},
        {QRegularExpression(u"(?<=[0-9]) [－−-] (?=[0-9▲])"_s), u"ひく"_s},
        {QRegularExpression(u"[▲△−](?=[0-9])"_s), u"マイナス"_s},
        {QRegularExpression(u"(?<![0-9A-Za-z年月日－-])-(?=[0-9])"_s), u"マイナス"_s},
        // Weekdays in full.
        {QRegularExpression(u"(?<=日)（([月火水木金土日])(・祝)?）"_s), u"（\\1曜日\\2）"_s},
        // 「14時～」, 「20～25」, 「H27〜R1」; between words it only parts them.
        {QRegularExpression(
             u"(?<=[0-9０-９A-Za-zＡ-Ｚ年月日度時分歳円人件所回号期％%①-⑳元])\\s*[～〜]\\s*"_s),
            u"から"_s},
        {QRegularExpression(u"\\s*[～〜]\\s*(?=[」）]|$)"_s), u""_s},
        {QRegularExpression(u"\\s*[～〜]\\s*"_s), u"、"_s},
        // 「25／25／25」, 「定員/利用」.
        {QRegularExpression(u"\\s*／\\s*|(?<=[^\\x00-\\x7F])\\s*/\\s*|\\s*/\\s*(?=[^\\x00-\\x7F])"_s),
            u"、"_s},
    };
    return rules;
}

QString withNumberedSigns(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar each : text) {
        const char16_t code = each.unicode();
        if (code >= u'①' && code <= u'⑳')
            result += u"まる"_s + QString::number(code - u'①' + 1);
        else if (code >= u'Ⅰ' && code <= u'Ⅻ')
            result += QString::number(code - u'Ⅰ' + 1);
        else if (code >= u'ⅰ' && code <= u'ⅻ')
            result += QString::number(code - u'ⅰ' + 1);
        else
            result += each;
    }
    return result;
}

bool isKanji(QChar character)
{
    return character.script() == QChar::Script_Han || character.isSurrogate();
}

bool standsAlone(const QString& text, qsizetype at, qsizetype size)
{
    const bool isJoinedBefore = at > 0 && isKanji(text[at - 1]);
    const bool isJoinedAfter = at + size < text.size() && isKanji(text[at + size]);
    return !isJoinedBefore && !isJoinedAfter;
}

// What a word was replaced with is not looked at again: a reading may hold another written word.
QString withReadings(const QString& text, const std::vector<SpokenWord>& dictionary)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto word = std::find_if(dictionary.begin(), dictionary.end(), [&](const SpokenWord& each) {
            return QStringView(text).mid(at).startsWith(each.written)
                && (!each.isWholeWord || standsAlone(text, at, each.written.size()));
        });
        result += word == dictionary.end() ? QString(text[at]) : word->spoken;
        at += word == dictionary.end() ? 1 : word->written.size();
    }
    return result;
}

// Spaces inside words only align them on paper (「日 時」); between letters and digits they part them.
QString withoutAlignment(const QString& text)
{
    static const QRegularExpression beforeWide(u"(?<=[^\\x00-\\x7F]) +|  +| +(?=[^\\x00-\\x7F])"_s);
    QString plain = text;
    plain.replace(u'\t', u' ').replace(u'　', u' ');
    static const QRegularExpression spread(u"(?<=^| )(\\p{Han}) +(\\p{Han})(?= |$)"_s);
    plain.replace(spread, u"\\1\\2"_s);
    return plain.replace(beforeWide, u" "_s).trimmed();
}

QString spokenLine(const QString& line)
{
    QString text = withoutAlignment(line);
    for (const SignRule& rule : signRules())
        text.replace(rule.pattern, rule.spoken);
    text = withNumberedSigns(text);
    for (const Sign& sign : signWords)
        text.replace(sign.written.toString(), sign.spoken.toString());
    static const QRegularExpression doubled(u"、[、 ]+"_s);
    static const QRegularExpression loose(u"^、|、(?=[」）])|、$"_s);
    return text.replace(doubled, u"、"_s).replace(loose, QString());
}

std::vector<SpokenWord> readShipped()
{
    QFile file(u":/hagukumi/spoken_words.csv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::vector<SpokenWord> words;
    const QStringList lines = isOpen ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    for (const QString& line : lines.mid(1)) {
        const QStringList parts = line.split(u',');
        if (parts.size() == 3)
            words.push_back({parts[0], parts[1], parts[2] == u"1"});
    }
    return words;
}

} // namespace

const std::vector<SpokenWord>& usualSpokenWords()
{
    static const std::vector<SpokenWord> words = readShipped();
    return words;
}

std::vector<SpokenWord> spokenWordsOf(const Plan& plan, Id<PlanPeriod> period)
{
    std::vector<SpokenWord> words;
    for (const WordReading* row : byRank(rowsOf(plan, &WordReading::plan, period)))
        words.push_back({row->written, row->spoken, row->isWholeWord});
    const std::vector<SpokenWord>& usual = usualSpokenWords();
    words.insert(words.end(), usual.begin(), usual.end());
    return words;
}

QString spoken(const QString& text, const std::vector<SpokenWord>& dictionary)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = withReadings(spokenLine(line), dictionary);
    return lines.join(u'\n');
}

} // namespace core
