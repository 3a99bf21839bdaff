#include "tests/support/crash_report.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <execinfo.h>
#include <string>
#include <unistd.h>

namespace ld3::testing {

namespace {

constexpr size_t kLongestName = 256;
constexpr int kMostCalls = 64;

std::array<char, kLongestName> runningTest{};  // plain bytes: a signal handler reads them

/// Keeps the name of the test that runs.
class NameKeeper : public ::testing::EmptyTestEventListener {
  public:
    void OnTestStart(const ::testing::TestInfo& test) override {
        const std::string name = std::string(test.test_suite_name()) + '.' + test.name();
        std::strncpy(runningTest.data(), name.c_str(), runningTest.size() - 1);
    }

    void OnTestEnd(const ::testing::TestInfo& /*test*/) override {
        std::strncat(runningTest.data(),
                     " (has ended)",
                     runningTest.size() - 1 - std::strlen(runningTest.data()));
    }
};

void write(const char* text) {
    [[maybe_unused]] const ssize_t ignored = ::write(STDERR_FILENO, text, std::strlen(text));
}

/// Only what is allowed in a signal handler.
void tell(int signal) {
    write("\nCRASHED in ");
    write(runningTest.data());
    write(", calls:\n");
    std::array<void*, kMostCalls> calls{};
    ::backtrace_symbols_fd(calls.data(), ::backtrace(calls.data(), kMostCalls), STDERR_FILENO);
    ::raise(signal);  // the handler is gone: as if there had been none
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kHasSanitizer = true;
#else
constexpr bool kHasSanitizer = false;
#endif

}  // namespace

void reportCrashes() {
    if (kHasSanitizer) {
        return;
    }
    ::testing::UnitTest::GetInstance()->listeners().Append(new NameKeeper);
    // The first call loads a library, which a signal handler must not do.
    std::array<void*, 1> calls{};
    ::backtrace(calls.data(), static_cast<int>(calls.size()));
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) {
        struct sigaction action {};

        action.sa_handler = tell;
        action.sa_flags = SA_RESETHAND | SA_NODEFER;
        ::sigaction(signal, &action, nullptr);
    }
}

}  // namespace ld3::testing
