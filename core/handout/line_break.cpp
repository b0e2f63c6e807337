#include "core/handout/line_break.h"

#include "core/handout/character_kind.h"

#include <algorithm>

namespace core {

namespace {

using Kind = CharacterKind;

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
        , kinds_(characterKinds())
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

    /// A number with its sign and the marks that no line may part from it.
    struct Number {
        int first = 0;
        int end = 0;
    };
    /// `digit` is the place of one of its digits.
    Number numberAround(int digit) const
    {
        Number number{digit, digit + 1};
        while (number.first > 0 && (isInsideNumber(number.first) || endsNoLine(kind(number.first - 1))))
            --number.first;
        while (number.end < count_ && (isInsideNumber(number.end) || isMarkAfter(number.end)))
            ++number.end;
        return number;
    }

    int widestNumber() const
    {
        int widest = 0;
        for (int i = 0; i < count_; ++i) {
            if (!isDigit(kind(i)))
                continue;
            const Number number = numberAround(i);
            widest = std::max(widest, sumOfAdvances(number.first, number.end));
            i = number.end - 1;
        }
        return widest;
    }

    int widestPiece() const
    {
        int widest = 0;
        int first = 0;
        for (int i = 1; i <= count_; ++i)
            if (i == count_ || kind(i - 1) == Kind::Feed || mayBreak(i)) {
                widest = std::max(widest, sumOfAdvances(first, visibleEnd(first, i)));
                first = i;
            }
        return widest;
    }

private:
    Kind kind(int i) const { return kinds_[glyphs_[size_t(i)].lead]; }
    int advance(int i) const { return glyphs_[size_t(i)].advance; }

    int sumOfAdvances(int first, int end) const
    {
        int sum = 0;
        for (int i = first; i < end; ++i)
            sum += advance(i);
        return sum;
    }

    /// The end of [first, end) without the spaces that hang over the edge.
    int visibleEnd(int first, int end) const
    {
        while (end > first && kind(end - 1) == Kind::Space)
            --end;
        return end;
    }

    bool isMarkAfter(int i) const { return kind(i) == Kind::Closing || kind(i) == Kind::UnitMark; }

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

    /// 0 = only a word is cut … 5 = a character is torn. A number gives way to the marks around it when they
    /// do not fit a line together, best behind a separator.
    int harm(int i) const
    {
        if (glyphs_[size_t(i)].textUnits == 0)
            return 5;
        const bool cutsNumber = isInsideNumber(i);
        if (cutsNumber && fitsLine(numberAround(i)))
            return 4;
        if (startsNoLine(kind(i)) || endsNoLine(kind(i - 1)))
            return 3;
        return !cutsNumber ? 0 : isDigit(kind(i - 1)) ? 2 : 1;
    }

    bool fitsLine(const Number& number) const { return sumOfAdvances(number.first, number.end) <= width_; }

    void endLine(int end)
    {
        lines_.push_back({start_, end, sumOfAdvances(start_, visibleEnd(start_, end))});
        filled_ = 0;
        lastBreak_ = -1;
    }

    std::span<const ShapedGlyph> glyphs_;
    const int count_;
    const int width_;
    std::vector<BrokenLine>& lines_;
    const CharacterKinds& kinds_;
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
    return Breaker(glyphs, 0, unused).widestNumber();
}

int widestPiece(std::span<const ShapedGlyph> glyphs)
{
    std::vector<BrokenLine> unused;
    return Breaker(glyphs, 0, unused).widestPiece();
}

} // namespace core
