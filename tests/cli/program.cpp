#include "tests/cli/program.h"

#include "core/base/atomic_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace ld3::testing {

namespace {

std::string programPath() {
    const char* path = std::getenv("LD3_PROGRAM");
    if (path == nullptr) {
        throw std::runtime_error("LD3_PROGRAM does not name the program to test");
    }
    return path;
}

void redirect(const std::filesystem::path& file, int descriptor) {
    const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    ::dup2(opened, descriptor);
    ::close(opened);
}

int statusFrom(int waitStatus) {
    return WIFSIGNALED(waitStatus) ? -WTERMSIG(waitStatus) : WEXITSTATUS(waitStatus);
}

}  // namespace

nlohmann::json Ended::json() const {
    auto parsed = nlohmann::json::parse(out, nullptr, /*allow_exceptions=*/false);
    EXPECT_FALSE(parsed.is_discarded()) << out << error;
    return parsed.is_discarded() ? nlohmann::json::object() : parsed;
}

Process::Process(const std::filesystem::path& files,
                 Arguments arguments,
                 const std::string& prefix) {
    static int number = 0;
    const std::string name = "process" + std::to_string(++number);
    m_out = files / (name + ".out");
    m_error = files / (name + ".err");
    arguments.insert(arguments.begin(), programPath());
    if (!prefix.empty()) {
        arguments.insert(arguments.begin(), {"/bin/sh", "-c", prefix + "; exec \"$0\" \"$@\""});
    }
    std::vector<char*> raw;
    for (std::string& argument : arguments) {
        raw.push_back(argument.data());
    }
    raw.push_back(nullptr);
    m_process = ::fork();
    if (m_process == 0) {
        redirect("/dev/null", STDIN_FILENO);
        redirect(m_out, STDOUT_FILENO);
        redirect(m_error, STDERR_FILENO);
        ::execv(raw.front(), raw.data());
        ::_exit(127);
    }
}

Process::~Process() {
    if (isRunning()) {
        signal(SIGKILL);
        (void)wait();
    }
}

void Process::signal(int number) const {
    ::kill(m_process, number);
}

bool Process::isRunning() {
    if (m_process > 0 && ::waitpid(m_process, &m_waitStatus, WNOHANG) == m_process) {
        m_process = -1;
    }
    return m_process > 0;
}

Ended Process::wait() {
    if (m_process > 0) {
        ::waitpid(m_process, &m_waitStatus, 0);
        m_process = -1;
    }
    return {statusFrom(m_waitStatus), readFile(m_out), readFile(m_error)};
}

Ended runLd3(const std::filesystem::path& files,
             const Arguments& arguments,
             const std::string& prefix) {
    return Process(files, arguments, prefix).wait();
}

void sleepFor(std::chrono::milliseconds time) {
    std::this_thread::sleep_for(time);
}

}  // namespace ld3::testing
