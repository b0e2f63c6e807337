#include "core/handout/line_break.h"

#include <array>
#include <memory>

namespace core {

namespace {

/// How a character behaves at the ends of lines (after JIS X 4051).
enum class Kind : quint8 {
    Ideograph, ///< Kanji, kana and everything unnamed: a line may end before and after it.
    Space, ///< Hangs at the end of a line, never starts one.
    Glue, ///< Holds its neighbours together.
    Word, ///< Letters and signs of Latin words, half-width digits apart.
    Digit,
    WideWord,
    WideDigit,
    Closing, ///< Never starts a line.
    Opening, ///< Never ends a line.
    Pair, ///< …… and ――: never parted.
    UnitMark, ///< Belongs to the number before it.
    Currency, ///< Belongs to what follows.
    Sign, ///< Belongs to a number that follows.
    Separator, ///< Half-width , . : inside words and numbers.
    WideSeparator, ///< Full-width ， ． ： inside numbers.
    Slash,
    Feed,
};

using Kinds = std::array<Kind, 0x10000>;

struct KindOfCharacters {
    Kind kind;
    const char16_t* characters;
};

struct KindOfRange {
    Kind kind;
    char16_t first;
    char16_t last;
};

// Ranges first: the single characters below overrule them.
constexpr KindOfRange kindOfRanges[] = {
    {Kind::Word, 0x21, 0x7e},
    {Kind::Digit, u'0', u'9'},
    {Kind::Word, 0xc0, 0x24f},
    {Kind::Word, 0x370, 0x52f},
    {Kind::WideDigit, u'０', u'９'},
    {Kind::WideWord, u'Ａ', u'Ｚ'},
    {Kind::WideWord, u'ａ', u'ｚ'},
    {Kind::Closing, 0xff67, 0xff70}, // half-width ｧ … ｰ
    {Kind::Closing, 0x31f0, 0x31ff},
};

constexpr KindOfCharacters kindOfCharacters[] = {
    {Kind::Space, u" \t\u3000\u200b"},
    {Kind::Glue, u"\u00a0\u2060\ufeff\u00ad\u200d\"'"}, // straight quotes do not say which side they close
    {Kind::Ideograph, u"×÷"},
    {Kind::Closing,
        u"、。・；？！」』）］｝〉》】〕〙〗〟｠»々〻ゝゞヽヾー゛゜"
        u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
        u"〜～゠‐–’”‼⁇⁈⁉｡､･｣ﾞﾟ!?;)]}"},
    {Kind::Opening, u"「『（［｛〈《【〔〘〖〝｟«‘“｢([{"},
    {Kind::Pair, u"…‥―—〳〴〵"},
    {Kind::UnitMark, u"％‰℃°′″¢%"},
    {Kind::Currency, u"￥＄№￡¥$£€"},
    {Kind::Sign, u"＋－−±△▲"},
    {Kind::Separator, u",.:"},
    {Kind::WideSeparator, u"，．："},
    {Kind::Slash, u"/／"},
    {Kind::Feed, u"\n"},
};

std::unique_ptr<const Kinds> makeKinds()
{
    auto kinds = std::make_unique<Kinds>();
    for (const KindOfRange& range : kindOfRanges)
        for (int character = range.first; character <= range.last; ++character)
            (*kinds)[size_t(character)] = range.kind;
    for (const KindOfCharacters& group : kindOfCharacters)
        for (const char16_t* character = group.characters; *character; ++character)
            (*kinds)[*character] = group.kind;
    return kinds;
}

const Kinds& kinds()
{
    static const std::unique_ptr<const Kinds> table = makeKinds();
    return *table;
}

bool isDigit(Kind kind)
{
    return kind == Kind::Digit || kind == Kind::WideDigit;
}
bool isSeparator(Kind kind)
{
    return kind == Kind::Separator || kind == Kind::WideSeparator;
}
bool isWord(Kind kind)
{
    return kind == Kind::Word || kind == Kind::WideWord || isDigit(kind);
}
bool startsNoLine(Kind kind)
{
    return kind == Kind::Closing || kind == Kind::UnitMark || isSeparator(kind) || kind == Kind::Space
        || kind == Kind::Slash || kind == Kind::Glue || kind == Kind::Feed;
}
bool endsNoLine(Kind kind)
{
    return kind == Kind::Opening || kind == Kind::Currency || kind == Kind::Glue;
}

/// Fills one paragraph's lines from left to right; a line's last allowed end is remembered on the way.
class Breaker {
public:
    Breaker(std::span<const ShapedGlyph> glyphs, int width, std::vector<BrokenLine>& lines)
        : glyphs_(glyphs)
        , count_(int(glyphs.size()))
        , width_(width)
        , lines_(lines)
        , kinds_(kinds())
    {
    }

    void run()
    {
        for (int i = 0; i < count_; ++i) {
            if (kind(i) == Kind::Feed) {
                endLine(i);
                start_ = i + 1;
                continue;
            }
            if (i > start_ && mayBreak(i))
                lastBreak_ = i;
            while (filled_ + advance(i) > width_ && i > start_ && kind(i) != Kind::Space)
                cutBefore(i);
            filled_ += advance(i);
        }
        if (start_ < count_)
            endLine(count_);
    }

    /// The end of the number that starts at `i`; `i` itself when none does.
    int numberEnd(int i) const
    {
        int end = i;
        while (end < count_ && (kind(end) == Kind::Sign || kind(end) == Kind::Currency))
            ++end;
        if (end == count_ || !isDigit(kind(end)))
            return i;
        for (++end; end < count_ && isInsideNumber(end);)
            ++end;
        return end;
    }

    int sumOfAdvances(int first, int end) const
    {
        int sum = 0;
        for (int i = first; i < end; ++i)
            sum += advance(i);
        return sum;
    }

private:
    Kind kind(int i) const { return kinds_[glyphs_[size_t(i)].lead]; }
    int advance(int i) const { return glyphs_[size_t(i)].advance; }

    /// Whether cutting before `i` would cut a number. Needs 0 < i < count_.
    bool isInsideNumber(int i) const
    {
        const Kind before = kind(i - 1);
        const Kind after = kind(i);
        if (isDigit(before))
            return isDigit(after) || after == Kind::UnitMark
                || ((isSeparator(after) || after == Kind::Slash) && i + 1 < count_ && isDigit(kind(i + 1)));
        if (!isDigit(after))
            return false;
        return before == Kind::Sign || before == Kind::Currency
            || ((isSeparator(before) || before == Kind::Slash) && i >= 2 && isDigit(kind(i - 2)));
    }

    bool mayBreak(int i) const
    {
        const Kind before = kind(i - 1);
        const Kind after = kind(i);
        if (before == Kind::Ideograph && after == Kind::Ideograph)
            return glyphs_[size_t(i)].textUnits > 0;
        if (startsNoLine(after) || endsNoLine(before) || isInsideNumber(i)
            || glyphs_[size_t(i)].textUnits == 0)
            return false;
        if (before == Kind::Pair && after == Kind::Pair)
            return false;
        if (before == Kind::Slash)
            return i < 2 || kind(i - 2) != Kind::Slash;
        return !isWord(after) || !(isWord(before) || before == Kind::Separator);
    }

    void cutBefore(int i)
    {
        const int cut = lastBreak_ > start_ ? lastBreak_ : leastHarmfulCut(i);
        endLine(cut);
        start_ = cut;
        filled_ = sumOfAdvances(cut, i);
    }

    /// Where to cut a piece without an allowed break that is wider than the line: somewhere in (start_, i].
    int leastHarmfulCut(int i) const
    {
        int best = i;
        int bestHarm = harm(i);
        for (int cut = i - 1; cut > start_ && bestHarm > 0; --cut)
            if (const int other = harm(cut); other < bestHarm) {
                best = cut;
                bestHarm = other;
            }
        return best;
    }

    /// 0 = only a word is cut … 3 = a character is torn.
    int harm(int i) const
    {
        if (glyphs_[size_t(i)].textUnits == 0)
            return 3;
        if (isInsideNumber(i) && widthOfNumberAround(i) <= width_)
            return 2;
        return startsNoLine(kind(i)) || endsNoLine(kind(i - 1)) ? 1 : 0;
    }

    int widthOfNumberAround(int i) const
    {
        int first = i - 1;
        while (first > 0 && isInsideNumber(first))
            --first;
        int end = i + 1;
        while (end < count_ && isInsideNumber(end))
            ++end;
        return sumOfAdvances(first, end);
    }

    void endLine(int end)
    {
        int visibleEnd = end;
        while (visibleEnd > start_ && kind(visibleEnd - 1) == Kind::Space)
            --visibleEnd;
        lines_.push_back({start_, end, sumOfAdvances(start_, visibleEnd)});
        filled_ = 0;
        lastBreak_ = -1;
    }

    std::span<const ShapedGlyph> glyphs_;
    const int count_;
    const int width_;
    std::vector<BrokenLine>& lines_;
    const Kinds& kinds_;
    int start_ = 0;
    int filled_ = 0;
    int lastBreak_ = -1;
};

} // namespace

void breakLines(std::span<const ShapedGlyph> glyphs, int width, std::vector<BrokenLine>& lines)
{
    Breaker(glyphs, width, lines).run();
}

int widestNumber(std::span<const ShapedGlyph> glyphs)
{
    std::vector<BrokenLine> unused;
    const Breaker breaker(glyphs, 0, unused);
    int widest = 0;
    for (int i = 0; i < int(glyphs.size());) {
        const int end = breaker.numberEnd(i);
        if (end > i)
            widest = qMax(widest, breaker.sumOfAdvances(i, end));
        i = qMax(i + 1, end);
    }
    return widest;
}

} // namespace core
