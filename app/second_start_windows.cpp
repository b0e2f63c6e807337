#include "app/second_start.h"

#include <QMetaObject>
#include <QObject>

#include <qt_windows.h>

namespace {

constexpr wchar_t className[] = L"HagukumiSecondStart";
constexpr ULONG_PTR messageKind = 0x48474B4D; // "HGKM"
constexpr DWORD longestPath = 32767 * sizeof(wchar_t);
constexpr UINT patience = 4000; // Milliseconds: as long as a busy window may need.

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

// Found by the profile: two people, or a portable copy beside an installed one, have windows of their own.
HWND runningWindow(const QString& profile)
{
    return FindWindowExW(HWND_MESSAGE, nullptr, className, wide(profile));
}

class Listener final : public SecondStarts {
public:
    explicit Listener(const QString& profile)
    {
        WNDCLASSEXW kind = {};
        kind.cbSize = sizeof kind;
        kind.lpfnWndProc = &Listener::receive;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = className;
        RegisterClassExW(&kind); // Fails when it is registered already, which is as good.
        window_ = CreateWindowExW(0, className, wide(profile), 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
            GetModuleHandleW(nullptr), nullptr);
        if (window_)
            SetWindowLongPtrW(window_, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    }
    ~Listener() override
    {
        if (window_)
            DestroyWindow(window_);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    bool isListening() const { return window_ != nullptr; }

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
    {
        auto* self = reinterpret_cast<Listener*>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (message != WM_COPYDATA || !self)
            return DefWindowProcW(window, message, wparam, lparam);
        const auto* data = reinterpret_cast<const COPYDATASTRUCT*>(lparam);
        if (!data || data->dwData != messageKind || data->cbData > longestPath)
            return FALSE;
        // The memory is the sender's, and the sender waits: read now, open later.
        const QString file = QString::fromUtf16(
            static_cast<const char16_t*>(data->lpData), qsizetype(data->cbData / sizeof(char16_t)));
        QMetaObject::invokeMethod(
            &self->context_,
            [self, file] {
                if (self->onStart)
                    self->onStart(file);
            },
            Qt::QueuedConnection);
        return TRUE;
    }

    QObject context_;
    HWND window_ = nullptr;
};

} // namespace

std::unique_ptr<SecondStarts> SecondStarts::listen(const QString& profile)
{
    if (runningWindow(profile))
        return nullptr;
    auto listener = std::make_unique<Listener>(profile);
    if (!listener->isListening())
        return nullptr;
    return listener;
}

bool handToRunningWindow(const QString& profile, const QString& file)
{
    const HWND window = runningWindow(profile);
    if (!window)
        return false;
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    AllowSetForegroundWindow(process); // Only the program that was just started may give this away.
    COPYDATASTRUCT data = {};
    data.dwData = messageKind;
    data.cbData = DWORD(size_t(file.size()) * sizeof(char16_t));
    data.lpData = const_cast<char16_t*>(reinterpret_cast<const char16_t*>(file.utf16()));
    DWORD_PTR answer = 0;
    return SendMessageTimeoutW(
               window, WM_COPYDATA, 0, reinterpret_cast<LPARAM>(&data), SMTO_ABORTIFHUNG, patience, &answer)
        && answer == TRUE;
}
